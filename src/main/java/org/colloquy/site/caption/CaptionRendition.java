package org.colloquy.site.caption;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;

/** The words of an interview with their times, in one of the formats; only where there are any. */
public final class CaptionRendition implements InterviewRendition {
    private final CaptionFormat captions;
    private final FileFormat format;

    public CaptionRendition(CaptionFormat captions) {
        String shown = captions.shown();
        this.captions = captions;
        this.format =
                new FileFormat(
                        captions.extension(),
                        captions.type(),
                        RenditionUse.CAPTIONING,
                        words -> shown == null ? words.text("files.podcast") : shown);
    }

    @Override
    public FileFormat format() {
        return format;
    }

    @Override
    public boolean exists(Corpus corpus, Interview interview) {
        return CaptionTimeline.has(interview);
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.of(captions.write(CaptionTimeline.of(interview)));
    }
}
