package org.colloquy.site.browse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.build.Digest;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every interview in one file, for the field that narrows the list by script. It is a script
 * because a page on a disk may load nothing else. Its address has a digest of its contents, so that
 * a page never fetches the file of another edition.
 *
 * @param address below the root
 */
record NarrowingFile(String address, String script) {
    private static final String BEGINNING = SitePaths.INDEX_FOLDER + "entries-";
    private static final String END = ".js";
    private static final int DIGITS = 8;

    /**
     * Contents of the file.
     *
     * @param series names
     * @param rows of each interview its address, language, title, who speaks, its date for programs
     *     and for people, the number of its series or -1, and what else is looked through
     */
    private record ListFile(List<String> series, List<List<Object>> rows) {}

    /** Returns whether the file of some edition may be at an address. */
    static boolean isAt(String address) {
        return address.startsWith(BEGINNING) && address.endsWith(END);
    }

    /** Returns the file of some interviews, in their order. */
    static NarrowingFile of(Corpus corpus, List<Interview> interviews) {
        String script = script(corpus, interviews);
        String name = Digest.of(script.getBytes(UTF_8)).substring(0, DIGITS);
        return new NarrowingFile(BEGINNING + name + END, script);
    }

    private static String script(Corpus corpus, List<Interview> interviews) {
        Messages words = Messages.of(corpus);
        Bylines bylines = new Bylines(corpus, "");
        Map<Series, Integer> series = new LinkedHashMap<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Interview interview : interviews) {
            InterviewDetails details = interview.details();
            PartialDate date = details.date();
            rows.add(
                    List.of(
                            SitePaths.encoded(SitePaths.interview(interview)),
                            details.language(),
                            details.title(),
                            Bylines.words(bylines.who(details)),
                            date == null ? "" : date.iso(),
                            date == null ? "" : words.shortDate(date),
                            corpus.series()
                                    .of(interview)
                                    .map(one -> number(one, series))
                                    .orElse(-1),
                            more(details)));
        }
        List<String> names = series.keySet().stream().map(Series::name).toList();
        return "colloquy.entries(%s);\n"
                .formatted(JsonMapper.shared().writeValueAsString(new ListFile(names, rows)));
    }

    private static int number(Series one, Map<Series, Integer> series) {
        series.putIfAbsent(one, series.size());
        return series.getOrDefault(one, -1);
    }

    /** Returns what is looked through and not shown. */
    private static String more(InterviewDetails details) {
        return Stream.concat(Stream.ofNullable(details.subtitle()), details.tags().stream())
                .collect(Collectors.joining(" "));
    }
}
