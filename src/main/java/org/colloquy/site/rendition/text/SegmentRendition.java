package org.colloquy.site.rendition.text;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;
import org.colloquy.site.text.Messages;

/** The subjects of the stretches of an interview, as a table; only where something is indexed. */
public final class SegmentRendition implements InterviewRendition {
    public static final String ENDING = "segments.csv";

    @Override
    public String ending() {
        return ENDING;
    }

    @Override
    public String type() {
        return Page.CSV;
    }

    @Override
    public RenditionUse use() {
        return RenditionUse.PROCESSING;
    }

    @Override
    public String name(Messages words) {
        return words.text("files.segments");
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
