package org.colloquy.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The folder that a command works on, as its argument. */
public final class FolderArgument {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "The folder of interviews (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("seeds");

    public Path folder() {
        return folder;
    }
}
