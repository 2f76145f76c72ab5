package org.colloquy.site.web.traffic;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The records that are kept of the requests that a server answers.
 *
 * @param registry counts and times them; null for nobody
 * @param accessLog the file to which a line is added for each; null for none
 */
public record RequestObservation(@Nullable MeterRegistry registry, @Nullable Path accessLog) {
    /** No records at all. */
    public static final RequestObservation NONE = new RequestObservation(null, null);
}
