package org.colloquy.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Settings;
import org.colloquy.text.ScriptRuns;
import org.jsoup.nodes.Element;

/**
 * Reads the texts of entries: definitions and bios, which link to one another and to interviews.
 */
final class EntryTexts {
    private final ScriptRuns languages;
    private final LinkTargets targets;
    private final LinkLog links = new LinkLog();

    EntryTexts(Settings settings, LinkTargets targets) {
        this.languages = new ScriptRuns(settings.language(), null);
        this.targets = targets;
    }

    /** Reads the texts of one file. */
    final class OfFile {
        private final Source source;
        private final BlockComposer composer;
        private final int bodyStart;

        private OfFile(EntryFile file) {
            this.source = file.source();
            LinkResolver resolver = new LinkResolver(targets, source, links);
            References references = new References();
            Notes none = Notes.none(source, resolver, references);
            Tidying tidying = new Tidying(source, resolver, references, null);
            this.composer =
                    new BlockComposer(source, tidying, references, languages, none, null, null);
            this.bodyStart = file.front().bodyStart();
        }

        /**
         * The blocks of a node. It has the time of its file for itself: long before it is read, all
         * other files were. What takes longer is reported and shown as plain text.
         */
        List<Block> blocks(Node node) {
            int offset = bodyStart + node.getStartOffset();
            Markdown.restartClock(node);
            try {
                return blocksOf(composer.compose(node, offset));
            } catch (TimedText.TimeUp slow) {
                source.report(
                        Severity.ERROR,
                        "too-slow",
                        offset,
                        "this takes too long to read, so it is shown as plain text: divide it, or"
                                + " simplify its markup");
                Element plain = new Element("body");
                plain.appendElement("p")
                        .text(source.text().substring(offset, bodyStart + node.getEndOffset()));
                return blocksOf(composer.compose(plain, offset));
            } finally {
                Markdown.stopClock(node);
            }
        }

        private static List<Block> blocksOf(List<BlockComposer.Composed> composed) {
            return composed.stream().map(BlockComposer.Composed::block).toList();
        }

        List<Block> blocks(List<Node> nodes) {
            return nodes.stream().flatMap(node -> blocks(node).stream()).toList();
        }
    }

    OfFile of(EntryFile file) {
        return new OfFile(file);
    }

    /** What came of the links in all texts. */
    LinkLog links() {
        return links;
    }
}
