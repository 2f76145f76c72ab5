package org.colloquy.citation;

import static org.colloquy.citation.CitationPart.slot;
import static org.colloquy.citation.CitationPart.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.citation.CitationPart.Slot;
import org.colloquy.model.PartialDate;
import org.colloquy.text.name.FamilyName;
import org.jspecify.annotations.Nullable;

/**
 * Citations in the manners that editors ask for most, in English: a note of Chicago (18th edition),
 * an entry of APA (7th) and one of MLA (9th), each for a published interview. Whoever answers is
 * the author. A name is turned round, or shortened to initials, only where it is known which part
 * is the family's.
 */
final class ManneredCitation {
    private static final List<String> MONTHS =
            List.of(
                    "January",
                    "February",
                    "March",
                    "April",
                    "May",
                    "June",
                    "July",
                    "August",
                    "September",
                    "October",
                    "November",
                    "December");

    /** Months that MLA does not shorten have four letters at most. */
    private static final int SHORT = 4;

    /** Number of authors above which MLA names the first. */
    private static final int MOST_IN_MLA = 2;

    /** Number of authors above which a note of Chicago names the first. */
    private static final int MOST_IN_CHICAGO = 2;

    /** The signs that end a sentence; a full stop behind it would be a second one. */
    private static final Pattern STOP = Pattern.compile("[.?!…。？！]$");

    /** Signs that bring room of their own; behind any other Chicago wants the comma. */
    private static final Pattern WIDE_STOP = Pattern.compile("[。？！]$");

    private final CitedWork work;

    /** The place where it appeared: its publication, else the site; empty if neither has a name. */
    private final String publication;

    ManneredCitation(CitedWork work, @Nullable String site) {
        this.work = work;
        this.publication =
                Stream.of(work.appearance().publication(), site)
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .map(CitedWork::line)
                        .orElse("");
    }

    List<CitationStyle> forms() {
        return List.of(
                new CitationStyle("chicago", "Chicago", chicago()),
                new CitationStyle("apa", "APA", apa()),
                new CitationStyle("mla", "MLA", mla()));
    }

    /** A, “Title,” interview by B, Publication, April 11, 2022, q. 5, address. */
    private List<CitationPart> chicago() {
        String head = joined(listed(work.authors(), MOST_IN_CHICAGO), quoted(",", WIDE_STOP));
        String rest =
                Stream.of(asking("interview by "), publication, american())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return List.of(
                words(head + (rest.isEmpty() ? " " : " " + rest + ", ")),
                slot(Slot.PLACE, "", ", "),
                slot(Slot.LINK),
                words("."));
    }

    /** Family, G. (2022, April 11). Title (H. Other, Interviewer) [Interview]. Publication. */
    private List<CitationPart> apa() {
        List<String> authors = work.authors().stream().map(this::shortened).toList();
        String title = work.title() + apaAsking() + " [Interview].";
        String head =
                authors.isEmpty()
                        ? title + " (" + apaDate() + ")."
                        : ended(ampersand(authors)) + " (" + apaDate() + "). " + title;
        return publication.isEmpty()
                ? List.of(words(head + " "), slot(Slot.PLACE, "", ". "), slot(Slot.LINK))
                : List.of(
                        words(head + " " + publication),
                        slot(Slot.PLACE, ", ", ""),
                        words(". "),
                        slot(Slot.LINK));
    }

    private String apaAsking() {
        List<String> asking = asking().stream().map(this::withInitials).toList();
        return asking.isEmpty()
                ? ""
                : " ("
                        + ampersand(asking)
                        + (asking.size() > 1 ? ", Interviewers)" : ", Interviewer)");
    }

    /** Returns a name with initials before the family. */
    private String withInitials(String name) {
        return initialled(name).map(parts -> initials(parts) + " " + parts.family()).orElse(name);
    }

    /** Family, Given. “Title.” Interview by B. Publication, 11 Apr. 2022, q. 5, address. */
    private List<CitationPart> mla() {
        String who = work.authors().isEmpty() ? "" : ended(mlaAuthors(work.authors())) + " ";
        String by = asking().isEmpty() ? "Interview. " : ended(asking("Interview by ")) + " ";
        String rest =
                Stream.of(publication, british())
                        .filter(part -> !part.isEmpty())
                        .map(part -> part + ", ")
                        .collect(Collectors.joining());
        return List.of(
                words(who + quoted(".", STOP) + " " + by + rest),
                slot(Slot.PLACE, "", ", "),
                slot(Slot.LINK),
                words("."));
    }

