package org.colloquy.site.caption;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;
import org.colloquy.site.text.Messages;

/** The words of an interview with their times, in one of the formats; only where there are any. */
public final class CaptionRendition implements InterviewRendition {
    private final CaptionFormat format;

    public CaptionRendition(CaptionFormat format) {
        this.format = format;
    }

    @Override
    public String ending() {
        return format.extension();
    }

    @Override
    public String type() {
        return format.type();
    }

    @Override
    public RenditionUse use() {
        return RenditionUse.CAPTIONING;
    }

    @Override
    public String name(Messages words) {
        String shown = format.shown();
        return shown == null ? words.text("files.podcast") : shown;
    }

    @Override
    public boolean exists(Corpus corpus, Interview interview) {
        return CaptionTimeline.has(interview);
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.of(format.write(CaptionTimeline.of(interview)));
    }
}
