package org.colloquy.reader.block;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import org.colloquy.model.Block;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.reader.html.BlockSplitter;
import org.colloquy.reader.html.LinkReferences;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.source.SourceFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The footnotes of one interview: the editor's notes, and the cross-references among them.
 *
 * <p>Rules: notes are lettered in the order in which the text first refers to them, notes that
 * refer to notes last. A footnote that begins with "See also" and holds only links into the corpus
 * is a cross-reference: it bears no letter and belongs to the block that refers to it. One to which
 * nothing refers is reported and listed behind the others, so that no word is lost.
 */
public final class Footnotes {

    /** A pointer that a block bears. */
    public record Pointer(LinkTarget target, String reason) {}

    private static final Pattern SEE_ALSO =
            Pattern.compile(
                    "see also[\\s:,;.]*(?:and[\\s,;.]*|[,;.]\\s*)*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OUTWARD = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");

    private static final Evaluator MARKS = Selector.evaluatorOf("sup[" + MarkdownParser.NOTE + "]");
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href]");

    private final SourceFile source;
    private final IntUnaryOperator inSource;
    private final LinkResolver links;
    private final LinkReferences references;
    private final Map<String, FootnoteBlock> byLabel = new HashMap<>();
    private final List<FootnoteBlock> blocks = new ArrayList<>();
    private final Map<FootnoteBlock, String> marks = new HashMap<>();
    private final List<FootnoteBlock> lettered = new ArrayList<>();
    private final Set<FootnoteBlock> pointed = new HashSet<>();

    /** True where a note that only leads elsewhere is a cross-reference of its block. */
    private final boolean pointing;

    /**
     * The notes that a file's body defines, wherever they stand in it.
     *
     * @param inSource the place in the source of an offset of the document
     */
    private Footnotes(
            Document document,
            SourceFile source,
            IntUnaryOperator inSource,
            LinkResolver links,
            LinkReferences references,
            boolean pointing) {
        this(source, inSource, links, references, pointing);
        if (!MarkdownParser.mayHold(document, "[^")) {
            return;
        }
        for (Node node : document.getDescendants()) {
            if (node instanceof FootnoteBlock block) {
                blocks.add(block);
                if (byLabel.putIfAbsent(label(block), block) != null) {
                    report(
                            "duplicate-note",
                            block,
                            "the note \"%s\" is given twice; its marks lead to the first"
                                    .formatted(label(block)));
                }
            }
        }
    }

    private Footnotes(
            SourceFile source,
            IntUnaryOperator inSource,
            LinkResolver links,
            LinkReferences references,
            boolean pointing) {
        this.pointing = pointing;
        this.source = source;
        this.inSource = inSource;
        this.links = links;
        this.references = references;
    }

    /** Returns the notes that a body defines. */
    public static Footnotes of(ParsedBody body, LinkResolver links, LinkReferences references) {
        return body.document() == null
                ? none(body.source(), links, references)
                : new Footnotes(
                        body.document(), body.source(), body::inSource, links, references, true);
    }

    /**
     * Returns the notes that a page of the house defines, all of which are notes.
     *
     * @param bodyStart where the document begins in the source
     */
    public static Footnotes ofPage(
            Document document,
            SourceFile source,
            int bodyStart,
            LinkResolver links,
            LinkReferences references) {
        return new Footnotes(
                document, source, offset -> bodyStart + offset, links, references, false);
    }

    /** Returns the notes of a file that can have none. */
    public static Footnotes none(SourceFile source, LinkResolver links, LinkReferences references) {
        return new Footnotes(source, IntUnaryOperator.identity(), links, references, true);
    }

    private int place(Node node) {
        return inSource.applyAsInt(node.getStartOffset());
    }

    /**
     * Makes the marks in a block fit for the page, and takes cross-references out of it.
     *
     * @param offset where the block begins in the source
     */
    List<Pointer> take(Element block, int offset) {
        if (block.firstElementChild() == null) {
            return List.of();
        }
        List<Pointer> pointers = new ArrayList<>();
        boolean wordless = !block.hasText() && !BlockSplitter.hasPicture(block);
        for (Element mark : block.select(MARKS)) {
            FootnoteBlock note = byLabel.get(mark.attr(MarkdownParser.NOTE));
            if (note == null || wordless) {
                reportMisplaced(mark, offset);
                mark.removeAttr(MarkdownParser.NOTE).unwrap();
            } else if (pointing && isSeeAlso(note)) {
                pointed.add(note);
                pointers.addAll(pointers(note));
                mark.remove();
            } else {
                place(mark, note);
            }
        }
        return pointers;
    }

    /** Puts a mark behind its words; behind a whole link, since no link can stand in another. */
    private void place(Element mark, FootnoteBlock note) {
        Element link = new Element("a");
        references.set(link, new LinkTarget.NoteTarget(letter(note)));
        Element around = mark.closest("a");
        if (around == null) {
            mark.replaceWith(link);
        } else {
            mark.remove();
            around.after(link);
        }
    }

    /** Reads the notes themselves, when all of the text is read. */
    public List<EditorNote> read(BlockComposer composer) {
        List<EditorNote> notes = new ArrayList<>();
        readLettered(notes, composer);
        for (FootnoteBlock note : blocks) {
            if (!marks.containsKey(note) && !pointed.contains(note)) {
                letter(note);
                if (byLabel.get(label(note)) == note) {
                    report(
                            "unused-note",
                            note,
                            "nothing refers to the note \"%s\"; it is listed last"
                                    .formatted(label(note)));
                }
                readLettered(notes, composer);
            }
        }
        return notes;
    }

    /** Notes may refer to notes, which are lettered on the way. */
    private void readLettered(List<EditorNote> notes, BlockComposer composer) {
        while (notes.size() < lettered.size()) {
            FootnoteBlock note = lettered.get(notes.size());
            List<Block> text = new ArrayList<>();
            for (Node child : note.getChildren()) {
                composer.compose(child, place(child))
                        .forEach(composed -> text.add(composed.block()));
            }
            notes.add(new EditorNote(letter(note), label(note), text));
        }
    }

    private String letter(FootnoteBlock note) {
        return marks.computeIfAbsent(
                note,
                first -> {
                    lettered.add(first);
                    return EditorNote.mark(lettered.size() - 1);
                });
    }

    private boolean isSeeAlso(FootnoteBlock note) {
        Element text = html(note);
        List<Element> targets = text.select(LINKS);
        boolean inward =
                targets.stream().noneMatch(a -> OUTWARD.matcher(a.attr("href").strip()).matches());
        targets.forEach(Element::remove);
        boolean others = text.selectFirst("img, sup") != null;
        return !targets.isEmpty()
                && inward
                && !others
                && SEE_ALSO.matcher(text.text().strip()).matches();
    }

    private List<Pointer> pointers(FootnoteBlock note) {
        List<Pointer> pointers = new ArrayList<>();
        int offset = place(note);
        for (Element link : html(note).select(LINKS)) {
            LinkResolver.Resolution resolution = links.resolve(link.attr("href"), offset);
            if (resolution instanceof LinkResolver.Resolution.Internal internal) {
                pointers.add(new Pointer(internal.target(), link.text()));
            } else if (resolution instanceof LinkResolver.Resolution.Broken broken) {
                source.report(Severity.WARNING, broken.code(), offset, broken.message());
            }
        }
        return pointers;
    }

    private static Element html(FootnoteBlock note) {
        Element text = new Element("div");
        for (Node child : note.getChildren()) {
            text.append(MarkdownParser.html(child));
        }
        return text;
    }

    /** Reports the marks in a heading that is shown without them. */
    public void reportMisplaced(Node heading) {
        Element words = Jsoup.parseBodyFragment(MarkdownParser.html(heading)).body();
        words.select(MARKS).forEach(mark -> reportMisplaced(mark, place(heading)));
    }

    private void reportMisplaced(Element mark, int offset) {
        String written = "[^" + mark.attr(MarkdownParser.NOTE) + "]";
        source.report(
                Severity.WARNING,
                "misplaced-note",
                Math.max(offset, source.text().indexOf(written, offset)),
                "the mark %s is left out: it must follow words of the interview"
                        .formatted(written));
    }

    private static String label(FootnoteBlock block) {
        return block.getText().toString();
    }

    private void report(String code, FootnoteBlock note, String message) {
        source.report(Severity.WARNING, code, place(note), message);
    }
}
