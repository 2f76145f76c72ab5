package org.colloquy.site.rendition.word;

import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;

/** Interview as a document of Word. */
public final class WordRendition implements InterviewRendition {
    private static final FileFormat FORMAT =
            new FileFormat(
                    "docx",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    RenditionUse.READING,
                    words -> words.text("files.word"),
                    true);

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return PageContent.ofFile(new WordDocument(corpus, interview).bytes());
    }
}
