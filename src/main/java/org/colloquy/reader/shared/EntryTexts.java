package org.colloquy.reader.shared;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Settings;
import org.colloquy.reader.block.BlockComposer;
import org.colloquy.reader.entry.EntryFile;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.html.TimeLimitedText;
import org.colloquy.reader.link.LinkLog;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.link.LinkTargets;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.language.ScriptRuns;
import org.jsoup.nodes.Element;

/**
 * Reads the texts of entries: definitions and bios, which link to one another and to interviews.
 */
public final class EntryTexts {
    private final ScriptRuns languages;
    private final LinkTargets targets;
    private final LinkLog links = new LinkLog();

    EntryTexts(Settings settings, LinkTargets targets) {
        this.languages = new ScriptRuns(settings.language());
        this.targets = targets;
    }

    /** Reads the texts of one file. */
    final class OfFile {
        private final SourceFile source;
        private final BlockComposer composer;
        private final int bodyStart;

        private OfFile(EntryFile file) {
            this.source = file.source();
            LinkResolver resolver = new LinkResolver(targets, source, links);
            this.composer = BlockComposer.plain(source, resolver, languages);
            this.bodyStart = file.front().bodyStart();
        }

        /**
         * Returns the blocks of a node. It has the time of its file for itself: long before it is
         * read, all other files were. What takes longer is reported and shown as plain text.
         */
        List<Block> blocks(Node node) {
            int offset = bodyStart + node.getStartOffset();
            MarkdownParser.restartClock(node);
            try {
                return blocksOf(composer.compose(node, offset));
            } catch (TimeLimitedText.TimeUp slow) {
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
                MarkdownParser.stopClock(node);
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

    /** Returns what came of the links in all texts. */
    public LinkLog links() {
        return links;
    }
}
