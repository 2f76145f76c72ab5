package org.colloquy.site;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.site.FetchedFiles.FetchedFile;
import org.colloquy.site.asset.EncodedResource;

/**
 * Files of the edition before, which its pages fetch while readers still have them open, at their
 * own addresses. They never change, so those that were asked for last are held.
 */
public final class EarlierFiles {
    /** The files of an edition that has none before it. */
    public static final EarlierFiles NONE = new EarlierFiles(address -> Optional.empty());

    private final Function<String, Optional<FetchedFile>> files;
    private final Cache<String, EncodedResource> held =
            PageBodies.bounded((String address, EncodedResource file) -> file.weight()).build();

    /**
     * Creates earlier files.
     *
     * @param files reads the file at an address; empty where there is none
     */
    public EarlierFiles(Function<String, Optional<FetchedFile>> files) {
        this.files = files;
    }

    /** Returns what was at an address in the edition before; empty if nothing was. */
    public Optional<EncodedResource> find(String address) {
        EncodedResource known = held.getIfPresent(address);
        return known != null ? Optional.of(known) : files.apply(address).map(this::hold);
    }

    private EncodedResource hold(FetchedFile file) {
        EncodedResource resource =
                new EncodedResource(file.type(), null, file.bytes(), Duration.ZERO);
        held.put(file.address(), resource);
        return resource;
    }
}
