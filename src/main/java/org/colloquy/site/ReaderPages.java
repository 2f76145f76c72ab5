package org.colloquy.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.citation.Place;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Event;
import org.colloquy.corpus.Heading;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Label;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Section;
import org.colloquy.corpus.Spoken;
import org.colloquy.corpus.Turn;
import org.colloquy.site.ReaderView.Entry;
import org.colloquy.site.ReaderView.HeadingView;
import org.colloquy.site.ReaderView.Neighbours;
import org.colloquy.site.ReaderView.Part;
import org.colloquy.site.ReaderView.QuestionView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The pages of one interview: the whole, and each question and section alone. */
final class ReaderPages {
    private final Corpus corpus;
    private final Interview interview;
    private final Details details;
    private final LanguageRuns languages;
    private final Citations citations;

    ReaderPages(Corpus corpus, Interview interview) {
        this.corpus = corpus;
        this.interview = interview;
        this.details = interview.details();
        this.languages = new LanguageRuns(details.language(), details.foreign());
        this.citations = new Citations(corpus, interview);
    }

    /** A page with its frame. */
    record Framed(Frame frame, ReaderView view) {}

    /** The whole interview. */
    Framed whole() {
        String address = Address.interview(interview);
        Sheet sheet = new Sheet(address, interview.introduction(), interview.sections(), true);
        Frame frame =
                frame(
                        address,
                        details.title(),
                        Standfirst.of(interview),
                        data -> data.interview(interview));
        return new Framed(
                frame,
                view(
                        sheet,
                        contents(),
                        sheet.passages(interview.introduction(), 1, null),
                        sheet.parts(interview.sections()),
                        citations.whole(),
                        null));
    }

    /** One question or section alone; empty if the interview has none with this anchor. */
    Optional<Framed> alone(String anchor) {
        return question(anchor).or(() -> section(anchor));
    }

