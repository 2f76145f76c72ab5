package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.SchemaOrgData;
import org.colloquy.site.preview.CoverView;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Bylines.BylinePiece;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** The title page of a corpus of one: the interview, its questions and a few of its terms. */
final class TitlePages {
    /** Number of terms that are named. */
    private static final int TERMS = 12;

    private final Corpus corpus;
    private final Messages words;
    private final Interview interview;

    TitlePages(Corpus corpus, Interview interview) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.interview = interview;
    }

    /** A line of the contents of a corpus of one. */
    record IndexLine(String href, String number, List<ScriptRun> text) {}

    /**
     * Contents of the title page of a corpus of one.
     *
     * @param drafts how many there are; null where there are none
     */
    record TitleView(
            InterviewEntry interview,
            @Nullable String date,
            List<BylinePiece> byline,
            String questionsTitle,
            List<IndexLine> questions,
            NamedTerms named,
            @Nullable CoverView cover,
            @Nullable String drafts) {
        /** Returns the terms that are named here. */
        public List<WayIn> terms() {
            return named.terms();
        }

        /** Returns what the way to all terms is called; null if all are named here. */
        public @Nullable String allTerms() {
            return named.all();
        }
    }

    /**
     * Terms that the title page names.
     *
     * @param all what the way to all terms is called; null if all are named here
     */
    record NamedTerms(List<WayIn> terms, @Nullable String all) {}

    PageLayout layout() {
        String title = corpus.settings().title();
        PageLayouts layouts = new PageLayouts(corpus);
        PageLayout layout =
                layouts.layout(
                        SitePaths.INDEX,
                        SitePaths.INDEX,
                        corpus.settings().language(),
                        title,
                        Optional.ofNullable(corpus.settings().description())
                                .orElse(words.count("interview", 1)),
                        title);
        boolean slanted = InterviewEntry.of(corpus, interview, "").about() != null;
        return layouts.described(
                layout.with(PageAssets.ofSite(slanted)), "website", null, SchemaOrgData::site);
    }

    TitleView view() {
        List<IndexLine> lines = lines();
        String noun = interview.questions().isEmpty() ? "section" : "question";
        List<Term> terms = corpus.terms().stream().filter(term -> !term.isPointer()).toList();
        List<WayIn> named = named(terms);
        return new TitleView(
                InterviewEntry.of(corpus, interview, ""),
                words.dateIfKnown(interview.details().date()),
                new Bylines(corpus, "").full(interview.details()),
                words.text("heading." + noun, lines.size()),
                lines,
                new NamedTerms(
                        named,
                        terms.size() > named.size()
                                ? words.text("ways.all.terms", terms.size())
                                : null),
                CoverView.ofHouse(corpus, ""),
                IndexPages.drafts(corpus));
    }

    private List<IndexLine> lines() {
        List<IndexLine> lines = new ArrayList<>();
        for (Question question : interview.questions()) {
            lines.add(line(question.locator(), question.heading()));
        }
        if (lines.isEmpty()) {
            for (Section section : interview.headedSections()) {
                if (section.locator() != null && section.heading() != null) {
                    lines.add(line(section.locator(), section.heading()));
                }
            }
        }
        return lines;
    }

    private IndexLine line(Locator locator, Heading heading) {
        ScriptRuns languages = interview.details().runs();
        return new IndexLine(
                SitePaths.encoded(SitePaths.interview(interview))
                        + SitePaths.fragment(locator.id()),
                locator.label(),
                languages.of(heading.prose().text()));
    }

    /** Returns the terms that tell most: those with a definition that are named most often. */
    private List<WayIn> named(List<Term> terms) {
        ScriptRuns languages = new ScriptRuns(corpus.settings().language());
        return terms.stream()
                .filter(term -> corpus.mentions(term.id()) > 0)
                .filter(
                        term ->
                                term.senses().stream()
                                        .anyMatch(sense -> !sense.definition().isEmpty()))
                .sorted(Comparator.comparing((Term term) -> -corpus.mentions(term.id())))
                .limit(TERMS)
                .map(
                        term ->
                                new WayIn(
                                        SitePaths.encoded(SitePaths.term(term.id())),
                                        languages.of(term.title()),
                                        words.number(corpus.mentions(term.id()))))
                .toList();
    }
}
