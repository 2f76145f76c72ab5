package org.colloquy.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.CrossReference;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Mention;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Section;
import org.colloquy.corpus.Settings.Linking;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Builds an interview from the nodes of its Markdown, in order. */
final class InterviewBuilder {
    private final Source source;
    private final int bodyStart;
    private final Details details;
    private final Outline outline;
    private final Composer composer;
    private final TermLinker linker;
    private final Assembly assembly;
    private final Notes notes;
    private final Composer noteComposer;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<CrossReference> crossReferences = new ArrayList<>();
    private final Words words = new Words();
    private int wordsBelowTitle;
    private @Nullable String asker;
    private int subheadingDepth;

    InterviewBuilder(
            Source source,
            int bodyStart,
            @Nullable Document document,
            Details details,
            Outline outline,
            LinkResolver links,
            TermIndex terms,
            Linking linking) {
        this.source = source;
        this.bodyStart = bodyStart;
        this.details = details;
        this.outline = outline;
        References references = new References();
        LanguageRuns languages = new LanguageRuns(details.language(), details.foreign());
        this.linker = new TermLinker(terms, linking, references);
        this.notes =
                document == null
                        ? new Notes(source, bodyStart, links, references)
                        : new Notes(document, source, bodyStart, links, references);
        this.composer = new Composer(source, links, references, languages, notes, linker);
        this.noteComposer = new Composer(source, links, references, languages, notes, null);
        this.assembly = new Assembly(outline.form(), outline.isHeaded());
        List<Person> interviewers = details.interviewers();
        this.asker = interviewers.size() == 1 ? interviewers.get(0).name() : null;
    }

    /** Adds a node of the body. */
    void add(Node node) {
        int offset = bodyStart + node.getStartOffset();
        if (!(node instanceof Heading heading)) {
            composer.compose(node, offset).forEach(this::addBlock);
            return;
        }
        switch (outline.role(heading)) {
            // It stands in the masthead.
            case TITLE -> notes.reportMisplaced(heading);
            case EMPTY ->
                    source.report(
                            Severity.WARNING,
                            "empty-heading",
                            offset,
                            "a heading without words is left out");
            case SECTION -> {
                linker.beginScope();
                Composer.Line line = composer.line(heading, offset);
                refer(assembly.beginSection(heading(line)), line.pointers());
            }
            case QUESTION -> addQuestion(heading, offset);
            case SUBHEADING -> {
                subheadingDepth = outline.depth(heading);
                composer.compose(node, offset).forEach(this::addBlock);
            }
        }
    }

    /** Adds a paragraph whose markup is not read. */
    void addPlain(String paragraph) {
        Element body = new Element("body");
        body.appendElement("p").appendChild(new TextNode(paragraph.strip()));
        composer.compose(body, bodyStart).forEach(this::addBlock);
    }

    private void addQuestion(Heading node, int offset) {
        linker.beginScope();
        Composer.Line line = composer.line(node, offset);
        org.colloquy.corpus.Heading heading = heading(line);
        if (heading.label() != null) {
            asker = Labels.name(heading.label());
        }
        refer(assembly.beginQuestion(heading, asker), line.pointers());
        if (isUnanswered(node)) {
            source.report(
                    Severity.WARNING, "unanswered", offset, "nothing stands below this question");
        }
    }

    private boolean isUnanswered(Heading node) {
        Node next = node.getNext();
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
        wordsBelowTitle += words.count(text);
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
        String words = rest.stripLeading();
        first.text(words);
        return Optional.of(label.get() + rest.substring(0, rest.length() - words.length()));
    }

    private void addBlock(Composer.Composed composed) {
        Block block = composed.block();
        if (block.kind() == Block.Kind.HEADING) {
            block = new Block(block.kind(), block.prose(), Math.max(1, subheadingDepth));
        }
        Passage passage = assembly.add(block, composed.names());
        wordsBelowTitle += words.count(passage.text());
        refer(passage.locator(), composed.pointers());
        for (TermLinker.Marked marked : composed.mentions()) {
            mentions.add(
                    new Mention(
                            marked.term(), passage, marked.start(), marked.end(), marked.linked()));
        }
    }

    boolean isEmpty() {
        return assembly.isEmpty();
    }

    Interview build(String slug) {
        List<Section> sections = assembly.sections();
        return new Interview(
                slug,
                source.file(),
                source.text(),
                details,
                outline.form(),
                assembly.introduction(),
                sections,
                mentions,
                words(),
                notes.read(noteComposer),
                crossReferences);
    }

    /** The words of the interview's own text: title, subtitle, headings with labels, and blocks. */
    private int words() {
        int count = details.titled() ? words.count(details.title()) : 0;
        count += details.subtitle() == null ? 0 : words.count(details.subtitle());
        return count + wordsBelowTitle;
    }
}
