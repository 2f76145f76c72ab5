package org.colloquy.site;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The edition in hand: none until the first is read, then always the latest. */
public final class Editions {
    private final AtomicReference<@Nullable Site> current = new AtomicReference<>();

    public Optional<Site> current() {
        return Optional.ofNullable(current.get());
    }

    public void publish(Site site) {
        current.set(site);
    }
}
