package org.colloquy.site.rendition.text;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;

/** The file that an interview was read from. */
public final class MarkdownRendition implements InterviewRendition {
    private static final FileFormat FORMAT =
            new FileFormat("md", Page.MARKDOWN, RenditionUse.READING, words -> "Markdown");

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.of(interview.source());
    }
}
