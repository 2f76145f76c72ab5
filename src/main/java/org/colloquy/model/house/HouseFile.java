package org.colloquy.model.house;

import org.colloquy.build.Digest;

/** File of the house that pages load, as it was when it was read. */
public final class HouseFile {
    private final String name;
    private final String type;
    private final byte[] bytes;
    private final String digest;

    /**
     * Creates a file and the digest of its bytes.
     *
     * @param name under which pages load it
     * @param type its media type
     * @param bytes which nobody writes to afterwards
     */
    public HouseFile(String name, String type, byte[] bytes) {
        this.name = name;
        this.type = type;
        this.bytes = bytes;
        this.digest = Digest.of(bytes);
    }

    /** Returns the name under which pages load it. */
    public String name() {
        return name;
    }

    /** Returns its media type. */
    public String type() {
        return type;
    }

    /** Returns its bytes, which nobody writes to. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns what tells it from any other. */
    public String digest() {
        return digest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HouseFile file
                && file.name.equals(name)
                && file.type.equals(type)
                && file.digest.equals(digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }
}
