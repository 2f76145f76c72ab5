package org.colloquy.model.reading;

import java.nio.file.Path;

/** File of a kind that lies beside an interview's own, under the same name. */
public enum CompanionFile {
    /** The record of its anchors. */
    ANCHORS(".anchors"),
    /** The record of when its words are said. */
    TIMES(".times"),
    /** The table that says what its stretches are about. */
    SEGMENTS(".segments.csv");

    private final String extension;

    CompanionFile(String extension) {
        this.extension = extension;
    }

    /** Returns what stands in its name instead of {@code .md}. */
    public String extension() {
        return extension;
    }

    /** Tells whether a file is of this kind. */
    public boolean isNameOf(String file) {
        return file.endsWith(extension);
    }

    /** Returns its path for an interview in a file, relative to the same folder. */
    public String of(String file) {
        return stem(file) + extension;
    }

    /** Returns where it lies for an interview in a file. */
    public Path of(Path file) {
        return file.resolveSibling(of(String.valueOf(file.getFileName())));
    }

    /** Returns a path without the ending that interviews or files beside them have. */
    public static String stem(String file) {
        for (CompanionFile one : values()) {
            if (one.isNameOf(file)) {
                return file.substring(0, file.length() - one.extension.length());
            }
        }
        int dot = file.lastIndexOf('.');
        return dot < 0 ? file : file.substring(0, dot);
    }
}
