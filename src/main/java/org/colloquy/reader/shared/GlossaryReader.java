package org.colloquy.reader.shared;

import static java.util.Comparator.naturalOrder;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Block;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.TermIndex;
import org.colloquy.model.glossary.Sense;
import org.colloquy.reader.entry.EntryFile;
import org.colloquy.reader.entry.Glossary;
import org.colloquy.reader.entry.TermHeading;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the glossary: {@code glossary.md} with a {@code ##} heading for each term, and {@code
 * glossary/*.md} with a term each.
 *
 * <p>It reads in two steps, since definitions link to one another: first all names, then all
 * definitions.
 */
public final class GlossaryReader {
    private static final Pattern SINCE =
            Pattern.compile("Since\\s+(\\S.*)", Pattern.CASE_INSENSITIVE);

    private final Glossary glossary = new Glossary();
    private final PendingEntries<TermHeading> definitions = new PendingEntries<>();

    /** Reads the names in a file. */
    void add(SourceFile source) {
        Optional<EntryFile> file = EntryFile.of(source, CorpusLayout.GLOSSARY_FOLDER);
        if (file.isEmpty()) {
            source.report(
                    Severity.ERROR,
                    "bad-glossary",
                    0,
                    "the file takes too long to read or is nested too deeply, so its terms are missing");
        }
        file.ifPresent(read -> read.parts().forEach(part -> add(part, read)));
    }

    private void add(EntryFile.EntryText part, EntryFile file) {
        if (file.title() != null) {
            add(TermHeading.of(file.front().fields(), file.title()), file, part.nodes());
            return;
        } else if (part.heading() == null) {
            definitions.addToPreface(file, part.nodes());
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
            definitions.addToPreface(file, part.nodes());
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
                            "the id of a term is part of its address: use only letters, digits, \".\", \"-\" and \"_\"");
        }
        // A term without words may only lead to another: links to it must know that.
        List<Sense> unknown = nodes.isEmpty() ? List.of() : List.of(new Sense(null, List.of()));
        glossary.add(
                new Glossary.GlossaryEntry(heading.term(unknown), file.source(), heading.offset()));
        definitions.add(heading, file, nodes);
    }

    /** Returns the terms whose names have been read. */
    public Glossary glossary() {
        return glossary;
    }

    /** Reads the preface and the definitions. */
    void read(EntryTexts texts) {
        definitions.read(texts, (heading, text) -> define(heading, text, texts.of(text.file())));
    }

    private void define(TermHeading heading, PendingEntries.Text text, EntryTexts.OfFile composer) {
        SourceFile source = text.file().source();
        List<Sense> senses = senses(text, composer);
        if (senses.isEmpty() && heading.see() == null) {
            source.report(
                    Severity.WARNING,
                    "empty-definition",
                    heading.offset(),
                    "the term has no definition");
            senses = List.of(new Sense(null, List.of()));
        }
        glossary.define(new Glossary.GlossaryEntry(heading.term(senses), source, heading.offset()));
    }

    /** Returns the terms with what stands before the first of them. */
    public TermIndex index() {
        return new TermIndex(preface(), glossary.terms());
    }

    /** Returns what stands before the first term. */
    List<Block> preface() {
        return definitions.preface();
    }

    private static List<Sense> senses(PendingEntries.Text term, EntryTexts.OfFile composer) {
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

    private static @Nullable PartialDate since(SourceFile source, int offset, String written) {
        Optional<PartialDate> date = PartialDate.read(written);
        if (date.isEmpty()) {
            source.report(
                    Severity.WARNING,
                    "bad-date",
                    offset,
                    "\"%s\" cannot be read as a date; write Since YYYY-MM".formatted(written));
        }
        return date.orElse(null);
    }
}
