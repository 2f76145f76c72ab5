package org.colloquy.reader.term;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.TermLinking;
import org.colloquy.reader.html.LinkReferences;
import org.colloquy.reader.html.NodeWrapper;
import org.colloquy.reader.html.TextNodes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Marks the mentions of terms in one interview, block by block in the order of the text.
 *
 * <p>Rules: names are looked for in the joined text of a block, so neither emphasis nor a line end
 * hides one. Every mention is recorded. Linked is the first in each scope (a question, a section,
 * an introduction, or the whole interview, as the corpus is set) that does not stand in a link or
 * in code; what the author links is always linked. Titles, headings and labels are never looked at.
 *
 * <p>The hard case is a name half inside an element, {@code **MLP** S&T Plan}: the element is split
 * so that one link holds the whole name. Two links, one for each half, were rejected: each would be
 * announced, focused and counted by itself.
 */
public final class TermLinker {

    /** A mention in the text of a block, before it has its place. */
    public record Marked(String term, int start, int end, boolean linked) {}

    private static final Set<String> NOT_IN = Set.of("a", "code", "pre", "kbd", "samp");

    private static final Evaluator LINKS =
            Selector.evaluatorOf("a[" + LinkReferences.ATTRIBUTE + "]");

    private final TermMatcher index;
    private final TermLinking linking;
    private final LinkReferences references;
    private final Set<String> linkedInScope = new HashSet<>();
    private final Set<String> linkedInInterview = new HashSet<>();

    public TermLinker(TermMatcher index, TermLinking linking, LinkReferences references) {
        this.index = index;
        this.linking = linking;
        this.references = references;
    }

    /** Returns where the links lead that it makes, and all others of its interview. */
    public LinkReferences references() {
        return references;
    }

    /** Begins a question, a section or an introduction. */
    public void beginScope() {
        linkedInScope.clear();
    }

    /** Links the mentions in a block and returns all of them in order. */
    public List<Marked> link(Element block, TextNodes text) {
        List<Marked> authors = authorsLinks(block, text);
        List<Marked> marked = new ArrayList<>(authors);
        for (TermMatcher.FoundTermName found : index.find(text.text())) {
            if (authors.stream()
                    .noneMatch(m -> m.start() < found.end() && found.start() < m.end())) {
                boolean link = isWanted(found) && isLinkable(text, found);
                if (link) {
                    noteLinked(found.term());
                }
                marked.add(new Marked(found.term(), found.start(), found.end(), link));
            }
        }
        marked.sort((a, b) -> Integer.compare(b.start(), a.start()));
        for (Marked mention : marked) {
            if (mention.linked() && !isAuthors(text, mention)) {
                Element link = new Element("a");
                references.set(link, new LinkTarget.TermTarget(mention.term()));
                NodeWrapper.wrap(text, mention.start(), mention.end(), link);
                putMarksBehind(link);
            }
        }
        marked.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return marked;
    }

    /** The mark of a note in the middle of a name stands behind it: no link can hold another. */
    private void putMarksBehind(Element link) {
        if (link.firstElementChild() == null) {
            return;
        }
        for (Element inner : link.select(LINKS).asList()) {
            if (!inner.equals(link)) {
                inner.remove();
                link.after(inner);
            }
        }
    }

    private boolean isWanted(TermMatcher.FoundTermName found) {
        TermLinking own = found.linking();
        return switch (own == null ? linking : own) {
            case ALL -> true;
            case EXPLICIT -> false;
            case FIRST_IN_QUESTION -> !linkedInScope.contains(found.term());
            case FIRST_IN_INTERVIEW -> !linkedInInterview.contains(found.term());
        };
    }

    private void noteLinked(String term) {
        linkedInScope.add(term);
        linkedInInterview.add(term);
    }

    private List<Marked> authorsLinks(Element block, TextNodes text) {
        if (block.firstElementChild() == null) {
            return List.of();
        }
        List<Marked> marked = new ArrayList<>();
        for (Element link : block.select(LINKS)) {
            if (references.get(link) instanceof LinkTarget.TermTarget target) {
                int start = -1;
                int end = -1;
                for (TextNodes.NodePiece piece : text.pieces()) {
                    if (NodeWrapper.isInside(piece.node(), link)) {
                        start = start < 0 ? piece.start() : start;
                        end = piece.start() + piece.node().getWholeText().length();
                    }
                }
                if (start >= 0 && link.hasText()) {
                    noteLinked(target.term());
                    marked.add(new Marked(target.term(), start, end, true));
                }
            }
        }
        return marked;
    }

    private boolean isAuthors(TextNodes text, Marked mention) {
        Node first = NodeWrapper.covering(text, mention.start(), mention.end()).get(0).node();
        for (Node up = first.parent(); up != null; up = up.parent()) {
            if (up.normalName().equals("a")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLinkable(TextNodes text, TermMatcher.FoundTermName found) {
        return NodeWrapper.covering(text, found.start(), found.end()).stream()
                .noneMatch(piece -> isInsideAny(piece.node()));
    }

    private static boolean isInsideAny(Node node) {
        for (Node up = node.parent(); up != null; up = up.parent()) {
            if (NOT_IN.contains(up.normalName())) {
                return true;
            }
        }
        return false;
    }
}
