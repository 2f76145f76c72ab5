package org.colloquy.site.rendition.citing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.citation.CitedPlace;
import org.colloquy.citation.CitedWork;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.PageContent;
import org.colloquy.site.rendition.format.CollectionRendition;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewCollection;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.format.RenditionUse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Items for programs that cite by styles of CSL, as Pandoc and Zotero do. */
public final class CslRendition implements InterviewRendition, CollectionRendition {
    private static final FileFormat FORMAT =
            new FileFormat(
                    "csl.json",
                    "application/vnd.citationstyles.csl+json",
                    RenditionUse.CITING,
                    words -> "CSL JSON");

    /** Item of a bibliography. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record CslItem(
            String id,
            String type,
            List<CslName> author,
            List<CslName> interviewer,
            @JsonUnwrapped CslTitle titles,
            @Nullable CslDate issued,
            String language,
            @JsonUnwrapped CslPlace place) {}

    /** Title of an item and of what it appeared in. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record CslTitle(
            String title, @JsonProperty("container-title") @Nullable String container) {}

    /** Place in a text: how a note names it, and its address. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record CslPlace(String note, @JsonProperty("URL") String address) {}

    /** Name in two parts, or in one of which it is not known which part is the family's. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record CslName(
            @Nullable String family, @Nullable String given, @Nullable String literal) {}

    private record CslDate(@JsonProperty("date-parts") List<List<Integer>> parts) {}

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public PageContent whole(Corpus corpus, Interview interview) {
        return json(List.of(item(corpus, interview, CitedWorks.whole(corpus, interview))));
    }

    @Override
    public boolean hasParts() {
        return true;
    }

    @Override
    public PageContent part(Corpus corpus, Interview interview, InterviewExtract part) {
        CitedPlace place = CitedWorks.place(corpus, interview, part.locator());
        return json(List.of(item(corpus, interview, place)));
    }

    @Override
    public boolean hasTexts() {
        return false;
    }

    @Override
    public PageContent all(Corpus corpus, InterviewCollection collection) {
        return json(
                collection.interviews().stream()
                        .map(one -> item(corpus, one, CitedWorks.whole(corpus, one)))
                        .toList());
    }

    private static PageContent json(List<CslItem> items) {
        return PageContent.of(
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(items)
                        + "\n");
    }

    private static CslItem item(Corpus corpus, Interview interview, CitedPlace place) {
        CitedWork work = CitedWorks.of(corpus, interview);
        List<String> asking = work.credits().interviewers();
        return new CslItem(
                work.key() + (place.anchor().isEmpty() ? "" : ":" + place.anchor()),
                "interview",
                names(work, work.authors()),
                asking.equals(work.authors()) ? List.of() : names(work, asking),
                new CslTitle(work.title(), work.appearance().publication()),
                date(work.appearance().date()),
                work.language(),
                new CslPlace(place.words(), place.address()));
    }

    private static List<CslName> names(CitedWork work, List<String> names) {
        return names.stream()
                .map(
                        name ->
                                work.credits()
                                        .family(name)
                                        .filter(parts -> !parts.given().isEmpty())
                                        .map(
                                                parts ->
                                                        new CslName(
                                                                parts.family(),
                                                                parts.given(),
                                                                null))
                                        .orElseGet(() -> new CslName(null, null, name)))
                .toList();
    }

    private static @Nullable CslDate date(@Nullable PartialDate date) {
        return date == null
                ? null
                : new CslDate(
                        List.of(
                                Stream.of(date.year(), date.month(), date.day())
                                        .takeWhile(part -> part > 0)
                                        .toList()));
    }
}
