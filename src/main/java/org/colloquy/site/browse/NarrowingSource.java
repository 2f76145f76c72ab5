package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every interview in one file, for the field that narrows the list by script. It is a script
 * because a page on a disk may load nothing else.
 */
public final class NarrowingSource implements PageSource {
    static final String PATH = SitePaths.INDEX_FOLDER + "entries.js";

    /**
     * Contents of the file.
     *
     * @param series names
     * @param rows of each interview its address, language, title, who speaks, its date for programs
     *     and for people, the number of its series or -1, and what else is looked through
     */
    record ListFile(List<String> series, List<List<Object>> rows) {}

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Corpus corpus;
    private final InterviewCatalogue catalogue;

    public NarrowingSource(Corpus corpus, InterviewCatalogue catalogue) {
        this.corpus = corpus;
        this.catalogue = catalogue;
    }

    @Override
    public Stream<String> paths() {
        return catalogue.all().size() > 1 ? Stream.of(PATH) : Stream.empty();
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(PATH)
                ? paths().findFirst().map(one -> new Page(Page.SCRIPT, script()))
                : Optional.empty();
    }

    private String script() {
        Messages words = Messages.of(corpus);
        Bylines bylines = new Bylines(corpus, "");
        Map<Series, Integer> series = new LinkedHashMap<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Interview interview : catalogue.all()) {
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
                .formatted(MAPPER.writeValueAsString(new ListFile(names, rows)));
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
