package org.colloquy.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.CrossReference;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Event;
import org.colloquy.corpus.Form;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.InterviewText;
import org.colloquy.corpus.Label;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Prose;
import org.colloquy.corpus.Section;
import org.colloquy.markdown.dialect.ParsedTranscript;
import org.colloquy.markdown.dialect.PartBeginning;
import org.colloquy.markdown.dialect.ResolvedLabel;
import org.colloquy.markdown.dialect.TranscriptPart;
import org.colloquy.text.Slugs;
import org.colloquy.text.WordCounter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Builds an interview from the nodes of its Markdown, in order. Paragraphs between them that are
 * signs only say what the reading found there: a label, a question.
 */
final class InterviewBuilder {
    private final Source source;
    private final int bodyStart;
    private final Details details;
    private final Outline outline;
    private final ParsedTranscript reading;
    private final Composer composer;
    private final TermLinker linker;
    private final Glosses glosses;
    private final Assembly assembly;
    private final Notes notes;
    private final Composer noteComposer;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<CrossReference> crossReferences = new ArrayList<>();
    private final WordCounter words = new WordCounter();
    private int wordsBelowTitle;
    private @Nullable String asker;
    private @Nullable String speaker;
    private int subheadingDepth;

    /** A label whose words have not come yet. */
    private @Nullable Label waiting;

    /** A question whose words have not come yet. */
    private @Nullable PartBeginning asked;

    /** An event whose words follow on the same line. */
    private @Nullable Label event;

    InterviewBuilder(
            Source source,
            int bodyStart,
            @Nullable Document document,
            Details details,
            Outline outline,
            ParsedTranscript reading,
            Composing composing) {
        this.source = source;
        this.bodyStart = bodyStart;
        this.details = details;
        this.outline = outline;
        this.reading = reading;
        this.linker = composing.linker();
        this.glosses = composing.glosses();
        this.notes = composing.notes(document, source, at -> bodyStart + reading.source(at));
        this.composer = composing.composer(source, details, notes);
        this.noteComposer = composing.noteComposer(source, details, notes);
        Form form = reading.dialect().form();
        this.assembly = new Assembly(form, outline.isHeaded() || reading.hasBeginnings());
        List<Person> interviewers = details.interviewers();
        this.asker = interviewers.size() == 1 ? interviewers.get(0).name() : null;
    }

