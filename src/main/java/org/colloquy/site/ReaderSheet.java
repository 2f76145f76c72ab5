package org.colloquy.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.across.CorpusAnalysis;
import org.colloquy.citation.Place;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Heading;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Section;
import org.colloquy.corpus.Turn;
import org.colloquy.site.ReaderView.HeadingView;
import org.colloquy.site.ReaderView.Part;
import org.colloquy.site.ReaderView.QuestionView;
import org.jspecify.annotations.Nullable;

/** One page of an interview while it is made: what is on it, and how it writes its links. */
final class ReaderSheet {
    private final Corpus corpus;
    private final Interview interview;
    private final Words words;
    private final String root;
    private final String passageLinks;
    private final boolean whole;
    private final Bylines bylines;
    private final TermNotes terms;
    private final EditorNotes editorNotes;
    private final OutwardLinks outward = new OutwardLinks();
    private final Links links;
    private final SeeAlso seeAlso;
    private final AnchorLines anchors;
    private final Labels labels;
    private final Turns turns;
    private final Set<Locator> onPage = new LinkedHashSet<>();

    /**
     * @param whole whether the page shows the whole interview
     */
    ReaderSheet(
            Corpus corpus,
            CorpusAnalysis across,
            Interview interview,
            String address,
            List<Passage> introduction,
            List<Section> sections,
            boolean whole,
            Voices voices) {
        this.corpus = corpus;
        this.interview = interview;
        this.words = Words.of(corpus);
        this.root = Address.root(address);
        this.whole = whole;
        this.passageLinks = whole ? "" : root + Address.encoded(Address.interview(interview));
        this.bylines = new Bylines(corpus, root);
        this.editorNotes = new EditorNotes(interview);
        List<Passage> shown = new ArrayList<>(introduction);
        sections.stream().flatMap(Section::passages).forEach(shown::add);
        shown.forEach(this::put);
        sections.forEach(this::put);
        this.terms = new TermNotes(corpus, interview, root, shown.stream());
        this.seeAlso = new SeeAlso(corpus, across, interview, root, onPage);
        this.links =
                new Links(corpus, root, whole ? interview : null, terms.numbers(), false, outward);
        this.anchors = new AnchorLines(interview, words);
        this.labels = new Labels(interview, root);
        this.turns = new Turns(words, labels, voices, passageLinks, links, seeAlso, anchors);
    }

    private void put(Section section) {
        put(section.locator(), section.heading());
        section.questions().forEach(question -> put(question.locator(), question.heading()));
        section.turns().map(Turn::locator).forEach(onPage::add);
    }

    private void put(@Nullable Locator locator, @Nullable Heading heading) {
        if (locator != null && heading != null) {
            onPage.add(locator);
            editorNotes.add(locator, heading.prose());
        }
    }

    private void put(Passage passage) {
        onPage.add(passage.locator());
        editorNotes.add(passage.locator(), passage.block().prose());
    }

    Bylines bylines() {
        return bylines;
    }

    String root() {
        return root;
    }

    List<EditorNotes.NoteView> editorNotes() {
        return editorNotes.views(corpus, root, whole, outward);
    }

    List<TermNotes.Note> notes() {
        return terms.notes(passageLinks, onPage, outward);
    }

    /** The links out of the site, in the order of their numbers, once all is written. */
    List<String> outward() {
        return outward.addresses();
    }

    List<Part> parts(List<Section> sections) {
        return sections.stream().map(this::part).toList();
    }

    private Part part(Section section) {
        Locator locator = section.locator();
        Heading heading = section.heading();
        boolean headed = heading != null && locator != null;
        int above = headed ? top() : top() - 1;
        HeadingView view =
                heading != null && locator != null ? heading(locator, heading, null) : null;
        return new Part(
                view,
                passages(section.lead(), above, null),
                section.questions().stream().map(q -> question(q, above + 1)).toList(),
                turns.of(section, above));
    }

    /** The rank of the first headings below the title: alone, a question is the title. */
    private int top() {
        return whole ? 2 : 1;
    }

    private QuestionView question(Question question, int rank) {
        Person speaker = interview.speaker(question.locator()).orElse(null);
        return new QuestionView(
                heading(question.locator(), question.heading(), question.asker()),
                rank,
                passages(question.answer(), rank, speaker));
    }

    private HeadingView heading(Locator locator, Heading heading, @Nullable String asker) {
        String id = locator.id();
        String base = corpus.settings().baseUrl();
        String shown = Frames.shown(base, Address.interview(interview) + "#" + id);
        return new HeadingView(
                id,
                locator.label(),
                words.place(locator),
                Place.words(locator),
                passageLinks + Address.fragment(id),
                anchors.names(locator, heading.names()),
                heading.label(),
                asker,
                interview.person(asker).map(bylines::href).orElse(null),
                heading.label() == null && asker != null,
                Html.ofHeading(heading.prose(), links),
                shown,
                whole ? root + Address.encoded(Address.part(interview, locator)) : null,
                seeAlso.at(locator),
                anchors.after(locator));
    }

    /** The first passage of an answer bears the speaker's name, if it is known. */
    List<PassageView> passages(List<Passage> passages, int above, @Nullable Person speaker) {
        List<PassageView> views = new ArrayList<>();
        boolean labelled = passages.stream().anyMatch(passage -> passage.label() != null);
        String name = speaker == null ? null : speaker.name();
        for (Passage passage : passages) {
            boolean first = views.isEmpty() && passage.block().isParagraph();
            PassageView.Voice voice =
                    new PassageView.Voice(
                            labels.view(passage.label()),
                            labelled ? passage.speaker() : name,
                            labelled || speaker == null ? null : bylines.href(speaker),
                            first && speaker != null && !labelled);
            PassageView.Place place = PassageView.Place.of(passage.locator(), passageLinks, words);
            views.add(PassageView.of(passage, words, place, voice, above, links, seeAlso, anchors));
        }
        return views;
    }
}
