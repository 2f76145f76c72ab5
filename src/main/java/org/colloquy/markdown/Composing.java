package org.colloquy.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.function.IntUnaryOperator;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Settings.Linking;
import org.colloquy.text.ScriptRuns;
import org.jspecify.annotations.Nullable;

/** What the blocks of one interview are made with. */
final class Composing {
    private final LinkResolver links;
    private final References references = new References();
    private final TermLinker linker;
    private final Glosses glosses = new Glosses();

    Composing(LinkResolver links, TermIndex terms, Linking linking) {
        this.links = links;
        this.linker = new TermLinker(terms, linking, references);
    }

    TermLinker linker() {
        return linker;
    }

    Glosses glosses() {
        return glosses;
    }

    /**
     * The footnotes of a body.
     *
     * @param document null where the body is shown as plain text
     * @param inSource the place in the source of an offset of the document
     */
    Notes notes(@Nullable Document document, Source source, IntUnaryOperator inSource) {
        return document == null
                ? Notes.none(source, links, references)
                : new Notes(document, source, inSource, links, references);
    }

    /** What makes blocks of the interview's own text. */
    Composer composer(Source source, Details details, Notes notes) {
        Cues cues = new Cues(references, details.recording());
        return composer(source, details, notes, glosses, linker, cues);
    }

    /** What makes blocks of the notes, in which no term is linked. */
    Composer noteComposer(Source source, Details details, Notes notes) {
        return composer(source, details, notes, null, null, null);
    }

    private Composer composer(
            Source source,
            Details details,
            Notes notes,
            @Nullable Glosses defined,
            @Nullable TermLinker terms,
            @Nullable Cues cues) {
        ScriptRuns languages = new ScriptRuns(details.language(), details.foreign());
        Tidying tidying = new Tidying(source, links, references, defined);
        return new Composer(source, tidying, references, languages, notes, terms, cues);
    }
}
