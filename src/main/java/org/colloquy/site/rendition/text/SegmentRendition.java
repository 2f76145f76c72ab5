package org.colloquy.site.rendition.text;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;

/** The subjects of the stretches of an interview, as a table; only where something is indexed. */
public final class SegmentRendition implements InterviewRendition {
    public static final String ENDING = "segments.csv";

    private static final FileFormat FORMAT =
            new FileFormat(
                    ENDING,
                    Page.CSV,
                    RenditionUse.PROCESSING,
                    words -> words.text("files.segments"));

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public boolean exists(Corpus corpus, Interview interview) {
        return !interview.segments().isEmpty();
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.of(SegmentCsv.write(interview));
    }
}
