package org.colloquy.site.rendition;

import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.RenditionUse;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.InterviewPath;

/**
 * Pages as they are printed. Such a file is no rendition of the model, since a browser makes it of
 * the page; only some exports have it.
 */
final class PrintedFormat implements FileFormat {
    @Override
    public String ending() {
        return "pdf";
    }

    @Override
    public String type() {
        return "application/pdf";
    }

    @Override
    public RenditionUse use() {
        return RenditionUse.READING;
    }

    @Override
    public String name(Messages words) {
        return "PDF";
    }

    /** Returns the path of the file of an interview, if there is one. */
    Stream<String> path(Corpus corpus, Interview interview) {
        return Stream.of(new InterviewPath(interview.slug(), ending()).path())
                .filter(corpus.settings().printed()::contains);
    }
}
