package org.colloquy.site.search;

import java.util.List;
import org.colloquy.search.index.HousePageEntry;
import org.colloquy.search.result.HousePageHit;
import org.colloquy.search.result.Snippet;
import org.colloquy.site.search.SearchView.HousePageResult;
import org.colloquy.site.search.SearchView.SnippetPiece;
import org.colloquy.site.text.TextFragment;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;

/** Pages of the house that were found, as the page of a search shows them above the passages. */
final class HousePageResults {
    /** Pages of which words are shown; of more only their titles are. */
    private static final int MOST_WITH_WORDS = 3;

    private static final int EXCERPT = 160;

    private HousePageResults() {}

    static List<HousePageResult> of(List<HousePageHit> hits) {
        return hits.stream().map(hit -> of(hit, hits.indexOf(hit) < MOST_WITH_WORDS)).toList();
    }

    private static HousePageResult of(HousePageHit hit, boolean withWords) {
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
