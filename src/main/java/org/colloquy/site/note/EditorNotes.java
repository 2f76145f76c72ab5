package org.colloquy.site.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.Prose;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.link.ExplainedTerms;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.link.LinkingPage;
import org.colloquy.site.text.link.OutwardLinks;
import org.colloquy.site.text.path.SitePaths;

/**
 * The editor's notes that a page shows: those to which its text refers, and those to which these
 * refer. A note bears the same letter on every page of its text.
 */
public final class EditorNotes {

    /**
     * A note as it is shown.
     *
     * @param places the passages on this page that refer to it
     */
    public record NoteView(
            String mark, List<BlockView> text, List<GlossaryNotes.NotePlace> places) {}

    private final List<EditorNote> notes;
    private final Map<String, Set<Locator>> places = new LinkedHashMap<>();

    /** Creates the notes of a text, of which nothing is on the page yet. */
    public EditorNotes(List<EditorNote> notes) {
        this.notes = notes;
    }

    /** Adds what refers to notes on the page. */
    public void add(Locator at, Prose prose) {
        marks(prose)
                .forEach(mark -> places.computeIfAbsent(mark, m -> new LinkedHashSet<>()).add(at));
    }

    /**
     * Returns the notes in the order of their letters.
     *
     * @param all whether also those to which nothing refers
     * @param outward where their links out of the site are numbered
     */
    public List<NoteView> views(
            Corpus corpus, LinkingPage page, boolean all, OutwardLinks outward) {
        Set<String> shown = reached();
        List<NoteView> views = new ArrayList<>();
        LinkRenderer links = new LinkRenderer(corpus, page, ExplainedTerms.NONE, false, outward);
        for (EditorNote note : notes) {
            if (all || shown.contains(note.mark())) {
                views.add(
                        new NoteView(
                                note.mark(),
                                note.text().stream().map(b -> BlockView.of(b, links)).toList(),
                                places.getOrDefault(note.mark(), Set.of()).stream()
                                        .map(at -> place(at, page.words()))
                                        .toList()));
            }
        }
        return views;
    }

    /** Notes refer only to notes that are lettered later, or that the text refers to itself. */
    private Set<String> reached() {
        Set<String> reached = new LinkedHashSet<>(places.keySet());
        boolean more = true;
        while (more) {
            more =
                    reached.addAll(
                            notes.stream()
                                    .filter(note -> reached.contains(note.mark()))
                                    .flatMap(note -> note.text().stream())
                                    .flatMap(block -> marks(block.prose()))
                                    .collect(Collectors.toSet()));
        }
        return reached;
    }

    private static GlossaryNotes.NotePlace place(Locator locator, Messages words) {
        return new GlossaryNotes.NotePlace(
                SitePaths.fragment(locator.id()), locator.label(), words.place(locator));
    }

    private static Stream<String> marks(Prose prose) {
        return prose.targets()
                .filter(LinkTarget.NoteTarget.class::isInstance)
                .map(target -> ((LinkTarget.NoteTarget) target).mark());
    }
}
