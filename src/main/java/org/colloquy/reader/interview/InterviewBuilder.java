package org.colloquy.reader.interview;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Prose;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewText;
import org.colloquy.model.interview.ReadText;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.FileIdentity;
import org.colloquy.reader.block.BlockComposer;
import org.colloquy.reader.block.Footnotes;
import org.colloquy.reader.block.HtmlNormalizer;
import org.colloquy.reader.block.InlineDefinitions;
import org.colloquy.reader.block.ParsedBody;
import org.colloquy.reader.html.StageDirections;
import org.colloquy.reader.interview.label.LabelNames;
import org.colloquy.reader.interview.label.LabelledPeople;
import org.colloquy.reader.interview.outline.HeadingOutline;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.term.TermLinker;
import org.colloquy.reader.transcript.ParsedTranscript;
import org.colloquy.reader.transcript.markup.HtmlParagraph;
import org.colloquy.reader.transcript.part.PartBeginning;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Builder of an interview from the nodes of its Markdown, in order. Paragraphs between them that
 * are signs only say what the reading found there: a label, a question.
 */
final class InterviewBuilder {
    /** A paragraph of nothing but written blanks, which only keeps others apart. */
    private static final Pattern SPACER = Pattern.compile("(?:&nbsp;|\\s)++");

    private final ParsedBody body;
    private final InterviewDetails details;
    private final HeadingOutline outline;
    private final BlockComposer composer;
    private final BlockComposer noteComposer;
    private final HeadingComposer headings;
    private final TermLinker linker;
    private final InlineDefinitions glosses = new InlineDefinitions();
    private final Footnotes notes;
    private final SectionAssembler assembly;
    private final TextCollector collector;
    private final SegmentCollector segments;

    private final LabelledPeople labelled = new LabelledPeople();
    private @Nullable String asker;
    private @Nullable String speaker;
    private int subheadingDepth;

    /** A label whose words have not come yet. */
    private @Nullable SpeakerLabel waiting;

    /** A question whose words have not come yet. */
    private @Nullable PartBeginning asked;

    /** An event whose words follow on the same line. */
    private @Nullable SpeakerLabel event;

    InterviewBuilder(
            ParsedBody body,
            InterviewDetails details,
            HeadingOutline outline,
            LinkResolver links,
            TermLinker linker) {
        this.body = body;
        this.details = details;
        this.outline = outline;
        this.linker = linker;
        this.notes = Footnotes.of(body, links, linker.references());
        StageDirections directions = new StageDirections(linker.references(), details.recording());
        this.composer = composer(links, glosses, linker, directions);
        this.noteComposer = composer(links, null, null, null);
        boolean headed = outline.isHeaded() || body.transcript().hasBeginnings();
        this.assembly = new SectionAssembler(body.transcript().dialect().form(), headed);
        this.collector = new TextCollector(assembly, glosses);
        this.segments = new SegmentCollector(body.transcript());
        this.headings = new HeadingComposer(details, composer, collector);
        List<Participant> interviewers = details.interviewers();
        this.asker = interviewers.size() == 1 ? interviewers.get(0).name() : null;
    }

    /** Returns a composer for the interview's own text; for its notes, which have none of these. */
    private BlockComposer composer(
            LinkResolver links,
            @Nullable InlineDefinitions defined,
            @Nullable TermLinker terms,
            @Nullable StageDirections directions) {
        HtmlNormalizer normalizer =
                new HtmlNormalizer(body.source(), links, linker.references(), defined);
        return new BlockComposer(normalizer, details.runs(), notes, terms, directions);
    }

    /** Adds a node of the body. */
    void add(Node node) {
        addNode(node);
        segments.added(node, assembly.takeFirst());
    }

