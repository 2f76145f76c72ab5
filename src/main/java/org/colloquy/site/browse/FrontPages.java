package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.browse.SeriesPages.SeriesAbout;
import org.colloquy.site.preview.CoverView;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** Head of the first page, above the list: the newest interview, then the newest by series. */
final class FrontPages {
    /** Number of interviews that are shown of a series. */
    private static final int SHOWN = 3;

    /** Number of series that are shown, those with the newest interviews. */
    private static final int MOST_SERIES = 6;

    private final Corpus corpus;
    private final Messages words;
    private final List<Interview> all;

    /**
     * Creates the front of a corpus.
     *
     * @param all every interview once, the newest first
     */
    FrontPages(Corpus corpus, List<Interview> all) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.all = all;
    }

    /**
     * Front of the first page.
     *
     * @param newest null where no interview has a date
     * @param allSeries what the way to all series is called; null if all are shown
     */
    record FrontView(
            @Nullable NewestInterview newest,
            List<SeriesShelf> shelves,
            String allSeriesHref,
            @Nullable String allSeries) {}

    /**
     * The newest interview.
     *
     * @param opening its standfirst, else its first question
     * @param cover its picture; null if it has none
     */
    record NewestInterview(
            InterviewEntry entry,
            @Nullable String date,
            @Nullable List<ScriptRun> opening,
            @Nullable CoverView cover) {}

    /**
     * A series with its newest interviews.
     *
     * @param about the first lines of what is said of it
     * @param all what the way to all of them is called; null if these are all
     */
    record SeriesShelf(
            List<ScriptRun> name,
            SeriesAbout about,
            List<InterviewEntry> entries,
            String href,
            @Nullable String all) {}

    FrontView view() {
        List<SeriesShelf> shelves = shelves();
        int series = corpus.series().all().size();
        return new FrontView(
                newest().orElse(null),
                shelves,
                SitePaths.encoded(ListOrder.SERIES.path(1)),
                series > shelves.size() && !shelves.isEmpty()
                        ? words.text("ways.all.series", series)
                        : null);
    }

    private Optional<NewestInterview> newest() {
        return all.stream()
                .limit(1)
                .filter(interview -> interview.details().date() != null)
                .findFirst()
                .map(
                        interview ->
                                new NewestInterview(
                                        InterviewEntry.of(corpus, interview, ""),
                                        words.dateIfKnown(interview.details().date()),
                                        opening(interview),
                                        CoverView.of(corpus, interview, "")));
    }

    private static @Nullable List<ScriptRun> opening(Interview interview) {
        ScriptRuns languages = interview.details().runs();
        return Optional.ofNullable(interview.details().subtitle())
                .or(
                        () ->
                                interview.questions().stream()
                                        .findFirst()
                                        .map(question -> question.heading().prose().text()))
                .map(languages::of)
                .orElse(null);
    }

    private List<SeriesShelf> shelves() {
        if (corpus.series().all().size() < 2) {
            return List.of();
        }
        Map<Series, List<Interview>> newest = new LinkedHashMap<>();
        for (Interview interview : all) {
            corpus.series()
                    .of(interview)
                    .filter(one -> newest.containsKey(one) || newest.size() < MOST_SERIES)
                    .map(one -> newest.computeIfAbsent(one, s -> new ArrayList<>()))
                    .filter(shown -> shown.size() < SHOWN)
                    .ifPresent(shown -> shown.add(interview));
        }
        List<SeriesShelf> shelves = new ArrayList<>();
        newest.forEach((series, interviews) -> shelves.add(shelf(series, interviews)));
        return shelves;
    }

    private SeriesShelf shelf(Series series, List<Interview> newest) {
        InterviewLists lists = new InterviewLists(corpus, "");
        return new SeriesShelf(
                new ScriptRuns(corpus.settings().language()).of(series.name()),
                SeriesAbout.of(corpus, series, "", 1),
                newest.stream().map(lists::datedEntry).toList(),
                SitePaths.encoded(SitePaths.series(series.id(), 1)),
                series.interviews().size() > newest.size()
                        ? words.text("series.all", series.interviews().size())
                        : null);
    }
}
