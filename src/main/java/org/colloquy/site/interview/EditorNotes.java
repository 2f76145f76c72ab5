package org.colloquy.site.interview;

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
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.LinkRenderer;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.OutwardLinks;
import org.colloquy.site.text.SitePaths;

/**
 * The editor's notes that a page shows: those to which its text refers, and those to which these
 * refer. A note bears the same letter on every page of its interview.
 */
final class EditorNotes {

    /**
     * A note as it is shown.
     *
     * @param places the passages on this page that refer to it
     */
    record NoteView(String mark, List<BlockView> text, List<GlossaryNotes.NotePlace> places) {}

    private final Interview interview;
    private final Map<String, Set<Locator>> places = new LinkedHashMap<>();

    /** The notes of an interview, of which nothing is on the page yet. */
    EditorNotes(Interview interview) {
        this.interview = interview;
    }

    /** Adds what refers to notes on the page. */
    void add(Locator at, Prose prose) {
        marks(prose)
                .forEach(mark -> places.computeIfAbsent(mark, m -> new LinkedHashSet<>()).add(at));
    }

    /**
     * The notes in the order of their letters.
     *
     * @param words the site's own on the page
     * @param all whether also those to which nothing refers
     * @param outward where their links out of the site are numbered
     */
    List<NoteView> views(
            Corpus corpus, Messages words, String root, boolean all, OutwardLinks outward) {
        Set<String> shown = reached();
        List<NoteView> views = new ArrayList<>();
        Interview whole = all ? interview : null;
        LinkRenderer links = new LinkRenderer(corpus, words, root, whole, Map.of(), true, outward);
        for (EditorNote note : interview.notes()) {
            if (all || shown.contains(note.mark())) {
                views.add(
                        new NoteView(
                                note.mark(),
                                note.text().stream().map(b -> BlockView.of(b, links)).toList(),
                                places.getOrDefault(note.mark(), Set.of()).stream()
                                        .map(at -> place(at, words))
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
                            interview.notes().stream()
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
