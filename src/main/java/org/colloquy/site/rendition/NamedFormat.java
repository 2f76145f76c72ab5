package org.colloquy.site.rendition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.text.path.InterviewPath;

/**
 * Way to read a path: as a name with the ending of a format.
 *
 * @param name what stands between the folder and the ending
 */
record NamedFormat(String name, InterviewRendition format) {
    /** Returns the ways to read a path, that with the longest name first. */
    static List<NamedFormat> read(String path) {
        List<NamedFormat> named = new ArrayList<>();
        for (InterviewRendition format : RenditionList.ofInterviews()) {
            InterviewPath.read(path, format.ending())
                    .ifPresent(read -> named.add(new NamedFormat(read.slug(), format)));
        }
        named.sort(Comparator.comparing(one -> -one.name().length()));
        return named;
    }

    /** Returns the file of an interview that has this name. */
    Optional<RenditionPath> whole(Corpus corpus) {
        return corpus.interview(name)
                .filter(interview -> format.exists(corpus, interview))
                .map(interview -> new RenditionPath(format, interview, null));
    }

    /** Returns the file of a question or section of an interview that has this name. */
    Optional<RenditionPath> part(Corpus corpus) {
        int slash = name.lastIndexOf('/');
        return slash < 0 || !format.hasParts()
                ? Optional.empty()
                : corpus.interview(name.substring(0, slash))
                        .filter(interview -> format.exists(corpus, interview))
                        .flatMap(interview -> part(interview, name.substring(slash + 1)));
    }

    private Optional<RenditionPath> part(Interview interview, String anchor) {
        return interview
                .head()
                .part(anchor)
                .map(part -> new RenditionPath(format, interview, part));
    }
}
