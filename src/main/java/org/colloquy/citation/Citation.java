package org.colloquy.citation;

import static org.colloquy.citation.CitationPart.slot;
import static org.colloquy.citation.CitationPart.words;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.citation.CitationPart.Slot;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which a work is cited. Each is written once, with slots for the place, its address
 * and the words that are cited: the same form serves every place of the work.
 */
public final class Citation {
    private static final String STOPS = ".?!…。？！";

    private final CitedWork work;

    public Citation(CitedWork work) {
        this.work = work;
    }

    /**
     * Returns the entry of a place for BibTeX; without an address where that is not known.
     *
     * @param place its address may be empty
     */
    public String bibTex(CitedPlace place) {
        String entry = new CitationStyle("bibtex", "BibTeX", BibTexWriter.entry(work)).at(place);
        return place.address().isEmpty() ? entry.replace(",\n  url = {}\n}", "\n}") : entry;
    }

    /** Returns the record of a place for reference managers that read RIS. */
    public String ris(CitedPlace place) {
        return RisWriter.record(work, place);
    }

    /**
     * Returns the citation in the manners of Chicago, APA and MLA, in this order. They name the
     * site where a work appeared nowhere else.
     *
     * @param site its name; null if it has none
     */
    public List<CitationStyle> manners(@Nullable String site) {
        return new ManneredCitation(work, site).forms();
    }

    /** Returns the title and the names, in each way in which the forms write them. */
    public List<String> names() {
        CitedWork.Credits credits = work.credits();
        Stream<String> people =
                Stream.of(credits.interviewees(), credits.interviewers(), credits.speakers())
                        .flatMap(List::stream);
        Stream<String> families =
                credits.families().values().stream()
                        .flatMap(name -> Stream.of(name.family(), name.given()));
        return Stream.of(Stream.of(work.title()), work.appearance().words(), people, families)
                .flatMap(texts -> texts)
                .flatMap(text -> Stream.of(text, QuotationMarks.inner(text)))
                .flatMap(text -> Stream.of(text, MarkdownText.escaped(text)))
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns link, note, Markdown and BibTeX, in this order. */
    public List<CitationStyle> forms() {
        return List.of(
                new CitationStyle("link", "Link", List.of(slot(Slot.LINK))),
                new CitationStyle("note", "Note", note()),
                new CitationStyle("markdown", "Markdown", markdown()),
                new CitationStyle("bibtex", "BibTeX", BibTexWriter.entry(work)));
    }

    /**
     * A, interviewed by B, “Title,” Publication, 11 April 2022, q. 5, address; before it the words,
     * and who says them.
     */
    private List<CitationPart> note() {
        return List.of(
                slot(Slot.QUOTE, "“", "” "),
                slot(Slot.SPEAKER, "", ", in "),
                words(credit() + separator()),
                slot(Slot.PLACE, "", ", "),
                slot(Slot.LINK),
                words("."));
    }

    /** Returns the words as a quotation, then the same line as a link. */
    private List<CitationPart> markdown() {
        return List.of(
                slot(Slot.QUOTE, "> ", "\n\n"),
                words("["),
                slot(Slot.SPEAKER, "", ", in "),
                words(MarkdownText.escaped(credit())),
                slot(Slot.PLACE, separator(), "").orElse(titleIsLast() ? "”" : ""),
                words("]("),
                slot(Slot.LINK),
                words(")"));
    }

    /**
     * Returns what is said of the work; where the title stands last, without the mark that closes
     * it.
     */
    private String credit() {
        String who = work.credits().who().isEmpty() ? "" : work.credits().who() + ", ";
        String title = "“" + QuotationMarks.inner(work.title());
        return titleIsLast()
                ? who + title
                : who
                        + title
                        + titleEnd()
                        + work.appearance().words().collect(Collectors.joining(", "));
    }

    private boolean titleIsLast() {
        return work.appearance().words().findAny().isEmpty();
    }

    /** Returns the signs between what is said of the work and what follows. */
    private String separator() {
        return titleIsLast() ? titleEnd() : ", ";
    }

    /** A title that ends in a stop of its own needs no comma. */
    private String titleEnd() {
        String title = work.title();
        boolean stopped = !title.isEmpty() && STOPS.indexOf(title.charAt(title.length() - 1)) >= 0;
        return stopped ? "” " : ",” ";
    }
}
