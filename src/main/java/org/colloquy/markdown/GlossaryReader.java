package org.colloquy.markdown;

import static java.util.Comparator.naturalOrder;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.PartialDate;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Sense;
import org.jspecify.annotations.Nullable;

/**
 * Reads the glossary: {@code glossary.md} with a {@code ##} heading for each term, and {@code
 * glossary/*.md} with a term each.
 *
 * <p>It reads in two steps, since definitions link to one another: first all names, then all
 * definitions.
 */
final class GlossaryReader {
    private static final Pattern SINCE =
            Pattern.compile("Since\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);

    /** A term whose definition is still to be read; without a heading, part of the preface. */
    private record Unread(Optional<TermHeading> heading, EntryFile file, List<Node> nodes) {}

    private final Glossary glossary = new Glossary();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Block> preface = new ArrayList<>();

    /** Reads the names in a file. */
    void add(Source source) {
        boolean one = source.file().startsWith(CorpusFiles.GLOSSARY_FOLDER);
        Optional<EntryFile> file = one ? EntryFile.ofOne(source) : EntryFile.ofMany(source);
        if (file.isEmpty()) {
            source.report(
                    Severity.ERROR,
                    "bad-glossary",
                    0,
                    "the file cannot be read within bounds, so its terms are missing");
        } else if (one) {
            TermHeading heading = TermHeading.of(file.get().front().fields(), file.get().title());
            add(heading, file.get(), file.get().parts().get(0).nodes());
        } else {
            file.get().parts().forEach(part -> add(part, file.get()));
        }
    }

    private void add(EntryFile.Part part, EntryFile file) {
        if (part.heading() == null) {
            unread.add(new Unread(Optional.empty(), file, part.nodes()));
            return;
        }
        TermHeading term = TermHeading.of(file.source(), file.front().bodyStart(), part.heading());
        if (term.name().isEmpty()) {
            file.source()
                    .report(
                            Severity.WARNING,
                            "empty-heading",
                            term.offset(),
                            "a term without a name is left out");
            unread.add(new Unread(Optional.empty(), file, part.nodes()));
        } else {
            add(term, file, part.nodes());
        }
    }

    private void add(TermHeading heading, EntryFile file, List<Node> nodes) {
        if (heading.hasBadId()) {
            file.source()
                    .report(
                            Severity.ERROR,
                            "bad-id",
                            heading.offset(),
                            "the id of a term is part of its address: only letters, digits,"
                                    + " \".\", \"-\" and \"_\" may stand in it");
        }
        // A term without words may only lead to another: links to it must know that.
        List<Sense> unknown = nodes.isEmpty() ? List.of() : List.of(new Sense(null, List.of()));
        glossary.add(new Glossary.Entry(heading.term(unknown), file.source(), heading.offset()));
        unread.add(new Unread(Optional.of(heading), file, nodes));
    }

    /** The terms whose names have been read. */
    Glossary glossary() {
        return glossary;
    }

    /** Reads the preface and the definitions. */
    void read(EntryTexts texts) {
        for (Unread one : unread) {
            EntryTexts.OfFile composer = texts.of(one.file());
            one.heading()
                    .ifPresentOrElse(
                            heading -> define(heading, one, composer),
                            () -> preface.addAll(composer.blocks(one.nodes())));
        }
        // The terms outlive their syntax trees.
        unread.clear();
    }

    private void define(TermHeading heading, Unread term, EntryTexts.OfFile composer) {
        Source source = term.file().source();
        List<Sense> senses = senses(term, composer);
        if (senses.isEmpty() && heading.see() == null) {
            source.report(
                    Severity.WARNING,
                    "empty-definition",
                    heading.offset(),
                    "the term has no definition");
            senses = List.of(new Sense(null, List.of()));
        }
        glossary.define(new Glossary.Entry(heading.term(senses), source, heading.offset()));
    }

    /** What stands before the first term. */
    List<Block> preface() {
        return preface;
    }

    private static List<Sense> senses(Unread term, EntryTexts.OfFile composer) {
        List<Sense> senses = new ArrayList<>();
        @Nullable PartialDate since = null;
        List<Block> definition = new ArrayList<>();
        for (Node node : term.nodes()) {
            Optional<String> later = later(node);
            if (later.isPresent()) {
                addSense(senses, since, definition);
                int offset = term.file().front().bodyStart() + node.getStartOffset();
                since = since(term.file().source(), offset, later.get());
                definition = new ArrayList<>();
            } else {
                definition.addAll(composer.blocks(node));
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
        Optional<PartialDate> date = PartialDate.read(written);
        if (date.isEmpty()) {
            source.report(
                    Severity.WARNING,
                    "bad-date",
                    offset,
                    "\"%s\" is no date that can be read; write Since YYYY-MM".formatted(written));
        }
        return date.orElse(null);
    }
}
