package org.colloquy.cli.option;

import org.colloquy.console.UsageException;
import org.colloquy.model.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Option for the address at which the site is published; it goes before what the corpus says. */
public final class BaseUrlOption {
    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description =
                    "The address at which the site is published; adds canonical links, a feed, a sitemap and data for link previews.")
    private @Nullable String given;

    /**
     * Returns the address; null where none is given.
     *
     * @throws UsageException if it is no address at which a site can be published
     */
    public @Nullable String url() {
        if (given == null) {
            return null;
        }
        return Settings.baseUrl(given)
                .orElseThrow(
                        () ->
                                new UsageException(
                                        "--base-url: \"" + given + "\" is not a web address"));
    }
}
