package org.colloquy.citation;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Work that is cited.
 *
 * <p>Names are whole: front matter does not say which part of a name is the family's, and guessing
 * would be wrong for half the world.
 *
 * @param slug its address among the interviews
 * @param day the date in words; null if it is undated
 * @param language a BCP 47 tag
 */
public record CitedWork(
        String slug,
        Credits credits,
        String title,
        @Nullable String publication,
        @Nullable PartialDate date,
        @Nullable String day,
        String language) {
    public CitedWork {
        title = line(title);
        publication = publication == null ? null : line(publication);
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
    List<String> authors() {
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

    /** A citation is one line; a no-break space is a character of the text. */
    private static String line(String text) {
        return text.replaceAll("[\\p{Cntrl} ]+", " ").strip();
    }
}
