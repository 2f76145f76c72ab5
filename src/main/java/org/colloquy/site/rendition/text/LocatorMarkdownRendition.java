package org.colloquy.site.rendition.text;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;
import org.colloquy.site.text.Messages;

/** The file that an interview was read from, with the number of each place before it. */
public final class LocatorMarkdownRendition implements InterviewRendition {
    @Override
    public String ending() {
        return "locators.md";
    }

    @Override
    public String type() {
        return Page.MARKDOWN;
    }

    @Override
    public RenditionUse use() {
        return RenditionUse.READING;
    }

    @Override
    public String name(Messages words) {
        return words.text("files.locators");
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.of(LocatorMarkdown.write(interview));
    }
}
