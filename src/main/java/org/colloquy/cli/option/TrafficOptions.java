package org.colloquy.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.colloquy.console.UsageException;
import org.colloquy.site.web.traffic.TrafficLimits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for the requests that come to a server: how many, from whom, and where each is noted. */
public final class TrafficOptions {
    @Option(
            names = "--access-log",
            paramLabel = "FILE",
            description = "Add a line for each request to FILE (default: none).")
    private @Nullable Path accessLog;

    @Option(
            names = "--searches-per-second",
            paramLabel = "N",
            defaultValue = "" + TrafficLimits.COMMON_RATE,
            description =
                    "The searches that one address may ask for, over time; 0 for no limit (default: ${DEFAULT-VALUE}).")
    private int searches;

    @Option(
            names = "--proxy",
            paramLabel = "ADDRESS",
            description =
                    "An address or network of a proxy whose word is taken for who asks; may be given several times.")
    private List<String> proxies = List.of();

    /** Returns the file of requests; null if they are not noted. */
    public @Nullable Path accessLog() {
        return accessLog;
    }

    /** Tells whether a proxy is named. */
    public boolean hasProxy() {
        return !proxies.isEmpty();
    }

    /** Refuses a file of requests that cannot be written, before the server starts. */
    public void requireWritable() {
        if (accessLog == null) {
            return;
        }
        try {
            Files.write(
                    accessLog, new byte[0], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UsageException("--access-log: " + accessLog + " cannot be written");
        }
    }

    /** Returns the limits on traffic. */
    public TrafficLimits limits() {
        if (searches < 0) {
            throw new UsageException("--searches-per-second: " + searches + " is less than 0");
        }
        try {
            return new TrafficLimits(searches, proxies);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--proxy: " + String.join(", ", proxies) + ": no address");
        }
    }
}
