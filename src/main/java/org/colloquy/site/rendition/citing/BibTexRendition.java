package org.colloquy.site.rendition.citing;

import java.util.stream.Collectors;
import org.colloquy.citation.Citation;
import org.colloquy.citation.CitedPlace;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.CollectionRendition;
import org.colloquy.site.rendition.format.InterviewCollection;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;
import org.colloquy.site.text.Messages;

/** Entries for BibTeX and its kin. */
public final class BibTexRendition implements InterviewRendition, CollectionRendition {
    @Override
    public String ending() {
        return "bib";
    }

    @Override
    public String type() {
        return "application/x-bibtex;charset=utf-8";
    }

    @Override
    public RenditionUse use() {
        return RenditionUse.CITING;
    }

    @Override
    public String name(Messages words) {
        return "BibTeX";
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.of(entry(corpus, interview, CitedWorks.whole(corpus, interview)));
    }

    @Override
    public boolean hasParts() {
        return true;
    }

    @Override
    public PageContent part(Corpus corpus, Interview interview, InterviewExtract part) {
        return PageContent.of(
                entry(corpus, interview, CitedWorks.place(corpus, interview, part.locator())));
    }

    @Override
    public PageContent all(Corpus corpus, InterviewCollection collection) {
        return PageContent.of(
                collection.interviews().stream()
                        .map(one -> entry(corpus, one, CitedWorks.whole(corpus, one)))
                        .collect(Collectors.joining("\n")));
    }

    private static String entry(Corpus corpus, Interview interview, CitedPlace place) {
        return new Citation(CitedWorks.of(corpus, interview)).bibTex(place) + "\n";
    }
}
