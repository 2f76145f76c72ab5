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
 * @param language a BCP 47 tag
 */
public record CitedWork(
        String key, Credits credits, String title, WorkAppearance appearance, String language) {
    public CitedWork {
        title = line(title);
    }

    /**
     * People of a work.
     *
     * @param who who speaks with whom, in words; empty if nobody is named
     * @param speakers those of whom it is not known whether they ask or answer
     * @param families the names that are known part by part, by the whole name
     */
    public record Credits(
            String who,
            List<String> interviewees,
            List<String> interviewers,
            List<String> speakers,
            Map<String, FamilyName> families) {
        public Credits {
            who = line(who);
            interviewees = lines(interviewees);
            interviewers = lines(interviewers);
            speakers = lines(speakers);
            families = Map.copyOf(families);
        }

        /** Returns a name of which it is known which part is the family's. */
        public Optional<FamilyName> family(String name) {
            return Optional.ofNullable(families.get(name));
        }
    }

    /**
     * Appearance of a work: where, and when.
     *
     * @param day the date in words; null if it is undated
     */
    public record WorkAppearance(
            @Nullable String publication, @Nullable PartialDate date, @Nullable String day) {
        public WorkAppearance {
            publication = publication == null ? null : line(publication);
        }

        /** Returns it in words. */
        Stream<String> words() {
            return Stream.of(publication, day).flatMap(Stream::ofNullable);
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

    private static List<String> lines(List<String> texts) {
        return texts.stream().map(CitedWork::line).toList();
    }

    /** Returns a text as a citation has it, on one line; a no-break space is a character of it. */
    public static String line(String text) {
        return text.replaceAll("[\\p{Cntrl} ]+", " ").strip();
    }
}
