package org.colloquy.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.colloquy.console.Console;
import org.colloquy.console.ExitCode;
import org.colloquy.console.UsageException;
import org.colloquy.serve.ClassCache;
import picocli.CommandLine.Command;

/** Makes the class cache at once, for images of machines that start the program often. */
@Command(
        name = "classes",
        hidden = true,
        description = "Makes the cache of classes that shortens each start, beside the program.",
        footer = {
            "",
            "A server makes one by itself, in the user's cache folder. This is for images of",
            "machines and containers. The folder of the program must be writable."
        })
public final class ClassesCommand implements Callable<Integer> {
    private final Console console;

    public ClassesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        ClassCache cache =
                ClassCache.wanted(true)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "classes: only bin/colloquy, unpacked from the archive, knows where they belong"));
        try {
            if (!cache.make()) {
                throw new UsageException("classes: they are being made already");
            }
        } catch (IOException e) {
            throw new UsageException("classes: " + e.getMessage());
        }
        console.out().println("Classes are kept in " + cache.file());
        return ExitCode.FINE.code();
    }
}