    private Optional<Framed> question(String anchor) {
        List<Question> questions = interview.questions();
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (question.locator().id().equals(anchor)) {
                Section only = new Section(null, null, List.of(), List.of(question), List.of());
                String place =
                        "Question %s of %d".formatted(question.locator().label(), questions.size());
                return Optional.of(
                        alone(
                                question.locator(),
                                question.heading(),
                                only,
                                question.answer(),
                                neighbours(
                                        place,
                                        i == 0 ? null : entry(questions.get(i - 1)),
                                        i + 1 == questions.size()
                                                ? null
                                                : entry(questions.get(i + 1)))));
            }
        }
        return Optional.empty();
    }

    private Optional<Framed> section(String anchor) {
        List<Section> sections = interview.headedSections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            Locator locator = section.locator();
            Heading heading = section.heading();
            if (locator != null && heading != null && locator.id().equals(anchor)) {
                String place = "Section %s of %d".formatted(locator.label(), sections.size());
                List<Passage> passages = section.passages().toList();
                return Optional.of(
                        alone(
                                locator,
                                heading,
                                section,
                                passages,
                                neighbours(
                                        place,
                                        i == 0 ? null : entry(sections.get(i - 1)),
                                        i + 1 == sections.size()
                                                ? null
                                                : entry(sections.get(i + 1)))));
            }
        }
        return Optional.empty();
    }

    private Framed alone(
            Locator locator,
            Heading heading,
            Section only,
            List<Passage> passages,
            Neighbours neighbours) {
        String address = Address.part(interview, locator);
        Sheet sheet = new Sheet(address, List.of(), List.of(only), false);
        String description =
                passages.isEmpty()
                        ? details.title()
                        : Texts.shortened(passages.get(0).text(), Standfirst.LENGTH);
        String title = heading.prose().text() + " – " + details.title();
        Frame frame =
                frame(
                        address,
                        title,
                        description,
                        data -> data.alone(interview, only, locator, heading));
        return new Framed(
                frame,
                view(
                        sheet,
                        List.of(),
                        List.of(),
                        sheet.parts(List.of(only)),
                        citations.alone(locator, only),
                        neighbours));
    }

    private Frame frame(
            String address,
            String title,
            String description,
            Function<StructuredData, ObjectNode> data) {
        String who = Bylines.words(new Bylines(corpus, "", details.language()).full(details));
        Frames frames = new Frames(corpus);
        Frame frame =
                frames.frame(
                        address,
                        Address.interview(interview),
                        details.language(),
                        title,
                        description,
                        who.isEmpty() ? details.title() : who);
        return frames.described(frame, "article", details.date(), data);
    }

    private ReaderView view(
            Sheet sheet,
            List<Entry> contents,
            List<PassageView> introduction,
            List<Part> parts,
            CitationView citation,
            @Nullable Neighbours neighbours) {
        String partNames =
                contents.stream()
                        .map(Entry::part)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(", "));
        return new ReaderView(
                interview.slug(),
                languages.of(details.title()),
                details.titled(),
                details.subtitle() == null ? null : languages.of(details.subtitle()),
                details.date() == null ? null : Texts.date(details.date()),
                details.date() == null ? null : details.date().iso(),
                sheet.bylines.full(details),
                roles(),
                contents,
                partNames,
                introduction,
                parts,
                sheet.editorNotes(),
                sheet.notes(),
                sheet.outward.addresses(),
                citation,
                neighbours);
    }

    private List<String> roles() {
        return Stream.concat(details.interviewees().stream(), details.interviewers().stream())
                .filter(person -> person.role() != null)
                .map(person -> person.name() + ": " + person.role())
                .toList();
    }

    private List<Entry> contents() {
        List<Entry> entries = new ArrayList<>();
        for (Section section : interview.sections()) {
            if (section.heading() != null && section.locator() != null) {
                boolean prose = section.questions().isEmpty();
                entries.add(entry(section.locator(), section.heading(), !prose));
            }
            for (Question question : section.questions()) {
                entries.add(entry(question.locator(), question.heading(), false));
            }
        }
        return entries;
    }

    private Entry entry(Locator locator, Heading heading, boolean topic) {
        return new Entry(
                Address.fragment(locator.id()),
                locator.label(),
                languages.of(heading.prose().text()),
                topic ? null : "--" + locator.id(),
                topic);
    }

    private @Nullable Entry entry(Question question) {
        return neighbour(question.locator(), question.heading());
    }

    private @Nullable Entry entry(Section section) {
        return section.locator() == null || section.heading() == null
                ? null
                : neighbour(section.locator(), section.heading());
    }

    private Entry neighbour(Locator locator, Heading heading) {
        String root = Address.root(Address.part(interview, locator));
        return new Entry(
                root + Address.encoded(Address.part(interview, locator)),
                locator.label(),
                languages.of(heading.prose().text()),
                null,
                false);
    }

    private Neighbours neighbours(String place, @Nullable Entry before, @Nullable Entry after) {
        String root = Address.root(Address.interview(interview) + "/");
        return new Neighbours(
                details.title(),
                root + Address.encoded(Address.interview(interview)),
                place,
                before,
                after);
    }

    /** One page while it is made: what is on it, and how it writes its links. */
    private final class Sheet {
        private final String root;
        private final String passageLinks;
        private final TermNotes terms;
        private final EditorNotes editorNotes = new EditorNotes(interview);
        private final OutwardLinks outward = new OutwardLinks();
        private final Links links;
        private final SeeAlso seeAlso;
        private final Set<Locator> onPage = new LinkedHashSet<>();
        private final Bylines bylines;
        private final boolean whole;

        Sheet(String address, List<Passage> introduction, List<Section> sections, boolean whole) {
            this.root = Address.root(address);
            this.bylines = new Bylines(corpus, root, details.language());
            this.whole = whole;
            this.passageLinks = whole ? "" : root + Address.encoded(Address.interview(interview));
            List<Passage> shown = new ArrayList<>(introduction);
            introduction.forEach(this::put);
            for (Section section : sections) {
                put(section.locator(), section.heading());
                section.lead().forEach(this::put);
                shown.addAll(section.lead());
                for (Turn turn : section.turns().toList()) {
                    onPage.add(turn.locator());
                    turn.passages().forEach(this::put);
                    shown.addAll(turn.passages());
                }
                for (Question question : section.questions()) {
                    put(question.locator(), question.heading());
                    question.answer().forEach(this::put);
                    shown.addAll(question.answer());
                }
            }
            this.terms = new TermNotes(corpus, interview, root, shown.stream());
            this.seeAlso = new SeeAlso(corpus, interview, root, onPage);
            Map<String, Integer> numbers = terms.numbers();
            this.links = new Links(corpus, root, whole ? interview : null, numbers, false, outward);
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

        List<EditorNotes.NoteView> editorNotes() {
            return editorNotes.views(corpus, root, whole, outward);
        }

        List<TermNotes.Note> notes() {
            return terms.notes(passageLinks, onPage, outward);
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
                    turns(section, above));
        }

        private List<TurnView> turns(Section section, int above) {
            List<TurnView> views = new ArrayList<>();
            String speaker = null;
            for (Spoken spoken : section.spoken()) {
                if (spoken instanceof Turn turn) {
                    speaker = turn.label() == null ? speaker : turn.label().speaker();
                    views.add(turn(turn, speaker, above));
                } else {
                    Event event = (Event) spoken;
                    Html words = Html.of(event.prose(), links);
                    String label = event.label().text();
                    views.add(new TurnView(null, null, null, label, words, List.of()));
                }
            }
            return views;
        }

        private TurnView turn(Turn turn, @Nullable String speaker, int above) {
            List<PassageView> views = new ArrayList<>();
            Label label = turn.label();
            for (Passage passage : turn.passages()) {
                boolean runsIn = views.isEmpty() && passage.block().isParagraph();
                Label shown = runsIn ? label : null;
                label = runsIn ? null : label;
                views.add(
                        PassageView.of(
                                passage,
                                shown,
                                speaker,
                                null,
                                false,
                                passageLinks,
                                above,
                                links,
                                seeAlso));
            }
            boolean begins = turn.label() != null;
            return new TurnView(
                    begins ? turn.locator().id() : null,
                    turn.locator().number(),
                    speaker,
                    label == null ? null : label.text(),
                    null,
                    views);
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
                    locator.spoken(),
                    Place.words(locator),
                    passageLinks + Address.fragment(id),
                    heading.names(),
                    heading.label(),
                    asker,
                    interview.person(asker).map(bylines::href).orElse(null),
                    heading.label() == null && asker != null,
                    Html.ofHeading(heading.prose(), links),
                    shown,
                    whole ? root + Address.encoded(Address.part(interview, locator)) : null,
                    seeAlso.at(locator));
        }

        /** The first passage of an answer bears the speaker's name, if it is known. */
        List<PassageView> passages(List<Passage> passages, int above, @Nullable Person speaker) {
            List<PassageView> views = new ArrayList<>();
            boolean labelled = passages.stream().anyMatch(passage -> passage.label() != null);
            for (Passage passage : passages) {
                boolean first = views.isEmpty() && passage.block().isParagraph();
                String says =
                        labelled ? passage.speaker() : speaker == null ? null : speaker.name();
                views.add(
                        PassageView.of(
                                passage,
                                passage.label(),
                                says,
                                labelled || speaker == null ? null : bylines.href(speaker),
                                first && speaker != null && !labelled,
                                passageLinks,
                                above,
                                links,
                                seeAlso));
            }
            return views;
        }
    }
}
