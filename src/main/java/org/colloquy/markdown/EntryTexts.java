package org.colloquy.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.Media;
import org.colloquy.corpus.Settings;

/**
 * Reads the texts of entries: definitions and bios, which link to one another and to interviews.
 */
final class EntryTexts {
    private final Settings settings;
    private final LinkTargets targets;
    private final List<LinkResolver.Pending> pending = new ArrayList<>();
    private final List<Media> media = new ArrayList<>();

    EntryTexts(Settings settings, LinkTargets targets) {
        this.settings = settings;
        this.targets = targets;
    }

    /** Reads the texts of one file. */
    final class OfFile {
        private final Composer composer;
        private final int bodyStart;

        private OfFile(EntryFile file) {
            LinkResolver links = new LinkResolver(targets, file.source(), pending, media);
            LanguageRuns languages = new LanguageRuns(settings.language(), null);
            References references = new References();
            Notes none = Notes.none(file.source(), links, references);
            Tidying tidying = new Tidying(file.source(), links, references, null);
            this.composer =
                    new Composer(file.source(), tidying, references, languages, none, null, null);
            this.bodyStart = file.front().bodyStart();
        }

        /** The blocks of a node. */
        List<Block> blocks(Node node) {
            return composer.compose(node, bodyStart + node.getStartOffset()).stream()
                    .map(Composer.Composed::block)
                    .toList();
        }

        List<Block> blocks(List<Node> nodes) {
            return nodes.stream().flatMap(node -> blocks(node).stream()).toList();
        }
    }

    OfFile of(EntryFile file) {
        return new OfFile(file);
    }

    /** Links into interviews, to be checked when those are read. */
    List<LinkResolver.Pending> pending() {
        return pending;
    }

    /** The pictures and recordings that the texts show. */
    List<Media> media() {
        return media;
    }
}
