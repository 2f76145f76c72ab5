package org.colloquy;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reading of a file or folder in a call. */
final class CalledPath implements ITypeConverter<Path> {
    /** An empty word is mostly a variable of a script that was not set, and no folder is meant. */
    @Override
    public Path convert(String written) {
        if (written.isEmpty()) {
            throw new TypeConversionException("it is empty; the folder that you are in is \".\"");
        }
        try {
            return Path.of(written);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(
                    "this system allows no file named \"%s\"; if its letters are the reason, LC_ALL=C.UTF-8 may help"
                            .formatted(written));
        }
    }
}
