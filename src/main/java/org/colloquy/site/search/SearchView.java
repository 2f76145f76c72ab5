package org.colloquy.site.search;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.LineWords;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * Contents of the page of a search.
 *
 * @param whole pages that were found as a whole
 * @param empty what to do where nothing was found; null where something was, or nothing was asked
 */
public record SearchView(
        SearchField field,
        SearchReading reading,
        SearchNarrowing narrowing,
        String counts,
        SearchWays ways,
        FoundPage found,
        WholePages whole,
        @Nullable Empty empty) {

    /**
     * Field of the search, with what was asked.
     *
     * @param heading for those who do not see the field, and for paper
     * @param label of the field
     * @param edition in which it was searched; null where nothing was asked
     */
    record SearchField(String heading, String query, String label, @Nullable String edition) {}

    /**
     * Reading of a query.
     *
     * @param said how the query was read, where not as it was meant, perhaps
     * @param meant what may have been meant
     * @param terms of which a name was asked for
     */
    record SearchReading(
            List<String> said, @Nullable SpellingProposal meant, List<FoundTerm> terms) {

        private SearchReading saying(String more) {
            return new SearchReading(
                    Stream.concat(said.stream(), Stream.of(more)).toList(), meant, terms);
        }
    }

    /**
     * Ways to narrow the results and to widen them.
     *
     * @param form what a form bears that narrows further; null where links do. Beyond two criteria
     *     there are more combinations than a program that follows links should be led through
     */
    record SearchNarrowing(
            List<FacetView> facets, List<Chosen> chosen, @Nullable List<FormField> form) {}

    /** Ways to show the results. */
    record SearchWays(List<Choice> orders, List<Choice> views) {}

    /** Page of what was found, as passages or as lines. */
    record FoundPage(List<HitGroup> groups, List<HitLine> lines, Paging paging) {}

    /** Returns the same with pages that were found as a whole. */
    SearchView with(WholePages pages) {
        return new SearchView(field, reading, narrowing, counts, ways, found, pages, empty);
    }

    /** Returns the same with a sentence more about the search. */
    SearchView saying(String more) {
        return new SearchView(
                field, reading.saying(more), narrowing, counts, ways, found, whole, empty);
    }

    /** Tells whether there is anything to narrow by. */
    public boolean narrows() {
        return !narrowing.facets().isEmpty();
    }

    /** Another query, and what it finds. */
    record SpellingProposal(String href, String query, String count) {}

    /**
     * A term with its definition.
     *
     * @param full the full name where the name is a short form, else empty
     */
    record FoundTerm(
            String href,
            List<ScriptRun> name,
            List<ScriptRun> full,
            List<BlockView> definition,
            String mentions) {}

    /**
     * A property by which results are narrowed.
     *
     * @param all the address of the results that are not narrowed by it
     * @param chosen what they are narrowed by; null if by nothing
     */
    record FacetView(String name, String all, @Nullable String chosen, List<NarrowingWay> ways) {}

    /**
     * A value by which results can be narrowed.
     *
     * @param query the words of the narrowed search
     * @param count of the passages that it finds
     */
    record NarrowingWay(String href, String query, String name, String count) {}

    /** A link with a count. */
    record NarrowingLink(String href, String name, String count) {}

    /** Something by which results are narrowed, with the address without it. */
    record Chosen(String href, String name) {}

    /**
     * One of several ways to show results.
     *
     * @param current whether it is this one
     */
    record Choice(String href, String name, boolean current) {}

    /**
     * The hits in an interview.
     *
     * @param more the way to those that are not shown; null if all are
     */
    record HitGroup(
            String href,
            String language,
            List<ScriptRun> title,
            String by,
            List<HitView> hits,
            @Nullable String moreHref,
            @Nullable String more) {}

    /**
     * Pages that were found as a whole, above the passages.
     *
     * @param titles of interviews
     * @param more says how many more interviews there are; empty if none
     * @param house the pages of the house
     */
    record WholePages(List<TitleResult> titles, String more, List<HousePageResult> house) {
        static final WholePages NONE = new WholePages(List.of(), "", List.of());

        public boolean isEmpty() {
            return titles.isEmpty() && house.isEmpty();
        }
    }

    /**
     * An interview that was found by its title or the people in it.
     *
     * @param by who speaks in it, and when
     */
    record TitleResult(String href, String language, List<ScriptRun> title, String by) {}

    /**
     * A page of the house that was found.
     *
     * @param words those that were looked for, in their context; none where the title says enough
     */
    record HousePageResult(
            String href, String language, List<ScriptRun> title, List<SnippetPiece> words) {}

    /** A part of the words of a hit. */
    record SnippetPiece(List<ScriptRun> text, boolean marked) {}

    /**
     * A passage that was found.
     *
     * @param number of the question or section it stands in; empty in none
     * @param heading its words; none where the passage is that heading itself
     */
    record HitView(
            String href,
            String label,
            String spoken,
            String number,
            List<ScriptRun> heading,
            String by,
            List<SnippetPiece> words) {}

    /** A line of a concordance. */
    record HitLine(
            String href,
            String language,
            String label,
            String spoken,
            LineWords words,
            LineSource from) {}

    /** Source of a line: who says it, in which interview, and when. */
    record LineSource(String by, List<ScriptRun> title, String year) {}

    /** Proposals where nothing was found. */
    record Empty(String heading, List<NarrowingLink> terms, List<SpellingProposal> fewer) {}
}
