package org.colloquy.importer.markdown;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.importer.ImportResult;
import org.colloquy.importer.TranscriptImporter;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.reader.CorpusReader;
import org.colloquy.times.TimesCarrier;
import org.colloquy.times.record.TimesReader;

/** Imports one file into a folder of its own, and reads what was written. */
public record Import(ImportResult imported, Path folder) {

    public static Import of(Path dir, String name, byte[] bytes) throws IOException {
        return of(dir, name, bytes, ChangeChoice.ASK);
    }

    public static Import of(Path dir, String name, byte[] bytes, ChangeChoice choice)
            throws IOException {
        Path from = Files.createDirectories(dir.resolve("from"));
        Path to = Files.createDirectories(dir.resolve("to"));
        Path file = Files.write(from.resolve(name), bytes);
        return new Import(new TranscriptImporter(to, true, choice).take(file), to);
    }

    public static Import of(Path dir, String name, String text) throws IOException {
        return of(dir, name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns a file beside the Markdown, without the lines above its first row; empty without one.
     */
    public String beside(String extension) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> file = files.filter(f -> f.toString().endsWith(extension)).findFirst();
            return file.isEmpty()
                    ? ""
                    : Files.readString(file.get()).replaceFirst("(?s)^(?:#[^\n]*\n)+\n", "");
        }
    }

    /** The words with times, each with its beginning and end in milliseconds. */
    public List<String> timed() throws IOException {
        String record = beside(".times");
        List<String> timed = new ArrayList<>();
        Interview interview = interview();
        for (TimedStretch stretch :
                TimesCarrier.carry(TimesReader.read("x", record(record)).record(), interview)
                        .times()
                        .stretches()) {
            String text =
                    PassageText.of(
                            interview
                                    .passages()
                                    .filter(p -> p.locator().equals(stretch.passage()))
                                    .findFirst()
                                    .orElseThrow()
                                    .text());
            timed.add(
                    "%s %d-%d%s"
                            .formatted(
                                    text.substring(stretch.start(), stretch.end()),
                                    stretch.from(),
                                    stretch.to(),
                                    stretch.precision() == TimePrecision.ESTIMATED ? " ?" : ""));
        }
        return timed;
    }

    private static String record(String rows) {
        return "# Colloquy times, version 1\n\n" + rows;
    }

    /** What was written; empty if nothing was. */
    public String markdown() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            return all.isEmpty()
                    ? ""
                    : Files.readString(
                            all.stream()
                                    .filter(file -> file.toString().endsWith(".md"))
                                    .findFirst()
                                    .orElseThrow());
        }
    }

    /** Returns what was written below the front matter, a line for each that is not blank. */
    public List<String> body() throws IOException {
        return markdown()
                .replaceFirst("(?s)^---\\n.*?\\n---\\n", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    public InterviewDetails details() throws IOException {
        return interview().details();
    }

    public static List<String> names(List<Participant> people) {
        return people.stream().map(Participant::name).toList();
    }

    /** What was said, a line each, without the places of this test. */
    public String said() {
        return imported.problems().stream()
                .filter(problem -> !problem.code().equals("imported"))
                .map(
                        p ->
                                "%d: %s: %s: %s"
                                        .formatted(
                                                p.line(),
                                                p.severity().word(),
                                                p.code(),
                                                p.message()))
                .collect(Collectors.joining("\n"));
    }

    public Interview interview() throws IOException {
        return corpus().interviews().get(0);
    }

    Corpus corpus() throws IOException {
        return new CorpusReader().read(folder);
    }

    /** What {@code check} says of it, notes apart. */
    public List<Problem> amiss() throws IOException {
        return corpus().problems().stream().filter(p -> p.severity() != Severity.NOTE).toList();
    }

    /** All words that are shown, labels included, white space folded. */
    public static String words(Interview interview) {
        StringBuilder words = new StringBuilder();
        interview.introduction().forEach(p -> words.append(p.text()).append(' '));
        for (var section : interview.sections()) {
            if (section.heading() != null) {
                words.append(section.heading().text()).append(' ');
            }
            section.lead().forEach(p -> words.append(p.text()).append(' '));
            for (var question : section.questions()) {
                words.append(question.heading().text()).append(' ');
                question.answer()
                        .forEach(
                                p ->
                                        words.append(p.label() == null ? "" : p.label().text())
                                                .append(p.text())
                                                .append(' '));
            }
            section.turns()
                    .forEach(
                            turn -> {
                                words.append(turn.label() == null ? "" : turn.label().text());
                                turn.passages().forEach(p -> words.append(p.text()).append(' '));
                            });
        }
        return MarkdownEscaper.folded(words.toString());
    }
}
