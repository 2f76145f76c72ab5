package org.colloquy.site.rendition.citing;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.citation.CitedPlace;
import org.colloquy.citation.CitedWork;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.jspecify.annotations.Nullable;

/**
 * The metadata in the head of a page for reference managers, which take it up when a reader saves
 * the page: in the names of Dublin Core, of Highwire and of Zotero.
 *
 * <p>{@code citation_author} is left out: where a page has it, Zotero forgets who asks and who
 * answers, and makes authors of all.
 */
public final class ReferenceData {
    private final List<MetaEntry> entries = new ArrayList<>();

    private ReferenceData() {}

    /** Entry in the head of a page. */
    public record MetaEntry(String name, String content) {}

    /** Returns what the page of an interview says. */
    public static List<MetaEntry> of(Corpus corpus, Interview interview) {
        return of(corpus, interview, null);
    }

    /**
     * Returns what the page of an interview, or of a question or section in it, says.
     *
     * @param part null for the whole
     */
    public static List<MetaEntry> of(
            Corpus corpus, Interview interview, @Nullable InterviewExtract part) {
        CitedWork work = CitedWorks.of(corpus, interview);
        CitedPlace place =
                part == null
                        ? CitedWorks.whole(corpus, interview)
                        : CitedWorks.place(corpus, interview, part.locator());
        String before = part == null ? "" : CitedWork.line(part.heading().prose().text()) + " – ";
        ReferenceData data = new ReferenceData();
        data.add("z:itemType", "interview");
        data.add("dc.type", "interview");
        data.title(before + work.title());
        data.people(work);
        data.rest(corpus, interview, work, place);
        return List.copyOf(data.entries);
    }

    private void title(String title) {
        add("dc.title", title);
        add("citation_title", title);
    }

    private void people(CitedWork work) {
        for (String name : work.authors()) {
            String written = name(work, name);
            add("dc.creator", written);
            add("z:interviewees", written);
        }
        List<String> asking = work.credits().interviewers();
        if (!asking.equals(work.authors())) {
            for (String name : asking) {
                String written = name(work, name);
                add("dc.contributor", written);
                add("z:interviewers", written);
            }
        }
    }

    private void rest(Corpus corpus, Interview interview, CitedWork work, CitedPlace place) {
        PartialDate date = work.appearance().date();
        if (date != null) {
            add("dc.date", date.iso());
            add("citation_publication_date", date.iso().replace('-', '/'));
        }
        add("dc.language", work.language());
        String publication = work.appearance().publication();
        add("dc.publisher", publication == null ? corpus.settings().title() : publication);
        interview.details().tags().forEach(tag -> add("dc.subject", corpus.topicName(tag)));
        add("citation_public_url", place.address());
    }

    private void add(String name, String content) {
        if (!content.isBlank()) {
            entries.add(new MetaEntry(name, content));
        }
    }

    /** Returns a name with a comma behind the family, where it is known which part that is. */
    private static String name(CitedWork work, String name) {
        return work.credits()
                .family(name)
                .filter(parts -> !parts.given().isEmpty())
                .map(parts -> parts.family() + ", " + parts.given())
                .orElse(name);
    }
}
