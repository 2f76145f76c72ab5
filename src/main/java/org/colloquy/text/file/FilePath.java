package org.colloquy.text.file;

import org.colloquy.text.TextFolding;

/**
 * Parts of the path of a file as it is written in the program: with slashes, whatever the system
 * has.
 */
public final class FilePath {

    private FilePath() {}

    /** Returns the name of a file without the folders in which it lies. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns the folder in which a file lies, with a slash at its end; empty if it is in none. */
    public static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** Returns the name of a file without its extension. A dot with which it begins opens none. */
    public static String stem(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /**
     * Returns what stands behind the last dot of a name, in small letters; empty if it has none.
     */
    public static String extension(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : TextFolding.lower(name.substring(dot + 1));
    }
}
