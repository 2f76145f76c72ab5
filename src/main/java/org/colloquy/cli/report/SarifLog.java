package org.colloquy.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.console.ProblemWording;
import org.colloquy.model.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problems in the Static Analysis Results Interchange Format 2.1.0 of OASIS, which hosts of code
 * and editors read. Addresses of files are relative, columns count code points.
 */
public final class SarifLog {
    static final Comparator<Problem> GRAVEST_FIRST =
            Comparator.comparing(Problem::severity).thenComparing(Comparator.naturalOrder());

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private SarifLog() {}

    private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

    private record Run(Tool tool, String columnKind, List<SarifResult> results) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, @Nullable String version, List<Rule> rules) {}

    private record Rule(
            String id, Message shortDescription, Message fullDescription, Message help) {}

    private record SarifResult(
            String ruleId,
            int ruleIndex,
            String level,
            Message message,
            List<Location> locations) {}

    private record Message(String text) {}

    private record Location(PhysicalLocation physicalLocation) {}

    private record PhysicalLocation(ArtifactLocation artifactLocation, @Nullable Region region) {}

    private record ArtifactLocation(String uri) {}

    private record Region(int startLine, int startColumn) {}

    /**
     * Returns the log as JSON.
     *
     * @param version of this program; null if it is not known
     */
    public static String of(
            Collection<Problem> problems, CalledFolder folder, @Nullable String version) {
        List<String> codes = problems.stream().map(Problem::code).distinct().sorted().toList();
        List<SarifResult> results =
                problems.stream()
                        .sorted(GRAVEST_FIRST)
                        .map(problem -> result(problem, folder, codes.indexOf(problem.code())))
                        .toList();
        Driver driver =
                new Driver("Colloquy", version, codes.stream().map(SarifLog::rule).toList());
        Run run = new Run(new Tool(driver), "unicodeCodePoints", results);
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(
                        all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(new Log(SCHEMA, "2.1.0", List.of(run)));
    }

    /** Tells whether a problem is one of the whole corpus, and stands in no file. */
    static boolean isOfAll(Problem problem) {
        return problem.file().equals(".");
    }

    private static Rule rule(String code) {
        Message words = new Message(ProblemWording.title(code));
        Message help =
                new Message(
                        "docs/guide/problems.md says what \"%s\" means and what to do"
                                .formatted(code));
        return new Rule(code, words, words, help);
    }

    private static SarifResult result(Problem problem, CalledFolder folder, int rule) {
        PhysicalLocation place =
                isOfAll(problem)
                        ? new PhysicalLocation(new ArtifactLocation(uri(folder.self())), null)
                        : new PhysicalLocation(
                                new ArtifactLocation(uri(folder.path(problem.file()))),
                                new Region(problem.line(), problem.column()));
        return new SarifResult(
                problem.code(),
                rule,
                problem.severity().word(),
                new Message(problem.message()),
                List.of(new Location(place)));
    }

    /** Returns the relative address of a file: each of its segments encoded, colons too. */
    private static String uri(String path) {
        return Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
