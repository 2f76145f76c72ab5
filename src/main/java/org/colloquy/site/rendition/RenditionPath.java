package org.colloquy.site.rendition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.text.path.InterviewPath;
import org.jspecify.annotations.Nullable;

/**
 * File of an interview, or of a question or section in it, with its path.
 *
 * <p>Slugs may hold dots and slashes, so that a path can be read in several ways: {@code
 * talk.transcript.json} is the model of {@code talk.transcript}, or else the transcript of {@code
 * talk}. The longest slug that some interview has counts.
 *
 * @param part the place of the question or section; null for the whole interview
 */
record RenditionPath(InterviewRendition rendition, Interview interview, @Nullable Locator part) {

    /** Returns the path as it is written. */
    String path() {
        Locator one = part;
        String name = one == null ? "" : "/" + one.id();
        return new InterviewPath(interview.slug() + name, rendition.format().ending()).path();
    }

    /** Returns whether no other interview has its own file there. */
    boolean isFree(Corpus corpus) {
        return find(corpus, path()).filter(this::isSame).isPresent();
    }

    private boolean isSame(RenditionPath other) {
        return rendition.equals(other.rendition)
                && interview.slug().equals(other.interview.slug())
                && (part == null) == (other.part == null);
    }

    PageContent content(Corpus corpus) {
        Locator one = part;
        return one == null
                ? rendition.whole(corpus, interview)
                : rendition.part(
                        corpus, interview, InterviewExtract.at(interview, one.id()).orElseThrow());
    }

    /** Returns the files of a whole interview. */
    static Stream<RenditionPath> whole(Corpus corpus, Interview interview) {
        return RenditionList.ofInterviews().stream()
                .filter(rendition -> rendition.exists(corpus, interview))
                .map(rendition -> new RenditionPath(rendition, interview, null))
                .filter(path -> path.isFree(corpus));
    }

    /** Returns the files of a question or section. */
    static Stream<RenditionPath> part(Corpus corpus, Interview interview, Locator part) {
        return RenditionList.ofInterviews().stream()
                .filter(rendition -> rendition.hasParts() && rendition.exists(corpus, interview))
                .map(rendition -> new RenditionPath(rendition, interview, part))
                .filter(path -> path.isFree(corpus));
    }

    /** Returns what is at a path. */
    static Optional<RenditionPath> find(Corpus corpus, String path) {
        List<NamedFormat> named = NamedFormat.read(path);
        for (NamedFormat name : named) {
            Optional<RenditionPath> whole = name.whole(corpus);
            if (whole.isPresent()) {
                return whole;
            }
        }
        for (NamedFormat name : named) {
            Optional<RenditionPath> part = name.part(corpus);
            if (part.isPresent()) {
                return part;
            }
        }
        return Optional.empty();
    }
}
