package org.colloquy.reader.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;

/**
 * Files that a program has put beside an interview as a copy of it: one that keeps folders alike on
 * several machines, for what two people wrote at once, or one that lists files. Their names are
 * those of Syncthing, Dropbox, Nextcloud, and of the systems.
 */
public final class FileCopies {
    private static final Pattern CONFLICT =
            Pattern.compile(
                    "(.+?)(?:\\.sync-conflict-[\\w-]+| ?\\([^()]*conflicted copy[^()]*\\))",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern COPY =
            Pattern.compile(
                    "(.+?)(?:(?: -)? copy(?: \\d+)?(?: \\(\\d+\\))?| ?\\(\\d+\\))",
                    Pattern.CASE_INSENSITIVE);

    private FileCopies() {}

    /**
     * Reports copies beside what they are copies of: readers would see both.
     *
     * @return the files of the copies
     */
    public static Set<String> check(Collection<Interview> interviews, EditionReports reports) {
        Set<String> copies = new HashSet<>();
        Map<String, Interview> files =
                interviews.stream()
                        .collect(
                                Collectors.toMap(
                                        interview -> CompanionFile.stem(interview.path()),
                                        Function.identity(),
                                        (first, second) -> first));
        for (Interview interview : interviews) {
            String stem = CompanionFile.stem(interview.path());
            Matcher conflict = CONFLICT.matcher(stem);
            Matcher copy = COPY.matcher(stem);
            Interview original =
                    conflict.matches()
                            ? files.get(conflict.group(1))
                            : copy.matches() ? files.get(copy.group(1)) : null;
            if (original != null && (conflict.matches() || isSame(interview, original))) {
                report(interview, original, reports);
                copies.add(interview.path());
            }
        }
        return copies;
    }

    /** Tells whether two interviews have one title or the same text. */
    private static boolean isSame(Interview one, Interview other) {
        return one.details().title().equals(other.details().title())
                || one.source().equals(other.source());
    }

    private static void report(Interview copy, Interview original, EditionReports reports) {
        reports.report(
                Severity.WARNING,
                "perhaps-copy",
                copy.path(),
                0,
                "by its name this is a copy of \"%s\", and readers see both: delete one of them, or give this one another name or title"
                        .formatted(original.path()));
    }
}
