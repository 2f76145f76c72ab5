package org.colloquy.site.interview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.citation.CitedPlace;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.site.interview.InterviewView.InterviewPart;
import org.colloquy.site.interview.InterviewView.QuestionView;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.note.EditorNotes;
import org.colloquy.site.note.GlossaryNotes;
import org.colloquy.site.note.NotedText;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.RenderedProse;
import org.colloquy.site.text.SpeakerLabels;
import org.colloquy.site.text.link.ExplainedTerms;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.link.LinkingPage;
import org.colloquy.site.text.link.OutwardLinks;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.site.wayfinding.PlaceMoments;
import org.jspecify.annotations.Nullable;

/** One page of an interview while it is made: what is on it, and how it writes its links. */
final class InterviewPageBuilder {
    private final Corpus corpus;
    private final Interview interview;
    private final Messages words;
    private final String root;
    private final LinkingPage page;
    private final String passageLinks;
    private final ShownPart shown;
    private final Bylines bylines;
    private final GlossaryNotes terms;
    private final EditorNotes editorNotes;
    private final OutwardLinks outward = new OutwardLinks();
    private final LinkRenderer links;
    private final FurtherReading seeAlso;
    private final AnchorLines anchors;
    private final PassageViews views;
    private final SpeakerLabels labels;
    private final PlaceMoments moments;
    private final TurnGroups turns;
    private final Set<Locator> onPage = new LinkedHashSet<>();

    InterviewPageBuilder(
            Corpus corpus,
            CorpusAnalysis analysis,
            Interview interview,
            ShownPart shown,
            SpeakerFilter voices) {
        this.corpus = corpus;
        this.interview = interview;
        this.words = Messages.of(corpus, interview.details().language());
        this.shown = shown;
        this.root = SitePaths.root(shown.address());
        this.passageLinks = shown.whole() ? "" : SiteLinks.interview(root, interview);
        this.bylines = new Bylines(corpus, interview.details().language(), root);
        this.editorNotes = new EditorNotes(interview.notes());
        shown.passages().forEach(this::put);
        shown.sections().forEach(this::put);
        this.terms =
                new GlossaryNotes(
                        corpus,
                        NotedText.of(interview),
                        root,
                        shown.passages().map(passage -> passage.block().prose()));
        this.seeAlso = new FurtherReading(corpus, analysis, interview, root, onPage);
        this.page = new LinkingPage(words, root, shown.whole() ? interview : null);
        this.links =
                new LinkRenderer(
                        corpus, page, new ExplainedTerms(terms.numbers(), true), true, outward);
        beginSection();
        this.anchors = new AnchorLines(interview, words);
        this.labels = new SpeakerLabels(interview, root);
        this.moments = new PlaceMoments(interview);
        this.views = new PassageViews(words, links, seeAlso, anchors);
        this.turns = new TurnGroups(labels, voices, this::number, views);
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

    /** Returns the introduction; nothing where a question or section is shown alone. */
    List<PassageView> introduction() {
        return passages(shown.introduction(), 1, null);
    }

    List<EditorNotes.NoteView> editorNotes() {
        return editorNotes.views(corpus, page, shown.whole(), outward);
    }

    List<GlossaryNotes.Note> notes() {
        return terms.notes(passageLinks, onPage, outward);
    }

    /** Returns the links out of the site, in the order of their numbers, once all is written. */
    List<String> outward() {
        return outward.addresses();
    }

    List<InterviewPart> parts() {
        return shown.sections().stream().map(this::part).toList();
    }

    /** Numbers the terms of a section anew in a transcript, of which one section can be printed. */
    private void beginSection() {
        if (interview.form() == InterviewForm.TURNS) {
            links.beginSection();
        }
    }

    private InterviewPart part(Section section) {
        beginSection();
        Locator locator = section.locator();
        Heading heading = section.heading();
        boolean headed = heading != null && locator != null;
        int above = headed ? top() : top() - 1;
        HeadingView view =
                heading != null && locator != null ? heading(locator, heading, null) : null;
        return new InterviewPart(
                view,
                passages(section.lead(), above, null),
                section.questions().stream().map(q -> question(q, above + 1)).toList(),
                turns.of(section, above));
    }

    /** Returns the rank of the first headings below the title: alone, a question is the title. */
    private int top() {
        return shown.whole() ? 2 : 1;
    }

    private QuestionView question(Question question, int rank) {
        Participant speaker = interview.speaker(question.locator()).orElse(null);
        return new QuestionView(
                heading(question.locator(), question.heading(), question.asker()),
                rank,
                passages(question.answer(), rank, speaker));
    }

    private HeadingView heading(Locator locator, Heading heading, @Nullable String asker) {
        String id = locator.id();
        String base = corpus.settings().baseUrl();
        String printed = PageLayouts.shown(base, SitePaths.interview(interview) + "#" + id);
        return new HeadingView(
                new HeadingView.HeadingPlace(
                        id,
                        locator.label(),
                        words.place(locator),
                        CitedPlace.words(locator, moments.clock(locator)),
                        passageLinks + SitePaths.fragment(id),
                        anchors.names(locator, heading.names())),
                new HeadingView.HeadingAsker(
                        heading.label(),
                        asker,
                        interview.person(asker).map(bylines::href).orElse(null),
                        heading.label() == null && asker != null),
                RenderedProse.ofHeading(heading.prose(), links),
                new HeadingView.HeadingAddress(
                        printed,
                        shown.whole()
                                ? SiteLinks.to(root, SitePaths.part(interview, locator))
                                : null),
                seeAlso.at(locator),
                anchors.after(locator));
    }

    private PassageView.PassagePlace number(Locator locator) {
        String moment = moments.clock(locator);
        return PassageView.PassagePlace.of(locator, passageLinks, words, moment);
    }

    /** The first passage of an answer bears the speaker's name, if it is known. */
    private List<PassageView> passages(
            List<Passage> passages, int above, @Nullable Participant speaker) {
        List<PassageView> made = new ArrayList<>();
        boolean labelled = passages.stream().anyMatch(passage -> passage.label() != null);
        String name = speaker == null ? null : speaker.name();
        for (Passage passage : passages) {
            boolean first = made.isEmpty() && passage.block().isParagraph();
            PassageView.PassageSpeaker voice =
                    new PassageView.PassageSpeaker(
                            labels.view(passage.label()),
                            labelled ? passage.speaker() : name,
                            labelled || speaker == null ? null : bylines.href(speaker),
                            first && speaker != null && !labelled);
            PassageView.PassagePlace place = number(passage.locator());
            made.add(views.of(passage, place, voice, above));
        }
        return made;
    }
}
