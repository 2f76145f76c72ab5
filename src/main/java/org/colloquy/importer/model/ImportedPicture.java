package org.colloquy.importer.model;

/** Picture that is written beside the Markdown. */
public final class ImportedPicture {
    private final String name;
    private final byte[] bytes;

    /**
     * Creates a picture with a copy of its bytes.
     *
     * @param name of its file
     */
    public ImportedPicture(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
