package org.colloquy.reader.interview;

import com.vladsch.flexmark.util.ast.Document;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Settings;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.block.ParsedBody;
import org.colloquy.reader.frontmatter.FrontMatter;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.field.LeftKeys;
import org.colloquy.reader.html.LinkReferences;
import org.colloquy.reader.html.MarkdownBounds;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.html.UndefinedReferences;
import org.colloquy.reader.interview.label.LabelNames;
import org.colloquy.reader.interview.label.PlacedLabels;
import org.colloquy.reader.interview.outline.HeadingMarks;
import org.colloquy.reader.interview.outline.HeadingOutline;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.source.PlacedText;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.term.TermLinker;
import org.colloquy.reader.term.TermMatcher;
import org.colloquy.reader.transcript.DialectExplanation;
import org.colloquy.reader.transcript.HeaderLines;
import org.colloquy.reader.transcript.LabelExplanation;
import org.colloquy.reader.transcript.ParsedTranscript;
import org.colloquy.reader.transcript.TranscriptReader;
import org.colloquy.reader.transcript.folder.FolderForm;
import org.colloquy.reader.transcript.folder.FoundForms;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.jspecify.annotations.Nullable;

/**
 * Reads one interview: text, front matter, headings, blocks.
 *
 * <p>What Markdown cannot be read of within the bounds (too large, too deep, too slow) is reported
 * and shown as plain paragraphs: never lost, and never in the way of the others.
 */
public final class InterviewReader {
    static final List<String> PEOPLE = List.of("interviewers", "interviewees", "speakers");

    private final SourceFile source;
    private final String slug;
    private final Settings settings;
    private final LinkResolver links;
    private final TermMatcher terms;
    private final DetailsReader details;
    private final HeaderLines header;
    private final String body;
    private final List<FrontMatterFields.PlacedPerson> people;
    private final PlacedText text;
    private final List<String> listed;
    private final int bodyStart;
    private final FrontMatterFields fields;
    private final @Nullable FolderForm folder;

    /**
     * Creates a reader of one interview.
     *
     * @param folder what the files beside it agree on; null if that cannot settle it
     */
    public InterviewReader(
            SourceFile source,
            String slug,
            Settings settings,
            LinkResolver links,
            TermMatcher terms,
            @Nullable FolderForm folder) {
        this.folder = folder;
        this.source = source;
        this.slug = slug;
        this.settings = settings;
        this.links = links;
        this.terms = terms;
        FrontMatter front = FrontMatter.ofInterview(source, settings.reading(source.file()).keys());
        this.fields = front.fields();
        this.people =
                PEOPLE.stream().flatMap(key -> front.fields().placedPeople(key).stream()).toList();
        InterviewBody read = InterviewBody.of(source, front);
        this.text = read.text();
        this.listed = read.speakers();
        this.bodyStart = text.place(0);
        this.body = text.text();
        this.header = front.isGiven() ? HeaderLines.none() : HeaderLines.of(body);
        this.details =
                new DetailsReader(
                        front.fields(), header, body, settings, links, original(front.fields()));
    }

    /** Returns the interview of which this is a translation: its file, named as in a link. */
    private @Nullable String original(FrontMatterFields fields) {
        String written = fields.text("translation-of");
        if (written == null) {
            return null;
        }
        int offset = fields.offset("translation-of");
        LinkResolver.Resolution to = links.resolve(written, offset);
        if (to instanceof LinkResolver.Resolution.Internal internal
                && internal.target() instanceof LinkTarget.PassageTarget passage
                && !passage.slug().equals(slug)) {
            return passage.slug();
        }
        source.report(
                Severity.WARNING,
                "unresolved-translation",
                offset,
                "\"%s\" is not another interview: give the path of its file, relative to this one"
                                .formatted(written)
                        + links.nearest(written));
        return null;
    }

    /**
     * Reads the interview; whatever cannot be read of it is reported, and shown as it is written.
     */
    public InterviewFindings read() {
        DialectHints hints = hints();
        return new MarkdownBounds<>(
                        source,
                        bodyStart,
                        body,
                        time -> {
                            ParsedTranscript transcript =
                                    TranscriptReader.read(body, hints, header);
                            return structured(
                                    transcript, MarkdownParser.parse(transcript.markdown(), time));
                        },
                        this::plain)
                .read();
    }

    /** Returns why the interview is read as it is, line by line. */
    public List<String> explain() {
        return DialectExplanation.of(body, hints(), header);
    }

    /**
     * Returns what the labels are taken for, line by line.
     *
     * @param most how many kinds of lines are named that are only like a label
     */
    public List<String> labels(int most) {
        int above =
                (int) source.text().substring(0, bodyStart).chars().filter(c -> c == '\n').count();
        return LabelExplanation.of(
                body, details.hints().beside(folder), header, source.file(), above, most);
    }

    private InterviewFindings structured(ParsedTranscript transcript, Document document) {
        HeadingOutline outline =
                HeadingOutline.of(
                        document,
                        details.givenTitle(),
                        this::isLabelled,
                        transcript.dialect(),
                        new HeadingMarks(
                                details.hints().taught().promptLevel(),
                                heading -> transcript.asks(heading.getStartOffset())));
        InterviewDetails known = details.details(outline.title());
        ParsedBody parsed = new ParsedBody(source, text, transcript, document);
        InterviewBuilder builder = builder(parsed, known, outline);
        document.getChildren().forEach(builder::add);
        boolean empty = builder.isEmpty();
        Interview interview = builder.build(slug);
        PlacedLabels labels = builder.labelled().placed(people, bodyStart);
        UndefinedReferences.report(document, source, parsed::inSource);
        ReadingReport report = new ReadingReport(fields, details.hints(), parsed);
        if (!empty) {
            report.report(interview, outline);
            labels = labels.missing(report.unmet(interview));
        }
        new MarkupReport(source, text).report(transcript.source());
        if (empty) {
            source.report(
                    Severity.WARNING, "empty-interview", bodyStart, "there are no words in it");
        }
        return findings(interview, labels, transcript.forms());
    }

    private InterviewBuilder builder(
            ParsedBody parsed, InterviewDetails known, HeadingOutline outline) {
        TermLinker linker = new TermLinker(terms, settings.linking(), new LinkReferences());
        return new InterviewBuilder(parsed, known, outline, links, linker);
    }

    private InterviewFindings plain() {
        ParsedBody words = new ParsedBody(source, text, TranscriptReader.empty(), null);
        InterviewBuilder builder = builder(words, details.details(null), HeadingOutline.none());
        Arrays.stream(body.split("\\n\\s*\\n")).forEach(builder::addPlain);
        return findings(builder.build(slug), PlacedLabels.NONE, FoundForms.none());
    }

    private InterviewFindings findings(Interview interview, PlacedLabels labels, FoundForms forms) {
        return new InterviewFindings(
                interview, fields.offset("aliases"), people, labels, LeftKeys.in(fields), forms);
    }

    /**
     * Tells whether a heading begins with the name of somebody who is known to speak, and a colon.
     */
    private boolean isLabelled(String heading) {
        DialectHints hints = hints();
        Stream<Participant> people =
                Stream.of(hints.interviewers(), hints.interviewees(), hints.speakers())
                        .flatMap(List::stream);
        return LabelNames.in(heading, LabelNames.names(hints.publication(), people)).isPresent();
    }

    /**
     * Returns what helps to read the body: whom a list of turns names speaks, whoever else does.
     */
    private DialectHints hints() {
        DialectHints hints = details.hints();
        return (listed.isEmpty() ? hints : InterviewBody.spoken(hints, listed)).beside(folder);
    }
}
