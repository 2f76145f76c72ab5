package org.colloquy.reader.interview.outline;

import com.vladsch.flexmark.ast.Heading;
import java.util.List;
import java.util.function.Predicate;
import org.colloquy.reader.transcript.question.QuestionHeuristics;

/**
 * The headings of the level at which a file asks, but for those that thank at its end.
 *
 * @param asking how many of them end in a question mark
 * @param numbered whether more than half are numbered
 * @param saidByName whether those that ask stand above labels
 */
record HeadingPeers(int count, int asking, boolean numbered, boolean saidByName) {

    static HeadingPeers at(int level, List<OutlineEntry> entries, Predicate<Heading> isAboveLabel) {
        List<OutlineEntry> peers =
                entries.stream()
                        .filter(entry -> entry.level() == level)
                        .filter(entry -> !QuestionHeuristics.thanks(entry.text()))
                        .toList();
        List<OutlineEntry> asking = peers.stream().filter(OutlineEntry::asks).toList();
        long numbered =
                peers.stream().filter(peer -> QuestionHeuristics.isNumbered(peer.text())).count();
        return new HeadingPeers(
                peers.size(),
                asking.size(),
                numbered * 2 > peers.size(),
                asking.stream().allMatch(peer -> isAboveLabel.test(peer.node())));
    }

    /** Tells whether two of three ask, among three or more. */
    boolean mostAsk() {
        return asking * 3 >= count * 2 && count > 2;
    }
}
