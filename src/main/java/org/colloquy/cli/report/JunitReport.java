package org.colloquy.cli.report;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.model.Problem;
import org.colloquy.text.xml.XmlText;

/**
 * Problems as a report of tests in the XML of JUnit: a test for each interview, and for each other
 * file with an error; a failure for each error; warnings and notes as what a test has printed.
 */
public final class JunitReport {
    private static final String SUITE = "colloquy check";

    private final Map<String, List<Problem>> problems;
    private final XmlText xml = new XmlText();

    private JunitReport(Map<String, List<Problem>> problems) {
        this.problems = problems;
    }

    /**
     * Returns the report.
     *
     * @param files the paths of the interviews
     */
    public static String of(Collection<String> files, Collection<Problem> problems) {
        Map<String, List<Problem>> byFile =
                problems.stream()
                        .sorted(SarifLog.GRAVEST_FIRST)
                        .collect(
                                Collectors.groupingBy(
                                        Problem::file, TreeMap::new, Collectors.toList()));
        files.forEach(file -> byFile.computeIfAbsent(file, unused -> List.of()));
        return new JunitReport(byFile).write(Set.copyOf(files));
    }

    private String write(Set<String> files) {
        Set<String> tests =
                problems.keySet().stream()
                        .filter(file -> files.contains(file) || hasError(file))
                        .collect(Collectors.toCollection(TreeSet::new));
        xml.open("testsuites");
        xml.line();
        xml.open("testsuite");
        attribute("name", SUITE);
        attribute("tests", Integer.toString(tests.size()));
        attribute("failures", Long.toString(tests.stream().filter(this::hasError).count()));
        attribute("errors", "0");
        attribute("skipped", "0");
        xml.line();
        for (String file : tests) {
            test(file);
        }
        output(
                problems.entrySet().stream()
                        .filter(entry -> !tests.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList());
        xml.close();
        xml.line();
        return xml.end();
    }

    private boolean hasError(String file) {
        return problems.getOrDefault(file, List.of()).stream().anyMatch(Problem::isError);
    }

    private void test(String file) {
        List<Problem> found = problems.getOrDefault(file, List.of());
        xml.open("testcase");
        attribute("classname", SUITE);
        attribute("name", file);
        attribute("time", "0");
        xml.line();
        for (Problem problem : found) {
            if (problem.isError()) {
                xml.open("failure");
                attribute("type", problem.code());
                attribute("message", problem.message());
                xml.text(ProblemPrinter.full(problem));
                xml.close();
                xml.line();
            }
        }
        output(found.stream().filter(problem -> !problem.isError()).toList());
        xml.close();
        xml.line();
    }

    private void output(List<Problem> printed) {
        if (!printed.isEmpty()) {
            xml.open("system-out");
            xml.text(printed.stream().map(ProblemPrinter::full).collect(Collectors.joining()));
            xml.close();
            xml.line();
        }
    }

    private void attribute(String name, String value) {
        xml.attribute(name, ProblemPrinter.visible(value));
    }
}
