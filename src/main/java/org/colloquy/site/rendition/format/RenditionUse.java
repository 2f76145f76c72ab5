package org.colloquy.site.rendition.format;

/** The use that readers have for a file; pages list the files by it. */
public enum RenditionUse {
    /** A text to read elsewhere. */
    READING("files.read"),
    /** Files that reference managers take in. */
    CITING("files.cite"),
    /** The words with their times. */
    CAPTIONING("files.captions"),
    /** Files that other programs work on. */
    PROCESSING("files.data");

    private final String key;

    RenditionUse(String key) {
        this.key = key;
    }

    /** Returns the key of the words that stand before such files. */
    public String key() {
        return key;
    }
}
