package org.colloquy.site.search;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.People;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.search.analysis.TextSpan;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.query.SpeakerRole;
import org.colloquy.search.result.Concordance;
import org.colloquy.search.result.ResultOrder;
import org.colloquy.search.result.SearchHit;
import org.colloquy.search.result.SearchResult;
import org.colloquy.search.result.Snippet;
import org.colloquy.site.search.SearchView.Choice;
import org.colloquy.site.search.SearchView.HitGroup;
import org.colloquy.site.search.SearchView.HitLine;
import org.colloquy.site.search.SearchView.HitView;
import org.colloquy.site.search.SearchView.SnippetPiece;
import org.colloquy.site.text.LineWords;
import org.colloquy.site.text.LocaleTexts;
import org.colloquy.site.text.MentionContext;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.OwnWords;
import org.colloquy.site.text.TextDirection;
import org.colloquy.site.text.TextFragment;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;

/**
 * Results as their page shows them.
 *
 * @param linked the words of the interviews that are linked
 * @param people of the corpus
 * @param words the site's own
 */
record SearchResultView(
        SearchResult found,
        SearchQuery query,
        SearchRequest request,
        OwnWords linked,
        People people,
        Messages words) {
    private static final int EXCERPT = 280;
    private static final int LONGEST_HEADING = 120;
    private static final int CONTEXT = 90;
    private static final int MOST_NAMES = 3;

    SearchFacets facets() {
        return new SearchFacets(query, request, words);
    }

    List<Choice> orders() {
        boolean dated = request.order() == ResultOrder.DATE;
        return List.of(
                new Choice(
                        request.ordered(ResultOrder.RELEVANCE).href(),
                        words.text("search.order.relevance"),
                        !dated),
                new Choice(
                        request.ordered(ResultOrder.DATE).href(),
                        words.text("search.order.date"),
                        dated));
    }

    List<Choice> sides() {
        return List.of(
                side("place", Concordance.LineOrder.PLACE),
                side("before", Concordance.LineOrder.LEFT),
                side("after", Concordance.LineOrder.RIGHT));
    }

    private Choice side(String name, Concordance.LineOrder by) {
        return new Choice(
                request.concordance(by).href(),
                words.text("search.side." + name),
                request.by() == by);
    }

    List<Choice> views() {
        List<Choice> views = new ArrayList<>();
        boolean lines = request.concordance();
        views.add(new Choice(request.passages().href(), words.text("search.passages"), !lines));
        views.add(
                new Choice(
                        request.concordance(Concordance.LineOrder.PLACE).href(),
                        words.text("search.concordance"),
                        lines));
        if (lines) {
            views.add(new Choice(request.csvHref(), "CSV", false));
        }
        return views;
    }

    HitGroup group(SearchResult.InterviewHits group) {
        Interview interview = group.interview();
        int more = group.total() - group.hits().size();
        return new HitGroup(
                SitePaths.encoded(SitePaths.interview(interview)),
                interview.details().language(),
                languages(interview).of(interview.details().title()),
                by(people, interview.details(), words),
                group.hits().stream().map(this::hit).toList(),
                more > 0 ? request.within(interview.slug()).href() : null,
                more > 0 ? words.text("search.more-here", more) : null);
    }

    /** Returns who speaks, and when. */
    static String by(People people, InterviewDetails details, Messages words) {
        List<Participant> named = people.voices(details).heard();
        String names =
                String.join(
                        words.text("list.comma"),
                        named.stream()
                                .limit(MOST_NAMES)
                                .map(Participant::name)
                                .map(TextDirection::isolated)
                                .toList());
        if (named.size() > MOST_NAMES) {
            names = words.text("search.others", names);
        }
        if (details.date() == null) {
            return names;
        }
        String date = words.date(details.date());
        return names.isEmpty() ? date : names + words.text("list.comma") + date;
    }

    private HitView hit(SearchHit hit) {
        SearchEntry entry = hit.entry();
        ScriptRuns languages = languages(entry.interview());
        return new HitView(
                SitePaths.encoded(SitePaths.interview(entry.interview()))
                        + TextFragment.of(hit, linked),
                entry.locator().label(),
                words.place(entry.locator()),
                number(entry),
                languages.of(heading(entry)),
                by(entry, words),
                Snippet.of(hit, EXCERPT).pieces().stream()
                        .map(piece -> new SnippetPiece(languages.of(piece.text()), piece.marked()))
                        .toList());
    }

    /** Returns the number of the question or section that an entry stands in. */
    static String number(SearchEntry entry) {
        Locator below = entry.below();
        return below == null || entry.isHeading() ? "" : below.label();
    }

    /** Returns the words of that question or section, as far as they have room. */
    static String heading(SearchEntry entry) {
        String heading = entry.isHeading() || entry.heading() == null ? "" : entry.heading();
        return LocaleTexts.shortened(heading, LONGEST_HEADING);
    }

    /** Returns who says it, and as what. */
    static String by(SearchEntry entry, Messages words) {
        if (entry.isHeading() && entry.role() == SpeakerRole.NOBODY) {
            return words.text("search.heading");
        }
        String speaker = entry.speaker() == null ? "" : entry.speaker();
        if (!entry.isHeading()) {
            return speaker;
        }
        return speaker.isEmpty()
                ? words.text("search.question")
                : words.text("search.asked-by", speaker);
    }

    HitLine line(Concordance.ConcordanceLine line) {
        SearchEntry entry = line.entry();
        Interview interview = entry.interview();
        TextSpan word = line.word();
        MentionContext context = MentionContext.of(entry.text(), word.start(), word.end(), CONTEXT);
        ScriptRuns languages = languages(interview);
        return new HitLine(
                SitePaths.encoded(SitePaths.interview(interview))
                        + TextFragment.of(entry, word, linked),
                interview.details().language(),
                entry.locator().label(),
                words.text("place.of", words.place(entry.locator()), interview.details().title()),
                LineWords.of(context, languages),
                new SearchView.LineSource(
                        entry.speaker() == null ? "" : entry.speaker(),
                        languages.of(interview.details().title()),
                        interview.details().date() == null
                                ? ""
                                : Integer.toString(interview.details().date().year())));
    }

    static ScriptRuns languages(Interview interview) {
        return new ScriptRuns(interview.details().language(), interview.details().foreign());
    }
}
