package org.colloquy.site.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Block.BlockForm;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.Prose.ReferenceWriter;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.LanguageLink;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.link.QuotedLinks;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** An interview beside its translation, question by question or section by section. */
final class ParallelPages {
    private final Corpus corpus;
    private final Interview interview;
    private final Interview other;
    private final String address;
    private final Messages words;

    ParallelPages(Corpus corpus, Interview interview, Interview other) {
        this.corpus = corpus;
        this.interview = interview;
        this.other = other;
        this.words = Messages.of(corpus, interview.details().language());
        this.address = SitePaths.beside(interview, other.details().language());
    }

    /**
     * A block of the text with its place.
     *
     * @param spoken its number in words, with the language
     * @param table what a table, which may be wider than its side, is called; null for other blocks
     */
    record ParallelBlock(
            String href,
            String number,
            String spoken,
            @Nullable String said,
            @Nullable String table,
            BlockView text) {}

    /**
     * One of the two beside the other.
     *
     * @param number null for the introductions
     * @param spoken the number in words, with the language; null for the introductions
     */
    record Cell(
            String language,
            @Nullable String href,
            @Nullable String number,
            @Nullable String spoken,
            @Nullable RenderedProse heading,
            List<ParallelBlock> blocks) {

        /** An interview need not have an introduction. */
        boolean isBlank() {
            return heading == null && blocks.isEmpty();
        }
    }

    record ParallelRow(Cell left, Cell right) {}

    /** The head of one side. */
    record Head(String href, String language, List<ScriptRun> title) {}

    record ParallelView(Head left, Head right, List<ParallelRow> rows) {}

    PageLayout layout() {
        PageLayouts layouts = new PageLayouts(corpus);
        PageLayout layout =
                layouts.layout(
                                address,
                                SitePaths.INDEX,
                                interview.details().language(),
                                interview.details().title() + " – " + other.details().title(),
                                words.text("beside.about", interview.details().title()),
                                interview.details().title())
                        .with(PageAssets.ofSite(true));
        return layouts.marked(
                layouts.marked(layout, other.details().release()), interview.details().release());
    }

    ParallelView view() {
        List<Cell> left = cells(interview);
        List<Cell> right = cells(other);
        List<ParallelRow> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            boolean blank = left.get(i).isBlank() && right.get(i).isBlank();
            if (!blank) {
                rows.add(new ParallelRow(left.get(i), right.get(i)));
            }
        }
        return new ParallelView(head(interview), head(other), rows);
    }

    private Head head(Interview one) {
        InterviewDetails details = one.details();
        return new Head(page(one), details.language(), details.runs().of(details.title()));
    }

    private String page(Interview one) {
        return SiteLinks.interview(SitePaths.root(address), one);
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
        ReferenceWriter links = new QuotedLinks(corpus, words, SitePaths.root(address), page(one));
        return new Cell(
                one.details().language(),
                place == null ? null : page(one) + SitePaths.fragment(place.id()),
                place == null ? null : place.label(),
                place == null ? null : spoken(one, place),
                heading == null ? null : RenderedProse.ofHeading(heading.prose(), links),
                passages.map(passage -> block(one, passage, links)).toList());
    }

    private ParallelBlock block(Interview one, Passage passage, ReferenceWriter links) {
        Locator place = passage.locator();
        String spoken = spoken(one, place);
        boolean isTable = passage.block().kind() == BlockForm.TABLE;
        return new ParallelBlock(
                page(one) + SitePaths.fragment(place.id()),
                place.label(),
                spoken,
                passage.label() == null ? null : passage.label().text(),
                isTable ? words.text("passage.contents", spoken) : null,
                BlockView.of(passage.block(), links));
    }

    /** Returns what is said for the number of a place, which both sides have. */
    private String spoken(Interview one, Locator place) {
        return words.place(place) + " (" + LanguageLink.name(one.details().language()) + ")";
    }
}
