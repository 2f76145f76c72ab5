package org.colloquy.model.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.model.interview.InlineDefinition;

/**
 * Page of the house itself: about, rights, how to use.
 *
 * @param slug its address below {@code pages/}
 * @param path of its file, relative to the corpus
 * @param notes its footnotes
 * @param glosses definitions that its links carry
 */
public record HousePage(
        String slug,
        String path,
        HousePageHead head,
        List<HousePassage> passages,
        List<EditorNote> notes,
        List<InlineDefinition> glosses) {
    public HousePage {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
        glosses = List.copyOf(glosses);
    }

    /** Returns its title. */
    public String title() {
        return head.title();
    }

    /** Returns the id of the place to which a link with a fragment leads; empty if to none. */
    public Optional<String> place(String fragment) {
        return passages.stream()
                .filter(passage -> passage.isAt(fragment))
                .findFirst()
                .map(HousePassage::id);
    }

    /** Returns every fragment with which links lead to a place in it. */
    public Stream<String> fragments() {
        return passages.stream()
                .flatMap(
                        passage ->
                                Stream.concat(
                                        Stream.of(passage.id(), passage.slug()),
                                        passage.names().stream()))
                .filter(name -> !name.isEmpty())
                .distinct();
    }

    /** Returns the blocks of its text and of its notes. */
    public Stream<Block> blocks() {
        return Stream.concat(
                passages.stream().map(HousePassage::block),
                notes.stream().flatMap(note -> note.text().stream()));
    }

    /** Returns its words, without its title: a line for each block. */
    public String words() {
        return passages.stream()
                .map(passage -> passage.block().prose().text())
                .collect(Collectors.joining("\n"));
    }
}
