package org.colloquy.cli.report;

import java.nio.file.Path;

/**
 * A folder as seen from where the program was called: a host of code looks for files from the root
 * of its repository, which is where it calls the program.
 *
 * @param prefix what stands before the path of a file in the folder; empty if nothing does
 */
public record CalledFolder(String prefix) {

    /** Returns a folder as seen from the working directory; one outside of it by itself. */
    public static CalledFolder of(Path folder) {
        return of(folder, Path.of(""));
    }

    static CalledFolder of(Path folder, Path from) {
        Path root = from.toAbsolutePath().normalize();
        Path whole = folder.toAbsolutePath().normalize();
        if (!whole.startsWith(root) || whole.equals(root)) {
            return new CalledFolder("");
        }
        return new CalledFolder(root.relativize(whole).toString().replace('\\', '/') + "/");
    }

    /** Returns the path of the folder itself. */
    String self() {
        return prefix.isEmpty() ? "." : prefix.substring(0, prefix.length() - 1);
    }

    String path(String file) {
        return prefix + file;
    }
}
