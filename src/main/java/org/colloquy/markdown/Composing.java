package org.colloquy.markdown;

import org.colloquy.corpus.Details;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.Settings.Linking;

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

    Composer composer(Source source, Details details) {
        LanguageRuns languages = new LanguageRuns(details.language(), details.foreign());
        Tidying tidying = new Tidying(source, links, references, glosses);
        return new Composer(source, tidying, references, languages, linker);
    }
}
