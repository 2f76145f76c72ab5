package org.colloquy.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Block.Kind;
import org.colloquy.corpus.Prose;
import org.colloquy.markdown.dialect.ParsedTranscript;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Composer of blocks from Markdown nodes: tidied, with terms linked and languages named, and clean.
 *
 * <p>Every node takes this one way. Most paragraphs are nothing but words; each step sees at once
 * that it has nothing to do for them.
 */
final class BlockComposer {

    /**
     * A block with what was found in it on the way.
     *
     * @param names its explicit id, if it has one
     */
    record Composed(
            Block block,
            List<String> names,
            List<TermLinker.Marked> mentions,
            List<Notes.Pointer> pointers) {}

    /** A heading's contents, the id it ends with, and the cross-references it bears. */
    record Line(Element element, List<String> names, List<Notes.Pointer> pointers) {}

    private final References references;
    private final Tidying tidying;
    private final ScriptRuns languages;
    private final Ids ids;
    private final Notes notes;
    private final @Nullable TermLinker terms;
    private final @Nullable Cues cues;

    /**
     * @param notes the footnotes to which the text may refer
     * @param terms null where terms are not linked, as in their own definitions
     * @param cues null where nobody speaks
     */
    BlockComposer(
            Source source,
            Tidying tidying,
            References references,
            ScriptRuns languages,
            Notes notes,
            @Nullable TermLinker terms,
            @Nullable Cues cues) {
        this.references = references;
        this.tidying = tidying;
        this.languages = languages;
        this.notes = notes;
        this.ids = new Ids(source);
        this.terms = terms;
        this.cues = cues;
    }

    /** Returns the blocks of a node that begins at an offset of the source. */
    List<Composed> compose(Node node, int offset) {
        return compose(body(node, offset), offset);
    }

    /** Returns the blocks of HTML that is tidy, or was made by us. */
    List<Composed> compose(Element body, int offset) {
        List<Composed> composed = new ArrayList<>(1);
        if (!body.hasText()) {
            notes.take(body, offset); // No block will come of a mark that stands alone.
        }
        for (Blocks.Raw raw : Blocks.of(body)) {
            Composed block = compose(raw, offset);
            if (block != null) {
                composed.add(block);
            }
        }
        return composed;
    }

    /** Returns a block; null if it was nothing but an id. */
    private @Nullable Composed compose(Blocks.Raw raw, int offset) {
        Element element = raw.element();
        boolean heading = raw.kind() == Kind.HEADING;
        boolean contentsOnly = raw.kind() == Kind.PARAGRAPH || heading;
        List<Notes.Pointer> pointers = notes.take(element, offset);
        Optional<String> id = contentsOnly ? ids.take(element, offset) : Optional.empty();
        if (!element.hasText() && !Blocks.hasPicture(element)) {
            return null;
        }
        JoinedText text = JoinedText.of(element);
        List<TermLinker.Marked> mentions =
                terms == null || heading ? List.of() : terms.link(element, text);
        if (cues != null && !heading) {
            cues.mark(element, text.text());
        }
        Block block =
                new Block(raw.kind(), prose(element, contentsOnly, text.text()), heading ? 1 : 0);
        return new Composed(block, id.stream().toList(), mentions, pointers);
    }

    /** Returns the tidied HTML of a node. */
    Element body(Node node, int offset) {
        Element body = Markdown.body(node, ParsedTranscript::words);
        tidying.tidy(body, offset);
        return body;
    }

    /** Returns the contents of a heading node, without its explicit id. */
    Line line(Node heading, int offset) {
        Element body = body(heading, offset);
        Element element = body.childrenSize() == 1 ? body.child(0) : body;
        List<Notes.Pointer> pointers = notes.take(element, offset);
        Optional<String> id = ids.take(element, offset);
        return new Line(element, id.stream().toList(), pointers);
    }

    /** Returns clean prose of an element's contents. */
    Prose inline(Element element) {
        return prose(element, true, JoinedText.of(element).text().strip());
    }

    private Prose prose(Element element, boolean contentsOnly, String text) {
        if (languages.hasForeign(text)) {
            nameLanguages(element);
        }
        return ProseWriter.write(element, contentsOnly, text, references);
    }

    private void nameLanguages(Element element) {
        for (JoinedText.Piece piece : JoinedText.of(element).pieces()) {
            List<Run> runs = languages.of(piece.node().getWholeText());
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

    private static org.jsoup.nodes.Node node(Run run) {
        return run.language() == null
                ? new TextNode(run.text())
                : new Element("span").attr("lang", run.language()).text(run.text());
    }
}
