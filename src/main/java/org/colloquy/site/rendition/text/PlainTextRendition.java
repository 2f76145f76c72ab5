package org.colloquy.site.rendition.text;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;

/** The words of an interview without markup, with the number of each place before it. */
public final class PlainTextRendition implements InterviewRendition {
    private static final FileFormat FORMAT =
            new FileFormat(
                    "txt", Page.TEXT, RenditionUse.READING, words -> words.text("files.text"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.of(new PlainText(corpus, interview).whole());
    }

    @Override
    public boolean hasParts() {
        return true;
    }

    @Override
    public PageContent part(Corpus corpus, Interview interview, InterviewExtract part) {
        return PageContent.of(new PlainText(corpus, interview).part(part));
    }
}