    private void addNode(Node node) {
        int offset = body.inSource(node.getStartOffset());
        if (node instanceof Paragraph paragraph) {
            Optional<PartBeginning> beginning = body.transcript().beginning(paragraph.getChars());
            if (beginning.isPresent()) {
                settle();
                begin(beginning.get());
                return;
            }
        }
        if (node instanceof Heading heading) {
            settle();
            addHeading(heading, offset);
        } else if (!outline.isTitle(node)) {
            addWords(node, offset);
        }
    }

    private void addHeading(Heading heading, int offset) {
        switch (outline.role(heading)) {
            // It stands in the masthead.
            case TITLE -> notes.reportMisplaced(heading);
            case EMPTY -> addEmptyHeading(heading, offset);
            case SECTION -> {
                linker.beginScope();
                speaker = null;
                BlockComposer.Line line = composer.line(heading, offset);
                collector.refer(assembly.beginSection(headings.heading(line)), line.pointers());
            }
            case QUESTION -> addQuestion(heading, offset);
            case SUBHEADING -> {
                subheadingDepth = outline.depth(heading);
                composer.compose(heading, offset).forEach(this::addBlock);
            }
        }
    }

    private void begin(PartBeginning beginning) {
        labelled.meet(beginning);
        ResolvedLabel resolved = beginning.label();
        SpeakerLabel label = resolved == null ? null : resolved.label();
        boolean turns = assembly.isInTurn();
        if (beginning.part() == PartKind.QUESTION) {
            asked = beginning;
        } else if (label == null) {
            speaker = null;
        } else if (beginning.part() == PartKind.TURN) {
            collector.countWords(label.text());
            speaker = label.speaker();
            assembly.beginTurn(label);
        } else if (beginning.part() == PartKind.EVENT && turns) {
            collector.countWords(label.text());
            event = label;
            if (resolved != null
                    && resolved.isAlone()
                    && !body.transcript().ownsWordsBelow(resolved)) {
                settle();
            }
        } else {
            waiting = label;
            speaker = resolved != null && resolved.isEvent() ? null : label.speaker();
        }
    }

    /** Ends what waits for words that do not come. */
    private void settle() {
        if (event != null) {
            assembly.addEvent(new Event(event, Prose.empty()));
            event = null;
        }
        if (asked != null) {
            beginAsked(new Element("p"), List.of(), List.of());
        }
        if (waiting != null) {
            String text = waiting.text().strip();
            waiting = null;
            if (!text.isEmpty()) {
                addPlain(text);
            }
        }
    }

    private void addWords(Node node, int offset) {
        boolean paragraph = node instanceof Paragraph;
        if (paragraph && SPACER.matcher(node.getChars()).matches()) {
            return;
        }
        if (event != null && paragraph) {
            Prose prose = composer.inline(composer.line(node, offset).element());
            collector.countWords(prose.text());
            assembly.addEvent(new Event(event, prose));
            event = null;
            return;
        }
        if (asked != null && (paragraph || isHtmlParagraph(node))) {
            BlockComposer.Line line = composer.line(node, offset);
            beginAsked(AskedWords.of(line.element()), line.names(), line.pointers());
            checkAnswered(node, offset);
            return;
        }
        if (event != null || asked != null) {
            settle();
        }
        composer.compose(quoted(node, composer.body(node, offset)), offset).forEach(this::addBlock);
    }

    /** Returns a block, which is a pull quote if it stands by itself between two rules. */
    private static Element quoted(Node node, Element html) {
        if (isBetweenRules(node) && html.childrenSize() == 1) {
            html.child(0).wrap("<blockquote></blockquote>");
        }
        return html;
    }

    private static boolean isBetweenRules(Node node) {
        return node instanceof Paragraph
                && node.getPrevious() instanceof ThematicBreak
                && node.getNext() instanceof ThematicBreak;
    }

    private static boolean isHtmlParagraph(Node node) {
        String source = node instanceof HtmlBlock ? node.getChars().toString() : "";
        return HtmlParagraph.words(source, 0, source.length()) > 0
                || HtmlParagraph.isOpened(source, 0);
    }

