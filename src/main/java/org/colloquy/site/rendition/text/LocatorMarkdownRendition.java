package org.colloquy.site.rendition.text;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;

/** The file that an interview was read from, with the number of each place before it. */
public final class LocatorMarkdownRendition implements InterviewRendition {
    private static final FileFormat FORMAT =
            new FileFormat(
                    "locators.md",
                    Page.MARKDOWN,
                    RenditionUse.READING,
                    words -> words.text("files.locators"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.of(LocatorMarkdown.write(interview));
    }
}
