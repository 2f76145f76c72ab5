package org.colloquy.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.across.Backlinks.Backlink;
import org.colloquy.across.CorpusAnalysis;
import org.colloquy.across.QuestionGroup;
import org.colloquy.across.RelatedPassages;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.CrossReference;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Section;
import org.colloquy.corpus.Target;
import org.colloquy.corpus.Term;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
import org.jspecify.annotations.Nullable;

/**
 * Places to read on, as one page of an interview shows them: the editor's cross-references and what
 * leads here from other interviews beside a passage, and at the end of a question who else was
 * asked it and what other interviews say of the same.
 */
final class SeeAlso {

    /**
     * A way to read on.
     *
     * @param number the locator of the place; null where it leads to no numbered place
     * @param reason empty where the editor gave none but the locator
     * @param heard what is added for those who hear the link alone; empty if nothing
     */
    record Link(String href, @Nullable String number, List<Run> reason, List<Run> heard) {
        Link(String href, @Nullable String number, List<Run> reason) {
            this(href, number, reason, List.of());
        }
    }

    /** Ways of one kind. */
    record Group(String label, List<Link> links) {}

    private final Corpus corpus;
    private final CorpusAnalysis across;
    private final Interview interview;
    private final String root;
    private final Set<Locator> onPage;
    private final String language;
    private final ScriptRuns languages;
    private final Words words;
    private final Map<Locator, Locator> ends = new HashMap<>();
    private final Map<Locator, Locator> turns = new HashMap<>();

    /**
     * @param onPage the passages and headings on the page
     */
    SeeAlso(
            Corpus corpus,
            CorpusAnalysis across,
            Interview interview,
            String root,
            Set<Locator> onPage) {
        this.corpus = corpus;
        this.across = across;
        this.interview = interview;
        this.root = root;
        this.onPage = onPage;
        this.words = Words.of(corpus);
        this.language = interview.details().language();
        this.languages =
                new ScriptRuns(interview.details().language(), interview.details().foreign());
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
    List<Group> at(Locator place) {
        List<Group> groups = new ArrayList<>();
        List<Link> written = interview.crossReferences(place).stream().map(this::link).toList();
        add(groups, "see-also", written);
        add(
                groups,
                "related.linked-from",
                across.backlinks().to(interview, place).stream().map(this::link).toList());
        return groups;
    }

    /**
     * Returns what is shown below a passage that ends a question, a turn that asks, or a section.
     */
    List<Group> after(Locator place) {
        List<Group> groups = new ArrayList<>();
        Locator whole = ends.get(place);
        Locator asked = whole == null ? turns.get(place) : whole;
        if (asked != null) {
            add(
                    groups,
                    "related.asked",
                    across.questionGroups().of(interview, asked).stream().map(this::link).toList());
        }
        if (whole != null) {
            add(
                    groups,
                    "related.same",
                    across.relatedPassages().to(interview, whole).stream()
                            .map(this::link)
                            .toList());
        }
        return groups;
    }

    private void add(List<Group> groups, String label, List<Link> links) {
        if (!links.isEmpty()) {
            groups.add(new Group(words.text(label), links));
        }
    }

    private Link link(QuestionGroup family) {
        int others = (int) family.interviews().filter(other -> other != interview).count();
        String where =
                others == 0 ? words.text("related.here") : words.text("related.others", others);
        return new Link(
                FamilyPages.href(root, family, 1),
                null,
                own(where),
                words.pieces(
                        "related.heard",
                        this::own,
                        List.of(FamilyPages.title(corpus, family, 90, language))));
    }

    private Link link(RelatedPassages.RelatedPassage passage) {
        String terms =
                passage.terms().stream()
                        .flatMap(id -> corpus.term(id).stream())
                        .map(Term::title)
                        .collect(Collectors.joining(words.text("list.comma")));
        ScriptRuns names = new ScriptRuns(corpus.settings().language(), null);
        return new Link(
                href(passage.interview(), passage.place()),
                passage.place().label(),
                words.pieces(
                        "related.both",
                        this::own,
                        List.of(title(passage.interview()), names.within(language, terms))));
    }

    private Link link(Backlink back) {
        String reason = back.reason().strip();
        boolean said = !reason.isEmpty() && !reason.matches("[§\\d.a-z]+");
        return new Link(
                href(back.from(), back.at()),
                back.at().label(),
                said
                        ? words.pieces(
                                "related.said",
                                this::own,
                                List.of(
                                        title(back.from()),
                                        runs(back.from()).within(language, reason)))
                        : title(back.from()));
    }

    /** Returns runs of the site's own words, on a page of this interview. */
    private List<Run> own(String text) {
        return new ScriptRuns(words.language(), null).within(language, text);
    }

    private List<Run> title(Interview other) {
        return runs(other).within(language, Texts.shortened(other.details().title(), 90));
    }

    private static ScriptRuns runs(Interview other) {
        return new ScriptRuns(other.details().language(), other.details().foreign());
    }

    private String href(Interview other, Locator place) {
        return root + Address.encoded(Address.interview(other)) + Address.fragment(place.id());
    }

    private Link link(CrossReference one) {
        if (one.target() instanceof Target.OfPassage passage) {
            Optional<Interview> other = corpus.interview(passage.slug());
            Optional<Locator> place = other.flatMap(found -> found.place(passage.fragment()));
            String fragment = place.map(p -> Address.fragment(p.id())).orElse("");
            boolean here =
                    other.filter(interview::equals).isPresent()
                            && place.filter(onPage::contains).isPresent();
            String page =
                    other.map(found -> root + Address.encoded(Address.interview(found)))
                            .orElse(root + Address.INDEX);
            String number = place.map(Locator::label).orElse(null);
            String reason = one.reason().strip().equals(number) ? "" : one.reason();
            return new Link(here ? fragment : page + fragment, number, languages.of(reason));
        }
        String address =
                one.target() instanceof Target.OfTerm term
                        ? Address.term(term.term())
                        : one.target() instanceof Target.OfAddress file ? file.address() : "";
        return new Link(root + Address.encoded(address), null, languages.of(one.reason()));
    }
}
