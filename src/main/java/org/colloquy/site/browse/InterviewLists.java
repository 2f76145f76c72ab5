package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.browse.IndexPages.Year;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.SitePaths;
import org.colloquy.site.text.WayIn;
import org.colloquy.text.ScriptRuns;

/** Lists of interviews, newest first, under the years in which they were held. */
public final class InterviewLists {
    public static final int PER_PAGE = 50;

    /** Word in the place of the year; part of the id of its heading. */
    private static final String UNDATED = "undated";

    private final Corpus corpus;
    private final Messages words;
    private final String root;

    InterviewLists(Corpus corpus, String root) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.root = root;
    }

    /** Interviews under their years. */
    List<Year> byYear(List<Interview> interviews) {
        Map<String, List<InterviewEntry>> years = new LinkedHashMap<>();
        for (Interview interview : interviews) {
            years.computeIfAbsent(year(interview), y -> new ArrayList<>())
                    .add(InterviewEntry.of(corpus, interview, root));
        }
        List<Year> list = new ArrayList<>();
        years.forEach(
                (year, entries) ->
                        list.add(
                                new Year(
                                        yearId(year),
                                        yearName(year),
                                        words.count("interview", entries.size()),
                                        entries)));
        return list;
    }

    /**
     * The years of a list, each with a link to its page.
     *
     * @param page the way to a page of the list
     */
    List<WayIn> years(List<Interview> all, IntFunction<String> page) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Integer> pages = new LinkedHashMap<>();
        int index = 0;
        for (Interview interview : all) {
            String year = year(interview);
            counts.merge(year, 1, Integer::sum);
            pages.putIfAbsent(year, index++ / PER_PAGE + 1);
        }
        ScriptRuns names = new ScriptRuns(corpus.settings().language(), null);
        List<WayIn> ways = new ArrayList<>();
        counts.forEach(
                (year, count) ->
                        ways.add(
                                new WayIn(
                                        page.apply(pages.getOrDefault(year, 1))
                                                + SitePaths.fragment(yearId(year)),
                                        names.of(yearName(year)),
                                        words.number(count))));
        return ways;
    }

    private static String year(Interview interview) {
        PartialDate date = interview.details().date();
        return date == null ? UNDATED : Integer.toString(date.year());
    }

    private String yearName(String year) {
        return year.equals(UNDATED) ? words.text("years.undated") : year;
    }

    private static String yearId(String year) {
        return "y" + year;
    }
}
