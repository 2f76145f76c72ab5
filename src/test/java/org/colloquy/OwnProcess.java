package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, as the system knows it. */
final class OwnProcess {
    private static final String READY = "Colloquy is ready at ";
    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");

    private OwnProcess() {}

    /** The call of the program with these arguments. */
    static List<String> call(String... arguments) {
        List<String> call = new ArrayList<>();
        call.add(tool("java"));
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.colloquy.Colloquy"));
        call.addAll(List.of(arguments));
        return call;
    }

    /**
     * The same for a short run whose speed is not what is tested: with the quick compiler alone, as
     * the tests themselves run, which takes the least of the processor's time.
     */
    static List<String> shortCall(String... arguments) {
        List<String> call = call(arguments);
        call.addAll(1, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        return call;
    }

    /** A program of the JDK that runs this test. */
    static String tool(String name) {
        return JDK.resolve(name).toString();
    }

    /** Waits until it answers; says where. */
    static String ready(Process process, Path out, Path err) throws Exception {
        for (int i = 0; i < 1200; i++) {
            String said = Files.readString(out);
            int at = said.indexOf(READY);
            if (at >= 0 && said.indexOf('\n', at) > 0) {
                return said.substring(at + READY.length(), said.indexOf('\n', at)).strip();
            }
            assertThat(process.isAlive()).as(Files.readString(err)).isTrue();
            Thread.sleep(100);
        }
        throw new AssertionError("it never answered");
    }

    /** Starts a call with its output in files. */
    static Process start(List<String> call, Path out, Path err) throws IOException {
        return new ProcessBuilder(call)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }
}