    /** Adds a paragraph whose markup is not read. */
    void addPlain(String paragraph) {
        Element html = new Element("body");
        html.appendElement("p").appendChild(new TextNode(paragraph.strip()));
        composer.compose(html, body.start()).forEach(this::addBlock);
    }

    /** A heading of pictures alone says nothing of what is below it; the pictures stay. */
    private void addEmptyHeading(Heading heading, int offset) {
        if (heading.getFirstChildAny(Image.class, ImageRef.class) == null) {
            body.source()
                    .report(
                            Severity.WARNING,
                            "empty-heading",
                            offset,
                            "a heading without words is left out");
        } else {
            composer.compose(heading, offset).forEach(this::addBlock);
        }
    }

    private void addQuestion(Heading node, int offset) {
        linker.beginScope();
        speaker = null;
        BlockComposer.Line line = composer.line(node, offset);
        org.colloquy.model.Heading heading = headings.heading(line);
        if (heading.label() != null) {
            asker = LabelNames.name(heading.label());
        }
        asker = body.transcript().asker(node.getStartOffset()).orElse(asker);
        collector.refer(assembly.beginQuestion(heading, asker), line.pointers());
        checkAnswered(node, offset);
    }

    /** Begins a question that is no heading in the source. */
    private void beginAsked(Element element, List<String> names, List<Footnotes.Pointer> pointers) {
        ResolvedLabel utterance = asked == null ? null : asked.label();
        boolean replied = asked != null && asked.replied();
        asked = null;
        linker.beginScope();
        String label =
                utterance == null || !utterance.candidate().isWritten()
                        ? null
                        : utterance.label().text();
        org.colloquy.model.Heading heading = headings.asked(element, label, names);
        if (utterance != null) {
            asker = utterance.label().speaker();
        }
        // What stands between a question and a labelled reply is a part of the asking.
        speaker = utterance == null || !replied ? null : utterance.label().speaker();
        collector.refer(assembly.beginQuestion(heading, asker), pointers);
    }

    private void checkAnswered(Node question, int offset) {
        if (isUnanswered(question)) {
            body.source()
                    .report(
                            Severity.WARNING,
                            "unanswered",
                            offset,
                            "there is nothing below this question");
        }
    }

    private boolean isUnanswered(Node node) {
        Node next = node.getNext();
        if (next instanceof Paragraph) {
            return body.transcript()
                    .beginning(next.getChars())
                    .filter(beginning -> beginning.part() == PartKind.QUESTION)
                    .isPresent();
        }
        return next == null
                || (next instanceof Heading heading
                        && outline.role(heading) != HeadingOutline.HeadingRole.SUBHEADING
                        && outline.role(heading) != HeadingOutline.HeadingRole.EMPTY);
    }

    private void addBlock(BlockComposer.Composed composed) {
        collector.add(composed, waiting, speaker, subheadingDepth);
        waiting = null;
    }

    boolean isEmpty() {
        return assembly.isEmpty() && asked == null && waiting == null;
    }

    /** Returns the people whom labels name. */
    LabelledPeople labelled() {
        return labelled;
    }

    Interview build(String slug) {
        settle();
        List<Section> sections = assembly.sections();
        ParsedTranscript transcript = body.transcript();
        InterviewText text =
                new InterviewText(
                        assembly.introduction(),
                        sections,
                        glosses.all(),
                        notes.read(noteComposer),
                        collector.crossReferences());
        return Interview.read(
                        FileIdentity.untimed(slug, body.source().file(), body.source().digest()),
                        body.source()::text,
                        details.withLabelled(labelled.people(details, transcript.dialect().form())),
                        transcript.verdict(),
                        transcript.speakers(),
                        new ReadText(text, collector.mentions(), words()))
                .segmented(segments.segments());
    }

    /** Returns how many words title, subtitle, headings with labels, and blocks have. */
    private int words() {
        if (details.titled()) {
            collector.countWords(details.title());
        }
        if (details.subtitle() != null) {
            collector.countWords(details.subtitle());
        }
        return collector.words();
    }
}
