package org.colloquy.site.search;

import java.util.List;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.index.HousePageEntry;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.result.HousePageHit;
import org.colloquy.search.result.Searcher;
import org.colloquy.search.result.Snippet;
import org.colloquy.site.search.SearchView.HousePageResult;
import org.colloquy.site.search.SearchView.SnippetPiece;
import org.colloquy.site.search.SearchView.TitleResult;
import org.colloquy.site.search.SearchView.WholePages;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.TextFragment;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;

/** Interviews and pages of the house that were found as a whole, above the passages. */
final class WholePageResults {
    /** Interviews that are shown; of more it is said how many there are. */
    static final int MOST_TITLES = 3;

    /** Pages of the house of which words are shown; of more only their titles are. */
    private static final int MOST_WITH_WORDS = 3;

    private static final int EXCERPT = 160;

    private final Corpus corpus;
    private final Messages words;

    WholePageResults(Corpus corpus, Messages words) {
        this.corpus = corpus;
        this.words = words;
    }

    WholePages of(Searcher search, SearchQuery query) {
        List<Interview> titled = search.titles(query);
        int more = titled.size() - MOST_TITLES;
        return new WholePages(
                titled.stream().limit(MOST_TITLES).map(this::title).toList(),
                more > 0 ? words.text("search.titles.more", more) : "",
                house(search.pages(query)));
    }

    private TitleResult title(Interview interview) {
        InterviewDetails details = interview.details();
        return new TitleResult(
                SitePaths.encoded(SitePaths.interview(interview)),
                details.language(),
                details.runs().of(details.title()),
                SearchResultView.by(corpus.people(), details, words));
    }

    private static List<HousePageResult> house(List<HousePageHit> hits) {
        return hits.stream().map(hit -> page(hit, hits.indexOf(hit) < MOST_WITH_WORDS)).toList();
    }

    private static HousePageResult page(HousePageHit hit, boolean withWords) {
        HousePageEntry entry = hit.entry();
        ScriptRuns languages = new ScriptRuns(entry.language(), null);
        return new HousePageResult(
                SitePaths.encoded(SitePaths.housePage(entry.page().slug())) + TextFragment.of(hit),
                entry.language(),
                languages.of(entry.page().title()),
                withWords && !entry.isTitle() ? words(hit, languages) : List.of());
    }

    private static List<SnippetPiece> words(HousePageHit hit, ScriptRuns languages) {
        return Snippet.of(hit, EXCERPT).pieces().stream()
                .map(piece -> new SnippetPiece(languages.of(piece.text()), piece.marked()))
                .toList();
    }
}
