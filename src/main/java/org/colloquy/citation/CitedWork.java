package org.colloquy.citation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.text.name.FamilyName;
import org.jspecify.annotations.Nullable;

/**
 * Work that is cited.
 *
 * <p>Names are whole, but for those of which it is known which part is the family's: guessing would
 * be wrong for half the world.
 *
 * @param key names it in bibliographies: ASCII letters, digits and hyphens
 * @param day the date in words; null if it is undated
 * @param language a BCP 47 tag
 * @param families the names that are known part by part, by the whole name
 */
public record CitedWork(
        String key,
        Credits credits,
        String title,
        @Nullable String publication,
        @Nullable PartialDate date,
        @Nullable String day,
        String language,
        Map<String, FamilyName> families) {
    public CitedWork {
        families = Map.copyOf(families);
        title = line(title);
        publication = publication == null ? null : line(publication);
    }

    /** Creates a work whose people are called by their whole names. */
    public CitedWork(
            String key,
            Credits credits,
            String title,
            @Nullable String publication,
            @Nullable PartialDate date,
            @Nullable String day,
            String language) {
        this(key, credits, title, publication, date, day, language, Map.of());
    }

    /** Returns a name of which it is known which part is the family's. */
    public Optional<FamilyName> family(String name) {
        return Optional.ofNullable(families.get(name));
    }

    /**
     * People of a work.
     *
     * @param who who speaks with whom, in words; empty if nobody is named
     * @param speakers those of whom it is not known whether they ask or answer
     */
    public record Credits(
            String who,
            List<String> interviewees,
            List<String> interviewers,
            List<String> speakers) {
        public Credits {
            who = line(who);
            interviewees = lines(interviewees);
            interviewers = lines(interviewers);
            speakers = lines(speakers);
        }

        /** Credits of a work in which it is known of everybody whether they ask or answer. */
        public Credits(String who, List<String> interviewees, List<String> interviewers) {
            this(who, interviewees, interviewers, List.of());
        }
    }

    /**
     * Returns its authors: those who answer, else those who speak in a part that is not known, else
     * those who ask.
     */
    public List<String> authors() {
        return Stream.of(credits.interviewees(), credits.speakers(), credits.interviewers())
                .filter(people -> !people.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Returns where and when it appeared. */
    Stream<String> appearance() {
        return Stream.of(publication, day).flatMap(Stream::ofNullable);
    }

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(CitedWork::line).toList();
    }

    /** Returns a text as a citation has it, on one line; a no-break space is a character of it. */
    public static String line(String text) {
        return text.replaceAll("[\\p{Cntrl} ]+", " ").strip();
    }
}
