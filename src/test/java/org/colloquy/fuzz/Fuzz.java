package org.colloquy.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lets Jazzer look for inputs that break a promise, for a bounded time each target. What it finds
 * becomes a file under {@link #FINDINGS}, which {@link FuzzFindingsTest} tries in every build.
 */
public final class Fuzz {
    static final Path FINDINGS = Path.of("src/test/resources/fuzz");

    /** Little memory and no threads of the collector: the time of two processors is for inputs. */
    private static final List<String> MACHINE = List.of("-Xss4m", "-Xmx1g", "-XX:+UseSerialGC");

    private static final int SLOWEST_SECONDS = 60;
    private static final int LARGEST_INPUT = 4096;

    private Fuzz() {}

    /** The targets by the names of their folders. */
    static Map<String, String> targets() {
        return new TreeMap<>(
                Map.of(
                        "parser", "org.colloquy.reader.ParserFuzz",
                        "front-matter", "org.colloquy.reader.frontmatter.FrontMatterFuzz",
                        "record", "org.colloquy.anchors.record.RecordFuzz",
                        "query", "org.colloquy.search.result.QueryFuzz"));
    }

    /**
     * Fuzzes all targets, one after the other; ends with 1 if something was found.
     *
     * @param arguments how many seconds for each
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int seconds = Integer.parseInt(arguments[0]);
        boolean found = false;
        for (Map.Entry<String, String> target : targets().entrySet()) {
            System.out.println("Fuzzing " + target.getKey() + " for " + seconds + " s");
            found |= fuzz(target.getKey(), target.getValue(), seconds) != 0;
        }
        System.exit(found ? 1 : 0);
    }

    private static int fuzz(String name, String target, int seconds)
            throws IOException, InterruptedException {
        Path findings = Files.createDirectories(FINDINGS.resolve(name));
        Path corpus = Files.createDirectories(Path.of("target/fuzz").resolve(name));
        List<String> call = new ArrayList<>();
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.addAll(MACHINE);
        call.addAll(List.of("-cp", System.getProperty("java.class.path")));
        call.add("com.code_intelligence.jazzer.Jazzer");
        call.addAll(
                List.of(
                        "--target_class=" + target,
                        "--instrumentation_includes=org.colloquy.**",
                        // They look for what this program never does, and take most of the time.
                        "--custom_hook_excludes=**",
                        "-max_total_time=" + seconds,
                        "-timeout=" + SLOWEST_SECONDS,
                        "-max_len=" + LARGEST_INPUT,
                        "-print_final_stats=1",
                        "-artifact_prefix=" + findings + File.separator,
                        corpus.toString(),
                        findings.toString()));
        return new ProcessBuilder(call).inheritIO().start().waitFor();
    }
}
