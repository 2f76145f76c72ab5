package org.colloquy.site.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;

/** The words of the interviews of one answer, each put together once. */
public final class OwnWords {
    private final Map<Interview, String> texts = new HashMap<>();

    /** Tells whether words stand only once in an interview, its title and headings included. */
    boolean haveOnce(Interview interview, String words) {
        String text = texts.computeIfAbsent(interview, OwnWords::text);
        String wanted = folded(words);
        int first = text.indexOf(wanted);
        return first >= 0 && text.indexOf(wanted, first + 1) < 0;
    }

    private static String text(Interview interview) {
        Stream<String> headings =
                Stream.concat(
                        Stream.of(interview.details().title()),
                        interview.headings().map(Heading::text));
        Stream<String> standfirst = Stream.ofNullable(interview.details().subtitle());
        Stream<String> own = Stream.concat(standfirst, headings);
        return folded(
                Stream.concat(own, interview.passages().map(Passage::text))
                        .collect(Collectors.joining("\n")));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
