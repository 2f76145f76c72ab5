package org.colloquy.markdown;

import static java.util.Comparator.naturalOrder;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.PartialDate;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Settings;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads the glossary: {@code glossary.md} with a {@code ##} heading for each term, and {@code
 * glossary/*.md} with a term each.
 *
 * <p>It reads in two steps, since definitions link to one another: first all names, then all
 * definitions.
 */
final class GlossaryReader {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Pattern SINCE =
            Pattern.compile("Since\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);

    /** A term whose definition is still to be read. */
    private record Unread(TermHeading heading, Source source, int bodyStart, List<Node> nodes) {}

    private final Settings settings;
    private final CorpusFiles files;
    private final Glossary glossary = new Glossary();
    private final List<Unread> unread = new ArrayList<>();
    private final List<LinkResolver.Pending> pending = new ArrayList<>();
    private final List<Block> preface = new ArrayList<>();

    GlossaryReader(Settings settings, CorpusFiles files) {
        this.settings = settings;
        this.files = files;
    }

    /** Reads the names in a file. */
    void add(Source source) {
        FrontMatter front = FrontMatter.of(source);
        String body = source.text().substring(front.bodyStart());
        Document document;
        try {
            document = Markdown.parse(body, LONGEST);
        } catch (TimedText.TimeUp | Markdown.TooDeep | StackOverflowError e) {
            source.report(
                    Severity.ERROR,
                    "bad-glossary",
                    0,
                    "the file cannot be read within bounds, so its terms are missing");
            return;
        }
        if (source.file().startsWith(CorpusFiles.GLOSSARY_FOLDER)) {
            addFile(source, front, document);
        } else {
            addTerms(source, front.bodyStart(), document);
        }
    }

    private void addFile(Source source, FrontMatter front, Document document) {
        List<Node> nodes = new ArrayList<>();
        @Nullable String title = null;
        for (Node node : document.getChildren()) {
            if (title == null && node instanceof Heading heading && heading.getLevel() == 1) {
                title = Jsoup.parseBodyFragment(Markdown.html(heading)).text();
            } else {
                nodes.add(node);
            }
        }
        String fallback = source.file().replaceAll("^.*/|\\.[^.]*$", "");
        TermHeading heading = TermHeading.of(front.fields(), title == null ? fallback : title);
        unread.add(new Unread(heading, source, front.bodyStart(), nodes));
    }

    private void addTerms(Source source, int bodyStart, Document document) {
        List<Node> nodes = new ArrayList<>();
        @Nullable TermHeading current = null;
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading && heading.getLevel() <= 2) {
                close(current, source, bodyStart, nodes);
                nodes = new ArrayList<>();
                current = heading.getLevel() == 2 ? named(source, bodyStart, heading) : null;
            } else {
                nodes.add(node);
            }
        }
        close(current, source, bodyStart, nodes);
    }

    private static @Nullable TermHeading named(Source source, int bodyStart, Heading heading) {
        TermHeading term = TermHeading.of(source, bodyStart, heading);
        if (term.name().isEmpty()) {
            source.report(
                    Severity.WARNING,
                    "empty-heading",
                    term.offset(),
                    "a term without a name is left out");
            return null;
        }
        return term;
    }

    private void close(
            @Nullable TermHeading heading, Source source, int bodyStart, List<Node> nodes) {
        if (heading != null) {
            unread.add(new Unread(heading, source, bodyStart, nodes));
        } else if (!nodes.isEmpty()) {
            Composer composer = composer(source);
            for (Node node : nodes) {
                composer.compose(node, bodyStart + node.getStartOffset())
                        .forEach(composed -> preface.add(composed.block()));
            }
        }
    }

    /** Reads the definitions and returns the whole glossary. */
    Glossary read() {
        List<Sense> unknown = List.of(new Sense(null, List.of()));
        for (Unread term : unread) {
            List<Sense> placeholder = term.nodes().isEmpty() ? List.of() : unknown;
            int offset = term.heading().offset();
            if (term.heading().hasBadId()) {
                term.source()
                        .report(
                                Severity.ERROR,
                                "bad-id",
                                offset,
                                "the id of a term is part of its address: only letters, digits,"
                                        + " \".\", \"-\" and \"_\" may stand in it");
            }
            glossary.add(
                    new Glossary.Entry(term.heading().term(placeholder), term.source(), offset));
        }
        for (Unread term : unread) {
            List<Sense> senses = senses(term);
            if (senses.isEmpty() && term.heading().see() == null) {
                term.source()
                        .report(
                                Severity.WARNING,
                                "empty-definition",
                                term.heading().offset(),
                                "the term has no definition");
                senses = List.of(new Sense(null, List.of()));
            }
            glossary.define(
                    new Glossary.Entry(
                            term.heading().term(senses), term.source(), term.heading().offset()));
        }
        return glossary;
    }

    /** What stands before the first term. */
    List<Block> preface() {
        return preface;
    }

    /** Links from definitions into interviews, to be checked when those are read. */
    List<LinkResolver.Pending> pending() {
        return pending;
    }

    private List<Sense> senses(Unread term) {
        Composer composer = composer(term.source());
        List<Sense> senses = new ArrayList<>();
        @Nullable PartialDate since = null;
        List<Block> definition = new ArrayList<>();
        for (Node node : term.nodes()) {
            int offset = term.bodyStart() + node.getStartOffset();
            Optional<String> later = later(node);
            if (later.isPresent()) {
                addSense(senses, since, definition);
                since = since(term.source(), offset, later.get());
                definition = new ArrayList<>();
            } else {
                for (Composer.Composed composed : composer.compose(node, offset)) {
                    definition.add(composed.block());
                }
            }
        }
        addSense(senses, since, definition);
        senses.sort(Comparator.comparing(Sense::since, Comparator.nullsFirst(naturalOrder())));
        return senses;
    }

    private static void addSense(
            List<Sense> senses, @Nullable PartialDate since, List<Block> definition) {
        if (!definition.isEmpty()) {
            senses.add(new Sense(since, definition));
        }
    }

    private static Optional<String> later(Node node) {
        if (!(node instanceof Heading heading)) {
            return Optional.empty();
        }
        Matcher since = SINCE.matcher(heading.getText().toString().strip());
        return since.matches() ? Optional.of(since.group(1)) : Optional.empty();
    }

    private static @Nullable PartialDate since(Source source, int offset, String written) {
        Optional<PartialDate> date = PartialDate.parse(written).or(() -> Dates.convert(written));
        if (date.isEmpty()) {
            source.report(
                    Severity.WARNING,
                    "bad-date",
                    offset,
                    "\"%s\" is no date that can be read; write Since YYYY-MM".formatted(written));
        }
        return date.orElse(null);
    }

    private Composer composer(Source source) {
        LinkResolver links = new LinkResolver(files, glossary, source, pending);
        LanguageRuns languages = new LanguageRuns(settings.language(), null);
        References references = new References();
        Tidying tidying = new Tidying(source, links, references, null);
        return new Composer(source, tidying, references, languages, null);
    }
}
