package org.colloquy.model;

import java.util.List;
import org.colloquy.model.recording.MediaHosts;

/**
 * Hosts beyond the site's own that its pages have to do with, as {@link MediaHosts} writes them.
 *
 * @param media those that pages may ask for recordings
 * @param embedding those whose pages may show passages in a frame
 */
public record OutsideHosts(List<String> media, List<String> embedding) {
    /** No host. */
    public static final OutsideHosts NONE = new OutsideHosts(List.of(), List.of());

    public OutsideHosts {
        media = List.copyOf(media);
        embedding = List.copyOf(embedding);
    }
}
