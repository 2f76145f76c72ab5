package org.colloquy.site.rendition.word;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;
import org.colloquy.site.text.Messages;

/** Interview as a document of Word. */
public final class WordRendition implements InterviewRendition {
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Override
    public String ending() {
        return "docx";
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public RenditionUse use() {
        return RenditionUse.READING;
    }

    @Override
    public String name(Messages words) {
        return words.text("files.word");
    }

    @Override
    public boolean isHeavy() {
        return true;
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.ofFile(new WordDocument(corpus, interview).bytes());
    }
}
