package org.colloquy.model.recording;

import java.nio.file.Path;

/**
 * A picture or recording beside the Markdown to which an interview refers.
 *
 * @param address where it is served, below the site's root
 * @param file a regular file inside the corpus
 * @param type its media type, one of a fixed list
 */
public record MediaFile(String address, Path file, String type) {}
