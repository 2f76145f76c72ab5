package org.colloquy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Heading;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Prose.ReferenceWriter;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Section;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
import org.jspecify.annotations.Nullable;

/** An interview beside its translation, question by question or section by section. */
final class BesidePages {
    private final Corpus corpus;
    private final Interview interview;
    private final Interview other;
    private final String address;
    private final Words words;

    BesidePages(Corpus corpus, Interview interview, Interview other) {
        this.corpus = corpus;
        this.interview = interview;
        this.other = other;
        this.words = Words.of(corpus);
        this.address = Address.beside(interview, other.details().language());
    }

    /** A block of the text with its place. */
    record Block(
            String href, String number, String spoken, @Nullable String said, BlockView text) {}

    /**
     * One of the two beside the other.
     *
     * @param number null for the introductions
     */
    record Cell(
            String language,
            @Nullable String href,
            @Nullable String number,
            @Nullable Html heading,
            List<Block> blocks) {

        /** An interview need not have an introduction. */
        boolean isBlank() {
            return heading == null && blocks.isEmpty();
        }
    }

    record Row(Cell left, Cell right) {}

    /** The head of one side. */
    record Head(String href, String language, List<Run> title) {}

    record View(Head left, Head right, List<Row> rows) {}

    Frame frame() {
        return new Frames(corpus)
                .frame(
                        address,
                        Address.INDEX,
                        interview.details().language(),
                        interview.details().title() + " – " + other.details().title(),
                        words.text("beside.about", interview.details().title()),
                        interview.details().title());
    }

    View view() {
        List<Cell> left = cells(interview);
        List<Cell> right = cells(other);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            boolean blank = left.get(i).isBlank() && right.get(i).isBlank();
            if (!blank) {
                rows.add(new Row(left.get(i), right.get(i)));
            }
        }
        return new View(head(interview), head(other), rows);
    }

    private Head head(Interview one) {
        Details details = one.details();
        return new Head(
                page(one),
                details.language(),
                new ScriptRuns(details.language(), details.foreign()).of(details.title()));
    }

    private String page(Interview one) {
        return Address.root(address) + Address.encoded(Address.interview(one));
    }

    private List<Cell> cells(Interview one) {
        List<Cell> cells = new ArrayList<>();
        cells.add(cell(one, null, null, one.introduction().stream()));
        for (Section section : one.sections()) {
            if (one.questions().isEmpty()) {
                if (section.heading() != null) {
                    cells.add(cell(one, section.locator(), section.heading(), section.passages()));
                }
            } else {
                for (Question question : section.questions()) {
                    cells.add(
                            cell(
                                    one,
                                    question.locator(),
                                    question.heading(),
                                    question.answer().stream()));
                }
            }
        }
        return cells;
    }

    private Cell cell(
            Interview one,
            @Nullable Locator place,
            @Nullable Heading heading,
            Stream<Passage> passages) {
        ReferenceWriter links = new QuotedLinks(corpus, Address.root(address), page(one));
        return new Cell(
                one.details().language(),
                place == null ? null : page(one) + Address.fragment(place.id()),
                place == null ? null : place.label(),
                heading == null ? null : Html.ofHeading(heading.prose(), links),
                passages.map(passage -> block(one, passage, links)).toList());
    }

    private Block block(Interview one, Passage passage, ReferenceWriter links) {
        Locator place = passage.locator();
        return new Block(
                page(one) + Address.fragment(place.id()),
                place.label(),
                words.place(place),
                passage.label() == null ? null : passage.label().text(),
                BlockView.of(passage.block(), links));
    }
}
