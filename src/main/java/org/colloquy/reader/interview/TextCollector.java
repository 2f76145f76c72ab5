package org.colloquy.reader.interview;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.Locator;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.CrossReference;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.reader.block.BlockComposer;
import org.colloquy.reader.block.Footnotes;
import org.colloquy.reader.block.InlineDefinitions;
import org.colloquy.reader.term.TermLinker;
import org.colloquy.text.word.WordCounter;
import org.jspecify.annotations.Nullable;

/** Collector of an interview's passages, with the mentions, references and words in them. */
final class TextCollector {
    private final SectionAssembler assembly;
    private final InlineDefinitions glosses;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<CrossReference> crossReferences = new ArrayList<>();
    private final WordCounter counter = new WordCounter();
    private int words;

    TextCollector(SectionAssembler assembly, InlineDefinitions glosses) {
        this.assembly = assembly;
        this.glosses = glosses;
    }

    /**
     * Adds a block.
     *
     * @param label where somebody begins to speak
     * @param speaker who speaks, as labels say
     * @param depth of the block below its question if it is a heading, from 1
     */
    void add(
            BlockComposer.Composed composed,
            @Nullable SpeakerLabel label,
            @Nullable String speaker,
            int depth) {
        Block block = composed.block();
        if (block.kind() == Block.BlockForm.HEADING) {
            block = new Block(block.kind(), block.prose(), Math.max(1, depth));
        }
        Passage passage = assembly.add(block, label, speaker, composed.names());
        countWords(label == null ? passage.text() : label.text() + " " + passage.text());
        glosses.place(passage);
        refer(passage.locator(), composed.pointers());
        composed.mentions().forEach(marked -> mentions.add(mention(passage, marked)));
    }

    private static Mention mention(Passage passage, TermLinker.Marked marked) {
        return new Mention(
                marked.term(),
                passage.locator(),
                passage.speaker(),
                passage.text().substring(marked.start(), marked.end()),
                marked.start(),
                marked.end(),
                marked.linked());
    }

    /** Adds the cross-references that stand at a place. */
    void refer(Locator at, List<Footnotes.Pointer> pointers) {
        pointers.forEach(p -> crossReferences.add(new CrossReference(at, p.target(), p.reason())));
    }

    /** Adds the words of a text to those of the interview. */
    void countWords(String text) {
        words += counter.count(text);
    }

    /** Returns how many words were counted. */
    int words() {
        return words;
    }

    List<Mention> mentions() {
        return mentions;
    }

    List<CrossReference> crossReferences() {
        return crossReferences;
    }
}
