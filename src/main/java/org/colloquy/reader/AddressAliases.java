package org.colloquy.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.InterviewList;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.source.EditionReports;

/** Old addresses that interviews name as theirs: each leads to one place only. */
final class AddressAliases {
    private AddressAliases() {}

    /**
     * Claim of an interview to an old address.
     *
     * @param offset in the file, where it does so
     */
    record Claim(String file, int offset, Interview interview) {

        boolean isMade() {
            return !interview.details().aliases().isEmpty();
        }
    }

    /**
     * Reports what leads to another interview: to the one that is there, else to the first in the
     * order of paths that claims it.
     *
     * @param claims in the order of paths
     */
    static void check(InterviewList interviews, List<Claim> claims, EditionReports reports) {
        Map<String, Interview> owners = new HashMap<>();
        for (Claim claim : claims) {
            for (String alias : claim.interview().details().aliases()) {
                Interview owner =
                        interviews
                                .find(alias)
                                .orElseGet(
                                        () ->
                                                owners.computeIfAbsent(
                                                        alias, a -> claim.interview()));
                if (owner != claim.interview()) {
                    report(claim, alias, owner, reports);
                }
            }
        }
    }

    private static void report(Claim claim, String alias, Interview owner, EditionReports reports) {
        String reason =
                owner.slug().equals(alias)
                        ? "the alias \"%s\" is already the address of \"%s\", so it is not used"
                        : "the alias \"%s\" already leads to \"%s\", so it is not used here";
        reports.report(
                Severity.WARNING,
                "duplicate-alias",
                claim.file(),
                claim.offset(),
                reason.formatted(alias, owner.path()));
    }
}
