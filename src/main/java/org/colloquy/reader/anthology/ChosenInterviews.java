package org.colloquy.reader.anthology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.interview.Interview;
import org.colloquy.text.word.NearWords;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The interviews that an anthology names, each once: by their own names and by those of series. */
final class ChosenInterviews {
    private final Corpus corpus;
    private final List<AnthologyFault> faults;
    private final Set<String> taken = new HashSet<>();

    ChosenInterviews(Corpus corpus, List<AnthologyFault> faults) {
        this.corpus = corpus;
        this.faults = faults;
    }

    /** Returns the interviews that are named below {@code interviews} and {@code series}. */
    List<Interview> in(AnthologyFields fields) {
        List<Interview> interviews = new ArrayList<>();
        for (Node item : fields.items("interviews")) {
            String slug = text(item);
            Optional<Interview> found = corpus.interview(slug);
            if (found.isEmpty()) {
                Stream<String> all = corpus.interviews().stream().map(Interview::slug);
                faults.add(AnthologyFault.at(item, unknown("interviews", "interview", slug, all)));
            } else if (!taken.add(slug)) {
                faults.add(
                        AnthologyFault.at(item, "interviews: \"" + slug + "\" is there already"));
            } else {
                interviews.add(found.get());
            }
        }
        for (Node item : fields.items("series")) {
            String id = text(item);
            Optional<Series> found =
                    corpus.series()
                            .find(id)
                            .or(
                                    () ->
                                            corpus.series().all().stream()
                                                    .filter(one -> one.name().equals(id))
                                                    .findFirst());
            if (found.isEmpty()) {
                Stream<String> all = corpus.series().all().stream().map(Series::id);
                faults.add(AnthologyFault.at(item, unknown("series", "series", id, all)));
            }
            found.stream()
                    .flatMap(series -> series.interviews().stream())
                    .filter(interview -> taken.add(interview.slug()))
                    .forEach(interviews::add);
        }
        return interviews;
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
    }

    private static String unknown(String key, String what, String name, Stream<String> all) {
        return "%s: there is no %s \"%s\"%s".formatted(key, what, name, NearWords.hint(name, all));
    }
}