    /** A name that is turned round has a comma on both sides of what it is known by. */
    private String mlaAuthors(List<String> authors) {
        String first = turned(authors.get(0));
        if (authors.size() == 1) {
            return first;
        }
        if (authors.size() > MOST_IN_MLA) {
            return first + ", et al.";
        }
        return first + (first.contains(", ") ? ", and " : " and ") + authors.get(1);
    }

    private static String joined(String who, String title) {
        return who.isEmpty() ? title : who + ", " + title;
    }

    /**
     * Returns the title between quotation marks, with a stop before the closing one.
     *
     * @param instead the signs at the end of a title in whose place no stop is put behind them
     */
    private String quoted(String stop, Pattern instead) {
        String title = work.title();
        boolean stopped = instead.matcher(title).find();
        return "“" + QuotationMarks.inner(title) + (stopped ? "”" : stop + "”");
    }

    private List<String> asking() {
        List<String> asking = work.credits().interviewers();
        return asking.equals(work.authors()) ? List.of() : asking;
    }

    private String asking(String before) {
        return asking().isEmpty() ? "" : before + and(asking());
    }

    private static String listed(List<String> names, int most) {
        return names.size() > most ? names.get(0) + " et al." : and(names);
    }

    /** Returns names as a sentence lists them, with a comma before the last of three and more. */
    static String and(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1))
                        + (names.size() > 2 ? ", and " : " and ")
                        + names.get(names.size() - 1);
    }

    private static String ampersand(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1))
                        + (names.get(0).contains(", ") || names.size() > 2 ? ", & " : " & ")
                        + names.get(names.size() - 1);
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    /** Returns a name with the family first; a comma shows that it was turned round. */
    private String turned(String name) {
        return work.credits()
                .family(name)
                .filter(parts -> !parts.given().isEmpty() && !parts.isFamilyFirst())
                .map(parts -> parts.family() + ", " + parts.given())
                .orElse(name);
    }

    /** Returns a name with initials, where its letters have any. */
    private String shortened(String name) {
        return initialled(name).map(parts -> parts.family() + ", " + initials(parts)).orElse(name);
    }

    private Optional<FamilyName> initialled(String name) {
        return work.credits()
                .family(name)
                .filter(parts -> parts.given().codePoints().anyMatch(Character::isUpperCase));
    }

    private static String initials(FamilyName name) {
        return Stream.of(name.given().split(" "))
                .map(
                        word ->
                                Stream.of(word.split("-"))
                                        .filter(part -> !part.isEmpty())
                                        .map(ManneredCitation::initial)
                                        .collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }

    private static String initial(String word) {
        return new String(Character.toChars(word.codePointAt(0))) + ".";
    }

    private String american() {
        PartialDate date = work.appearance().date();
        return date == null
                ? ""
                : parts(month(date), date.day() > 0 ? date.day() + "," : "", year(date));
    }

    private String apaDate() {
        PartialDate date = work.appearance().date();
        if (date == null) {
            return "n.d.";
        }
        return date.month() == 0
                ? year(date)
                : year(date) + ", " + parts(month(date), date.day() > 0 ? "" + date.day() : "");
    }

    private String british() {
        PartialDate date = work.appearance().date();
        if (date == null) {
            return "";
        }
        String month = month(date);
        String brief =
                month.length() <= SHORT
                        ? month
                        : (month.startsWith("Sept") ? "Sept" : month.substring(0, 3)) + ".";
        return parts(date.day() > 0 ? "" + date.day() : "", brief, year(date));
    }

    private static String month(PartialDate date) {
        return date.month() == 0 ? "" : MONTHS.get(date.month() - 1);
    }

    private static String year(PartialDate date) {
        return Integer.toString(date.year());
    }

    private static String parts(String... parts) {
        return IntStream.range(0, parts.length)
                .mapToObj(i -> parts[i])
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
