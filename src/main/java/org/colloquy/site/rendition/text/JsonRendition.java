package org.colloquy.site.rendition.text;

import org.colloquy.build.ProgramFile;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.feed.InterviewJson;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.SinglePageSource;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;

/** The model of an interview. */
public final class JsonRendition implements InterviewRendition {
    private static final FileFormat FORMAT =
            new FileFormat("json", Page.JSON, RenditionUse.PROCESSING, words -> "JSON");

    static final String SCHEMA = "schemas/interview.schema.json";

    /** Returns the source of the JSON Schema that every such file keeps to. */
    public static PageSource schema() {
        return new SinglePageSource(
                SCHEMA, () -> new Page("application/schema+json", ProgramFile.text(SCHEMA)));
    }

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.of(InterviewJson.write(interview, corpus.people()));
    }
}
