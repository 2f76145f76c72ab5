package org.colloquy.reader.shared;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.colloquy.model.Block;
import org.colloquy.reader.entry.EntryFile;

/**
 * Entries of a glossary or of a list of people whose names have been read, and whose texts have
 * not: these link to one another, so they are read when all names are known.
 *
 * @param <H> the heading of an entry
 */
final class PendingEntries<H> {

    /**
     * An entry whose text is still to be read.
     *
     * @param heading empty for what belongs to no entry, and is a part of the preface
     */
    private record Pending<H>(Optional<H> heading, Text text) {}

    /** The text below a heading. */
    record Text(EntryFile file, List<Node> nodes) {}

    private final List<Pending<H>> pending = new ArrayList<>();
    private final List<Block> preface = new ArrayList<>();

    /** Adds an entry with the text below its heading. */
    void add(H heading, EntryFile file, List<Node> nodes) {
        pending.add(new Pending<>(Optional.of(heading), new Text(file, nodes)));
    }

    /** Adds what belongs to no entry. */
    void addToPreface(EntryFile file, List<Node> nodes) {
        pending.add(new Pending<>(Optional.empty(), new Text(file, nodes)));
    }

    /**
     * Reads the preface and has all other texts read, in their order; then forgets them, since
     * entries outlive their syntax trees.
     *
     * @param define reads the text of an entry
     */
    void read(EntryTexts texts, BiConsumer<H, Text> define) {
        for (Pending<H> entry : pending) {
            Text text = entry.text();
            entry.heading()
                    .ifPresentOrElse(
                            heading -> define.accept(heading, text),
                            () -> preface.addAll(texts.of(text.file()).blocks(text.nodes())));
        }
        pending.clear();
    }

    /** Returns what stands before the first entry. */
    List<Block> preface() {
        return preface;
    }
}
