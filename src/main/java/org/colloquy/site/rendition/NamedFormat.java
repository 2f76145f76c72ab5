package org.colloquy.site.rendition;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
record NamedFormat(String name, InterviewRendition rendition) {
    /** Formats by what stands behind the last dot of their endings, the shortest endings first. */
    private static final Map<String, List<InterviewRendition>> BY_EXTENSION =
            RenditionList.ofInterviews().stream()
                    .sorted(Comparator.comparing(one -> one.format().ending().length()))
                    .collect(groupingBy(one -> extension(one.format().ending())));

    /** Returns the ways to read a path, that with the longest name first. */
    static List<NamedFormat> read(String path) {
        List<NamedFormat> named = new ArrayList<>();
        for (InterviewRendition one : BY_EXTENSION.getOrDefault(extension(path), List.of())) {
            InterviewPath.read(path, one.format().ending())
                    .ifPresent(read -> named.add(new NamedFormat(read.slug(), one)));
        }
        return named;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns the file of an interview that has this name. */
    Optional<RenditionPath> whole(Corpus corpus) {
        return corpus.interview(name)
                .filter(interview -> rendition.exists(corpus, interview))
                .map(interview -> new RenditionPath(rendition, interview, null));
    }

    /** Returns the file of a question or section of an interview that has this name. */
    Optional<RenditionPath> part(Corpus corpus) {
        int slash = name.lastIndexOf('/');
        return slash < 0 || !rendition.hasParts()
                ? Optional.empty()
                : corpus.interview(name.substring(0, slash))
                        .filter(interview -> rendition.exists(corpus, interview))
                        .flatMap(interview -> part(interview, name.substring(slash + 1)));
    }

    private Optional<RenditionPath> part(Interview interview, String anchor) {
        return interview
                .head()
                .part(anchor)
                .map(part -> new RenditionPath(rendition, interview, part));
    }
}