    /** Adds a node of the body. */
    void add(Node node) {
        int offset = bodyStart + reading.source(node.getStartOffset());
        if (node instanceof Paragraph paragraph) {
            Optional<PartBeginning> beginning = reading.beginning(paragraph.getChars());
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
                Composer.Line line = composer.line(heading, offset);
                refer(assembly.beginSection(heading(line)), line.pointers());
            }
            case QUESTION -> addQuestion(heading, offset);
            case SUBHEADING -> {
                subheadingDepth = outline.depth(heading);
                composer.compose(heading, offset).forEach(this::addBlock);
            }
        }
    }

    private void begin(PartBeginning beginning) {
        ResolvedLabel resolved = beginning.label();
        Label label = resolved == null ? null : resolved.label();
        boolean turns = assembly.isInTurn();
        if (beginning.part() == TranscriptPart.QUESTION) {
            asked = beginning;
        } else if (label != null && beginning.part() == TranscriptPart.TURN) {
            countWords(label.text());
            speaker = label.speaker();
            assembly.beginTurn(label);
        } else if (label != null && beginning.part() == TranscriptPart.EVENT && turns) {
            countWords(label.text());
            event = label;
            if (resolved != null && resolved.isAlone()) {
                settle();
            }
        } else if (label != null) {
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
            addPlain(text);
        }
    }

    private void addWords(Node node, int offset) {
        boolean paragraph = node instanceof Paragraph;
        if (event != null && paragraph) {
            Prose prose = composer.inline(composer.line(node, offset).element());
            countWords(prose.text());
            assembly.addEvent(new Event(event, prose));
            event = null;
            return;
        }
        if (asked != null && paragraph) {
            Composer.Line line = composer.line(node, offset);
            beginAsked(unwrapped(line.element()), line.names(), line.pointers());
            if (isUnanswered(node)) {
                reportUnanswered(offset);
            }
            return;
        }
        if (event != null || asked != null) {
            settle();
        }
        Composer.Composed plain = isBetweenRules(node) ? null : composer.plain(node);
        if (plain != null) {
            addBlock(plain);
            return;
        }
        composer.compose(quoted(node, composer.body(node, offset)), offset).forEach(this::addBlock);
    }

    /** What stands by itself between two rules is a pull quote. */
    private static Element quoted(Node node, Element body) {
        if (isBetweenRules(node) && body.childrenSize() == 1) {
            body.child(0).wrap("<blockquote></blockquote>");
        }
        return body;
    }

    private static boolean isBetweenRules(Node node) {
        return node instanceof Paragraph
                && node.getPrevious() instanceof ThematicBreak
                && node.getNext() instanceof ThematicBreak;
    }

    /** A question in bold or italic type is a heading, which says as much. */
    private static Element unwrapped(Element element) {
        boolean wrapped =
                element.childNodeSize() == 1
                        && element.childrenSize() == 1
                        && element.child(0).is("strong, em");
        return wrapped ? element.child(0) : element;
    }

    /** Adds a paragraph whose markup is not read. */
    void addPlain(String paragraph) {
        Element body = new Element("body");
        body.appendElement("p").appendChild(new TextNode(paragraph.strip()));
        composer.compose(body, bodyStart).forEach(this::addBlock);
    }

    /** A heading of pictures alone says nothing of what is below it; the pictures stay. */
    private void addEmptyHeading(Heading heading, int offset) {
        if (heading.getFirstChildAny(Image.class, ImageRef.class) == null) {
            source.report(
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
        Composer.Line line = composer.line(node, offset);
        org.colloquy.corpus.Heading heading = heading(line);
        if (heading.label() != null) {
            asker = Labels.name(heading.label());
        }
        refer(assembly.beginQuestion(heading, asker), line.pointers());
        if (isUnanswered(node)) {
            reportUnanswered(offset);
        }
    }

    /** Begins a question that is no heading in the source. */
    private void beginAsked(Element element, List<String> names, List<Notes.Pointer> pointers) {
        ResolvedLabel utterance = asked == null ? null : asked.label();
        boolean replied = asked != null && asked.replied();
        asked = null;
        linker.beginScope();
        String text = JoinedText.of(element).text().strip();
        String label = utterance == null ? null : utterance.label().text();
        countWords(label == null ? text : label + " " + text);
        org.colloquy.corpus.Heading heading =
                new org.colloquy.corpus.Heading(
                        label, composer.inline(element), names, Slugs.ofHeading(text));
        if (utterance != null) {
            asker = utterance.label().speaker();
        }
        // What stands between a question and a labelled reply is a part of the asking.
        speaker = utterance == null || !replied ? null : utterance.label().speaker();
        refer(assembly.beginQuestion(heading, asker), pointers);
    }

    private void reportUnanswered(int offset) {
        source.report(Severity.WARNING, "unanswered", offset, "nothing stands below this question");
    }

    private boolean isUnanswered(Node node) {
        Node next = node.getNext();
        if (next instanceof Paragraph) {
            return reading.beginning(next.getChars())
                    .filter(beginning -> beginning.part() == TranscriptPart.QUESTION)
                    .isPresent();
        }
        return next == null
                || (next instanceof Heading heading
                        && outline.role(heading) != Outline.Role.SUBHEADING
                        && outline.role(heading) != Outline.Role.EMPTY);
    }

    private void refer(Locator at, List<Notes.Pointer> pointers) {
        pointers.forEach(p -> crossReferences.add(new CrossReference(at, p.target(), p.reason())));
    }

    private org.colloquy.corpus.Heading heading(Composer.Line line) {
        Element element = line.element();
        String text = JoinedText.of(element).text().strip();
        countWords(text);
        Optional<String> label = label(element);
        return new org.colloquy.corpus.Heading(
                label.orElse(null), composer.inline(element), line.names(), Slugs.ofHeading(text));
    }

    /** Takes the label from the head of a heading, if it begins with one. */
    private Optional<String> label(Element element) {
        if (!(element.childNodeSize() > 0 && element.childNode(0) instanceof TextNode first)) {
            return Optional.empty();
        }
        Stream<Person> people =
                Stream.of(details.interviewers(), details.interviewees(), details.speakers())
                        .flatMap(List::stream);
        String text = first.getWholeText();
        Optional<String> label = Labels.in(text, Labels.names(details.publication(), people));
        if (label.isEmpty()) {
            return label;
        }
        String rest = text.substring(label.get().length());
        String remaining = rest.stripLeading();
        first.text(remaining);
        return Optional.of(label.get() + rest.substring(0, rest.length() - remaining.length()));
    }

    private void addBlock(Composer.Composed composed) {
        Block block = composed.block();
        if (block.kind() == Block.Kind.HEADING) {
            block = new Block(block.kind(), block.prose(), Math.max(1, subheadingDepth));
        }
        Passage passage = assembly.add(block, waiting, speaker, composed.names());
        countWords(waiting == null ? passage.text() : waiting.text() + " " + passage.text());
        waiting = null;
        glosses.place(passage);
        refer(passage.locator(), composed.pointers());
        for (TermLinker.Marked marked : composed.mentions()) {
            mentions.add(
                    new Mention(
                            marked.term(),
                            passage.locator(),
                            passage.speaker(),
                            passage.text().substring(marked.start(), marked.end()),
                            marked.start(),
                            marked.end(),
                            marked.linked()));
        }
    }

    private void countWords(String text) {
        wordsBelowTitle += words.count(text);
    }

    boolean isEmpty() {
        return assembly.isEmpty() && asked == null && waiting == null;
    }

    Interview build(String slug) {
        settle();
        List<Section> sections = assembly.sections();
        return Interview.read(
                slug,
                source.file(),
                source::text,
                source.digest(),
                details,
                reading.dialect(),
                reading.speakers(),
                mentions,
                words(),
                new InterviewText(
                        assembly.introduction(),
                        sections,
                        glosses.all(),
                        notes.read(noteComposer),
                        crossReferences));
    }

    /** The words of the interview's own text: title, subtitle, headings with labels, and blocks. */
    private int words() {
        int count = details.titled() ? words.count(details.title()) : 0;
        count += details.subtitle() == null ? 0 : words.count(details.subtitle());
        return count + wordsBelowTitle;
    }
}
