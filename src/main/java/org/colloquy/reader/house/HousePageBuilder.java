package org.colloquy.reader.house;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.Block.BlockForm;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.page.HousePageHead;
import org.colloquy.reader.block.BlockComposer;
import org.colloquy.reader.block.Footnotes;
import org.colloquy.reader.block.HtmlNormalizer;
import org.colloquy.reader.block.InlineDefinitions;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.term.TermLinker;
import org.colloquy.text.language.ScriptRuns;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Builder of a page of the house from the nodes of its Markdown, in order. */
final class HousePageBuilder {
    private final SourceFile source;
    private final int bodyStart;
    private final String language;
    private final TermLinker linker;
    private final Footnotes notes;
    private final InlineDefinitions glosses = new InlineDefinitions();
    private final BlockComposer composer;
    private final BlockComposer noteComposer;
    private final List<PlacedBlock> blocks = new ArrayList<>();
    private final HeadingRanks ranks = new HeadingRanks();

    /**
     * Creates a builder.
     *
     * @param bodyStart where the document begins in the source
     * @param document empty where the body is shown as plain text
     */
    HousePageBuilder(
            SourceFile source,
            int bodyStart,
            Optional<Document> document,
            String language,
            LinkResolver links,
            TermLinker linker) {
        this.source = source;
        this.bodyStart = bodyStart;
        this.language = language;
        this.linker = linker;
        this.notes =
                document.map(
                                body ->
                                        Footnotes.ofPage(
                                                body,
                                                source,
                                                bodyStart,
                                                links,
                                                linker.references()))
                        .orElseGet(() -> Footnotes.none(source, links, linker.references()));
        this.composer = composer(links, glosses, linker);
        this.noteComposer = composer(links, null, null);
    }

    private BlockComposer composer(
            LinkResolver links, @Nullable InlineDefinitions defined, @Nullable TermLinker terms) {
        HtmlNormalizer normalizer = new HtmlNormalizer(source, links, linker.references(), defined);
        ScriptRuns languages = new ScriptRuns(language);
        return new BlockComposer(normalizer, languages, notes, terms, null);
    }

    /** Adds a node of the body. */
    void add(Node node) {
        int offset = bodyStart + node.getStartOffset();
        if (node instanceof Heading heading) {
            addHeading(heading, offset);
        } else {
            composer.compose(node, offset).forEach(this::addBlock);
        }
    }

    private void addHeading(Heading heading, int offset) {
        BlockComposer.Line line = composer.line(heading, offset);
        if (line.element().hasText()) {
            int rank = ranks.next(heading.getLevel());
            if (rank == HeadingRanks.FIRST) {
                linker.beginScope();
            }
            Block block = new Block(BlockForm.HEADING, composer.inline(line.element()), 1);
            blocks.add(new PlacedBlock(block, rank, line.names()));
        } else if (heading.getFirstChildAny(Image.class, ImageRef.class) != null) {
            composer.compose(heading, offset).forEach(this::addBlock);
        } else {
            source.report(
                    Severity.WARNING,
                    "empty-heading",
                    offset,
                    "a heading without words is left out");
        }
    }

    /** Adds a block; a heading that is written in HTML stands below those around it. */
    private void addBlock(BlockComposer.Composed composed) {
        boolean heading = composed.block().kind() == BlockForm.HEADING;
        blocks.add(
                new PlacedBlock(composed.block(), heading ? ranks.below() : 0, composed.names()));
    }

    /** Adds a paragraph whose markup is not read. */
    void addPlain(String paragraph) {
        Element html = new Element("body");
        html.appendElement("p").appendChild(new TextNode(paragraph.strip()));
        composer.compose(html, bodyStart).forEach(this::addBlock);
    }

    HousePage build(String slug, HousePageHead head) {
        return new HousePage(
                slug,
                source.file(),
                head,
                HousePageIds.give(blocks),
                notes.read(noteComposer),
                glosses.all());
    }
}
