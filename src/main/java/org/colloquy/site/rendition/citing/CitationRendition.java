package org.colloquy.site.rendition.citing;

import java.util.stream.Collectors;
import org.colloquy.citation.Citation;
import org.colloquy.citation.CitedPlace;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.CollectionRendition;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewCollection;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;

/** Entries for reference managers, in one of the formats of text that they take. */
public final class CitationRendition implements InterviewRendition, CollectionRendition {
    private final CitationFormat entries;
    private final FileFormat format;

    /** Creates a rendition in a format. */
    public CitationRendition(CitationFormat entries) {
        this.entries = entries;
        this.format =
                new FileFormat(
                        entries.ending(),
                        entries.type(),
                        RenditionUse.CITING,
                        words -> entries.title());
    }

    @Override
    public FileFormat format() {
        return format;
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
    public boolean hasTexts() {
        return false;
    }

    @Override
    public PageContent all(Corpus corpus, InterviewCollection collection) {
        return PageContent.of(
                collection.interviews().stream()
                        .map(one -> entry(corpus, one, CitedWorks.whole(corpus, one)))
                        .collect(Collectors.joining(entries.between())));
    }

    private String entry(Corpus corpus, Interview interview, CitedPlace place) {
        return entries.entry(new Citation(CitedWorks.of(corpus, interview)), place);
    }
}
