package org.colloquy.site.rendition.text;

import org.colloquy.build.ProgramFile;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.feed.InterviewJson;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.SinglePageSource;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;
import org.colloquy.site.text.Messages;

/** The model of an interview. */
public final class JsonRendition implements InterviewRendition {
    static final String SCHEMA = "schemas/interview.schema.json";

    /** Returns the source of the JSON Schema that every such file keeps to. */
    public static PageSource schema() {
        return new SinglePageSource(
                SCHEMA, () -> new Page("application/schema+json", ProgramFile.text(SCHEMA)));
    }

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public String type() {
        return Page.JSON;
    }

    @Override
    public RenditionUse use() {
        return RenditionUse.PROCESSING;
    }

    @Override
    public String name(Messages words) {
        return "JSON";
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.of(InterviewJson.write(interview, corpus.people()));
    }
}
