package org.colloquy.reader.block;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.Block.BlockForm;
import org.colloquy.model.Prose;
import org.colloquy.reader.html.BlockSplitter;
import org.colloquy.reader.html.ExplicitIds;
import org.colloquy.reader.html.LinkReferences;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.html.StageDirections;
import org.colloquy.reader.html.TextNodes;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.term.TermLinker;
import org.colloquy.reader.transcript.ParsedTranscript;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Composer of blocks from Markdown nodes: tidied, with terms linked and languages named, and clean.
 *
 * <p>Every node takes this one way. Most paragraphs are nothing but words; each step sees at once
 * that it has nothing to do for them.
 */
public final class BlockComposer {

    /**
     * A block with what was found in it on the way.
     *
     * @param names its explicit id, if it has one
     */
    public record Composed(
            Block block,
            List<String> names,
            List<TermLinker.Marked> mentions,
            List<Footnotes.Pointer> pointers) {}

    /** A heading's contents, the id it ends with, and the cross-references it bears. */
    public record Line(Element element, List<String> names, List<Footnotes.Pointer> pointers) {}

    private final LinkReferences references;
    private final HtmlNormalizer normalizer;
    private final ScriptRuns languages;
    private final ExplicitIds ids;
    private final Footnotes notes;
    private final @Nullable TermLinker terms;
    private final @Nullable StageDirections directions;

    /**
     * Creates a composer for the text of one file, in which an id is taken once only.
     *
     * @param notes the footnotes to which the text may refer
     * @param terms null where terms are not linked, as in their own definitions
     * @param directions null where nobody speaks
     */
    public BlockComposer(
            HtmlNormalizer normalizer,
            ScriptRuns languages,
            Footnotes notes,
            @Nullable TermLinker terms,
            @Nullable StageDirections directions) {
        this.references = normalizer.references();
        this.normalizer = normalizer;
        this.languages = languages;
        this.notes = notes;
        this.ids = new ExplicitIds(normalizer.source());
        this.terms = terms;
        this.directions = directions;
    }

    /** Creates a composer for a text without footnotes and terms, in which nobody speaks. */
    public static BlockComposer plain(SourceFile source, LinkResolver links, ScriptRuns languages) {
        LinkReferences references = new LinkReferences();
        return new BlockComposer(
                new HtmlNormalizer(source, links, references, null),
                languages,
                Footnotes.none(source, links, references),
                null,
                null);
    }

    /** Returns the blocks of a node that begins at an offset of the source. */
    public List<Composed> compose(Node node, int offset) {
        return compose(body(node, offset), offset);
    }

    /** Returns the blocks of HTML that is tidy, or was made by us. */
    public List<Composed> compose(Element body, int offset) {
        List<Composed> composed = new ArrayList<>(1);
        if (!body.hasText()) {
            notes.take(body, offset); // No block will come of a mark that stands alone.
        }
        for (BlockSplitter.Raw raw : BlockSplitter.of(body)) {
            Composed block = compose(raw, offset);
            if (block != null) {
                composed.add(block);
            }
        }
        return composed;
    }

    /** Returns a block; null if it was nothing but an id. */
    private @Nullable Composed compose(BlockSplitter.Raw raw, int offset) {
        Element element = raw.element();
        boolean heading = raw.kind() == BlockForm.HEADING;
        boolean contentsOnly = raw.kind() == BlockForm.PARAGRAPH || heading;
        List<Footnotes.Pointer> pointers = notes.take(element, offset);
        Optional<String> id = contentsOnly ? ids.take(element, offset) : Optional.empty();
        if (!element.hasText() && !BlockSplitter.hasPicture(element)) {
            return null;
        }
        TextNodes text = TextNodes.of(element);
        List<TermLinker.Marked> mentions =
                terms == null || heading ? List.of() : terms.link(element, text);
        if (directions != null && !heading) {
            directions.mark(element, text.text());
        }
        Block block =
                new Block(raw.kind(), prose(element, contentsOnly, text.text()), heading ? 1 : 0);
        return new Composed(block, id.stream().toList(), mentions, pointers);
    }

    /** Returns the tidied HTML of a node. */
    public Element body(Node node, int offset) {
        Element body = MarkdownParser.body(node, ParsedTranscript::words);
        normalizer.tidy(body, offset);
        return body;
    }

    /** Returns the contents of a heading node, without its explicit id. */
    public Line line(Node heading, int offset) {
        Element body = body(heading, offset);
        Element element = body.childrenSize() == 1 ? body.child(0) : body;
        List<Footnotes.Pointer> pointers = notes.take(element, offset);
        Optional<String> id = ids.take(element, offset);
        return new Line(element, id.stream().toList(), pointers);
    }

    /** Returns clean prose of an element's contents. */
    public Prose inline(Element element) {
        return prose(element, true, TextNodes.of(element).text().strip());
    }

    private Prose prose(Element element, boolean contentsOnly, String text) {
        if (languages.hasForeign(text)) {
            nameLanguages(element);
        }
        return HtmlSanitizer.write(element, contentsOnly, text, references);
    }

    private void nameLanguages(Element element) {
        for (TextNodes.NodePiece piece : TextNodes.of(element).pieces()) {
            List<ScriptRun> runs = languages.of(piece.node().getWholeText());
            boolean named = isNamed(piece.node(), element);
            if (!named && runs.stream().anyMatch(run -> run.language() != null)) {
                runs.forEach(run -> piece.node().before(node(run)));
                piece.node().remove();
            }
        }
    }

    /** Tells if the author says which language a text is in. */
    private static boolean isNamed(TextNode node, Element within) {
        for (Element up = node.parent(); up != null && !up.equals(within); up = up.parent()) {
            if (up.hasAttr("lang")) {
                return true;
            }
        }
        return false;
    }

    private static org.jsoup.nodes.Node node(ScriptRun run) {
        return run.language() == null
                ? new TextNode(run.text())
                : new Element("span").attr("lang", run.language()).text(run.text());
    }
}
