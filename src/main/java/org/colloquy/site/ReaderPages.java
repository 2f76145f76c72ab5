package org.colloquy.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.across.CorpusAnalysis;
import org.colloquy.across.Translations;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Form;
import org.colloquy.corpus.Heading;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Section;
import org.colloquy.site.ReaderView.Entry;
import org.colloquy.site.ReaderView.Neighbours;
import org.colloquy.site.ReaderView.Part;
import org.colloquy.text.ScriptRuns;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The pages of one interview: the whole, and each question and section alone. */
final class ReaderPages {
    private final Corpus corpus;
    private final Interview interview;
    private final Details details;
    private final ScriptRuns languages;
    private final Citations citations;
    private final ReaderContents contents;
    private final Voices voices;
    private final Words words;
    private final AnchorLines anchors;
    private final CorpusAnalysis across;

    ReaderPages(Corpus corpus, CorpusAnalysis across, Interview interview) {
        this.corpus = corpus;
        this.across = across;
        this.interview = interview;
        this.details = interview.details();
        this.languages = new ScriptRuns(details.language(), details.foreign());
        this.words = Words.of(corpus);
        this.citations = new Citations(corpus, interview);
        this.contents = new ReaderContents(interview, languages, words);
        this.voices = new Voices(interview, languages, words);
        this.anchors = new AnchorLines(interview, words);
    }

    /** Page with its frame, which loads what the page wants. */
    record Framed(Frame frame, ReaderView view) {
        Framed {
            frame = frame.with(Look.ofInterview(view.transcript(), view.slanted()));
        }
    }

    /** The whole interview. */
    Framed whole() {
        String address = Address.interview(interview);
        ReaderSheet sheet = sheet(address, interview.introduction(), interview.sections(), true);
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
                        contents.entries(),
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
            Locator locator = question.locator();
            if (locator.id().equals(anchor)) {
                Section only = new Section(null, null, List.of(), List.of(question), List.of());
                Neighbours beside = contents.besideQuestion(i);
                return Optional.of(
                        alone(locator, question.heading(), only, question.answer(), beside));
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
                List<Passage> passages = section.passages().toList();
                Neighbours beside = contents.besideSection(i);
                return Optional.of(alone(locator, heading, section, passages, beside));
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
        ReaderSheet sheet = sheet(address, List.of(), List.of(only), false);
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
        String who = Bylines.words(new Bylines(corpus, "").full(details));
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
            ReaderSheet sheet,
            List<Entry> entries,
            List<PassageView> introduction,
            List<Part> parts,
            CitationView citation,
            @Nullable Neighbours neighbours) {
        String partNames =
                entries.stream()
                        .map(Entry::part)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.joining(", "));
        boolean alone = neighbours != null;
        return new ReaderView(
                interview.slug(),
                interview.form() == Form.TURNS,
                languages.of(details.title()),
                details.titled(),
                details.subtitle() == null ? null : languages.of(details.subtitle()),
                details.date() == null ? null : words.date(details.date()),
                details.date() == null ? null : details.date().iso(),
                sheet.bylines().full(details),
                neighbours == null ? translations(sheet.root()) : List.of(),
                roles(),
                recording(sheet.root()),
                alone ? List.of() : voices.choices(),
                entries,
                partNames,
                introduction,
                parts,
                sheet.editorNotes(),
                sheet.notes(),
                sheet.outward(),
                citation,
                neighbours,
                neighbours == null ? anchors.after(null) : List.of(),
                neighbours == null ? anchors.corrections() : List.of(),
                neighbours == null ? facets() : List.of());
    }

    private List<ReaderView.Facet> facets() {
        Stream<ReaderView.Facet> people =
                details.people().stream().map(p -> new ReaderView.Facet("person", p.name()));
        Stream<ReaderView.Facet> topics =
                details.tags().stream().map(tag -> new ReaderView.Facet("topic", tag));
        Stream<ReaderView.Facet> year =
                Stream.ofNullable(details.date())
                        .map(d -> new ReaderView.Facet("year", Integer.toString(d.year())));
        return Stream.of(people, topics, year).flatMap(all -> all).distinct().toList();
    }

    private List<ReaderView.Translation> translations(String root) {
        return across.translations().of(interview).stream()
                .map(other -> translation(other, root))
                .toList();
    }

    private ReaderView.Translation translation(Interview other, String root) {
        String language = other.details().language();
        Locale locale = Locale.forLanguageTag(language);
        String beside = root + Address.encoded(Address.beside(interview, language));
        return new ReaderView.Translation(
                root + Address.encoded(Address.interview(other)),
                language,
                Texts.capital(locale.getDisplayName(locale)),
                Translations.isAlike(interview, other) ? beside : null);
    }

    private List<String> roles() {
        return Stream.concat(details.interviewees().stream(), details.interviewers().stream())
                .filter(person -> person.role() != null)
                .map(person -> person.name() + ": " + person.role())
                .toList();
    }

    private @Nullable String recording(String root) {
        return details.recording() == null ? null : Labels.whole(details.recording(), root);
    }

    private ReaderSheet sheet(
            String address, List<Passage> introduction, List<Section> sections, boolean whole) {
        return new ReaderSheet(
                corpus, across, interview, address, introduction, sections, whole, voices);
    }
}
