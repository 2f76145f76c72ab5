package org.colloquy.site.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.analysis.Backlinks.Backlink;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.analysis.RelatedPassages;
import org.colloquy.analysis.question.QuestionGroup;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.CrossReference;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Section;
import org.colloquy.site.browse.question.QuestionGroupPages;
import org.colloquy.site.text.LocaleTexts;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.link.HousePageLinks;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * Places to read on, as one page of an interview shows them: the editor's cross-references and what
 * leads here from other interviews beside a passage, and at the end of a question who else was
 * asked it and what other interviews say of the same.
 */
final class FurtherReading {

    /**
     * A way to read on.
     *
     * @param number the locator of the place; null where it leads to no numbered place
     * @param reason empty where the editor gave none but the locator
     * @param heard what is added for those who hear the link alone; empty if nothing
     */
    record ReadingLink(
            String href, @Nullable String number, List<ScriptRun> reason, List<ScriptRun> heard) {
        ReadingLink(String href, @Nullable String number, List<ScriptRun> reason) {
            this(href, number, reason, List.of());
        }
    }

    /** Ways of one kind. */
    record ReadingGroup(String label, List<ReadingLink> links) {}

    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final Interview interview;
    private final String root;
    private final Set<Locator> onPage;
    private final String language;
    private final ScriptRuns languages;
    private final Messages words;
    private final Map<Locator, Locator> ends = new HashMap<>();
    private final Map<Locator, Locator> turns = new HashMap<>();

    /**
     * Creates a further reading.
     *
     * @param onPage the passages and headings on the page
     */
    FurtherReading(
            Corpus corpus,
            CorpusAnalysis analysis,
            Interview interview,
            String root,
            Set<Locator> onPage) {
        this.corpus = corpus;
        this.analysis = analysis;
        this.interview = interview;
        this.root = root;
        this.onPage = onPage;
        this.words = Messages.of(corpus, interview.details().language());
        this.language = interview.details().language();
        this.languages = interview.details().runs();
        interview.sections().forEach(this::addEnds);
    }

    private void addEnds(Section section) {
        section.questions().forEach(q -> addEnd(ends, q.answer(), q.locator()));
        section.turns().forEach(turn -> addEnd(turns, turn.passages(), turn.locator()));
        Locator place = section.locator();
        if (place != null && section.questions().isEmpty()) {
            addEnd(ends, section.passages().toList(), place);
        }
    }

    private static void addEnd(Map<Locator, Locator> ends, List<Passage> passages, Locator whole) {
        if (!passages.isEmpty()) {
            ends.put(passages.get(passages.size() - 1).locator(), whole);
        }
    }

    /** Returns what is shown beside a place. */
    List<ReadingGroup> at(Locator place) {
        List<ReadingGroup> groups = new ArrayList<>();
        List<ReadingLink> written =
                interview.crossReferences(place).stream().map(this::link).toList();
        add(groups, "see-also", written);
        add(
                groups,
                "related.linked-from",
                analysis.backlinks().to(interview, place).stream().map(this::link).toList());
        return groups;
    }

    /**
     * Returns what is shown below a passage that ends a question, a turn that asks, or a section.
     */
    List<ReadingGroup> after(Locator place) {
        List<ReadingGroup> groups = new ArrayList<>();
        Locator whole = ends.get(place);
        Locator asked = whole == null ? turns.get(place) : whole;
        if (asked != null) {
            add(
                    groups,
                    "related.asked",
                    analysis.questionGroups().of(interview, asked).stream()
                            .map(this::link)
                            .toList());
        }
        if (whole != null) {
            add(
                    groups,
                    "related.same",
                    analysis.relatedPassages().to(interview, whole).stream()
                            .map(this::link)
                            .toList());
        }
        return groups;
    }

    private void add(List<ReadingGroup> groups, String label, List<ReadingLink> links) {
        if (!links.isEmpty()) {
            groups.add(new ReadingGroup(words.text(label), links));
        }
    }

    private ReadingLink link(QuestionGroup group) {
        int others = analysis.questionGroups().interviews(group) - 1;
        String where =
                others == 0 ? words.text("related.here") : words.text("related.others", others);
        return new ReadingLink(
                QuestionGroupPages.href(root, group, 1),
                null,
                own(where),
                words.pieces(
                        "related.heard",
                        this::own,
                        List.of(QuestionGroupPages.title(corpus, group, 90, language))));
    }

    private ReadingLink link(RelatedPassages.RelatedPassage passage) {
        String terms =
                passage.terms().stream()
                        .flatMap(id -> corpus.term(id).stream())
                        .map(Term::title)
                        .collect(Collectors.joining(words.text("list.comma")));
        ScriptRuns names = new ScriptRuns(corpus.settings().language());
        return new ReadingLink(
                href(passage.interview(), passage.place()),
                passage.place().label(),
                words.pieces(
                        "related.both",
                        this::own,
                        List.of(title(passage.interview()), names.within(language, terms))));
    }

    private ReadingLink link(Backlink back) {
        String reason = back.reason().strip();
        boolean said = !reason.isEmpty() && !reason.matches("[§\\d.a-z]+");
        return new ReadingLink(
                href(back.from(), back.at()),
                back.at().label(),
                said
                        ? words.pieces(
                                "related.said",
                                this::own,
                                List.of(
                                        title(back.from()),
                                        back.from().details().runs().within(language, reason)))
                        : title(back.from()));
    }

    /** Returns runs of the site's own words, on a page of this interview. */
    private List<ScriptRun> own(String text) {
        return new ScriptRuns(words.language()).within(language, text);
    }

    private List<ScriptRun> title(Interview other) {
        return other.details()
                .runs()
                .within(language, LocaleTexts.shortened(other.details().title(), 90));
    }

    private String href(Interview other, Locator place) {
        return SiteLinks.place(root, other, place);
    }

    private ReadingLink link(CrossReference one) {
        if (one.target() instanceof LinkTarget.PassageTarget passage) {
            Optional<Interview> other = corpus.interview(passage.slug());
            Optional<Locator> place = other.flatMap(found -> found.place(passage.fragment()));
            String fragment = place.map(p -> SitePaths.fragment(p.id())).orElse("");
            boolean here =
                    other.filter(interview::equals).isPresent()
                            && place.filter(onPage::contains).isPresent();
            String page =
                    other.map(found -> SiteLinks.interview(root, found))
                            .orElse(root + SitePaths.INDEX);
            String number = place.map(Locator::label).orElse(null);
            String reason = one.reason().strip().equals(number) ? "" : one.reason();
            return new ReadingLink(here ? fragment : page + fragment, number, languages.of(reason));
        }
        if (one.target() instanceof LinkTarget.PageTarget page) {
            return new ReadingLink(
                    HousePageLinks.href(corpus, root, page), null, languages.of(one.reason()));
        }
        String address =
                one.target() instanceof LinkTarget.TermTarget term
                        ? SitePaths.term(term.term())
                        : one.target() instanceof LinkTarget.AddressTarget file
                                ? file.address()
                                : "";
        return new ReadingLink(SiteLinks.to(root, address), null, languages.of(one.reason()));
    }
}
