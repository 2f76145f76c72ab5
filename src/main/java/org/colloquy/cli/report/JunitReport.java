package org.colloquy.cli.report;

import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.colloquy.console.ProblemPrinter;
import org.colloquy.model.Problem;
import org.colloquy.text.xml.XmlCharacters;

/**
 * Problems as a report of tests in the XML of JUnit: a test for each interview, and for each other
 * file with an error; a failure for each error; warnings and notes as what a test has printed.
 */
public final class JunitReport {
    private static final String SUITE = "colloquy check";

    private final Map<String, List<Problem>> problems;
    private final XMLStreamWriter xml;

    private JunitReport(Map<String, List<Problem>> problems, XMLStreamWriter xml) {
        this.problems = problems;
        this.xml = xml;
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
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JunitReport(byFile, xml).write(Set.copyOf(files));
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a report cannot be written to memory", e);
        }
        return text.toString();
    }

    private void write(Set<String> files) throws XMLStreamException {
        Set<String> tests =
                problems.keySet().stream()
                        .filter(file -> files.contains(file) || hasError(file))
                        .collect(Collectors.toCollection(TreeSet::new));
        xml.writeStartDocument("UTF-8", "1.0");
        line();
        xml.writeStartElement("testsuites");
        line();
        xml.writeStartElement("testsuite");
        attribute("name", SUITE);
        attribute("tests", Integer.toString(tests.size()));
        attribute("failures", Long.toString(tests.stream().filter(this::hasError).count()));
        attribute("errors", "0");
        attribute("skipped", "0");
        line();
        for (String file : tests) {
            test(file);
        }
        output(
                problems.entrySet().stream()
                        .filter(entry -> !tests.contains(entry.getKey()))
                        .flatMap(entry -> entry.getValue().stream())
                        .toList());
        xml.writeEndElement();
        line();
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private boolean hasError(String file) {
        return problems.getOrDefault(file, List.of()).stream().anyMatch(Problem::isError);
    }

    private void test(String file) throws XMLStreamException {
        List<Problem> found = problems.getOrDefault(file, List.of());
        xml.writeStartElement("testcase");
        attribute("classname", SUITE);
        attribute("name", file);
        attribute("time", "0");
        line();
        for (Problem problem : found) {
            if (problem.isError()) {
                xml.writeStartElement("failure");
                attribute("type", problem.code());
                attribute("message", problem.message());
                text(ProblemPrinter.full(problem));
                xml.writeEndElement();
                line();
            }
        }
        output(found.stream().filter(problem -> !problem.isError()).toList());
        xml.writeEndElement();
        line();
    }

    private void output(List<Problem> printed) throws XMLStreamException {
        if (!printed.isEmpty()) {
            xml.writeStartElement("system-out");
            text(printed.stream().map(ProblemPrinter::full).collect(Collectors.joining()));
            xml.writeEndElement();
            line();
        }
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, XmlCharacters.replaced(ProblemPrinter.visible(value)));
    }

    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(XmlCharacters.replaced(text));
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }
}
