package org.colloquy.markdown;

import java.util.List;
import org.colloquy.corpus.InterviewHead;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Target;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of the reading of one interview until the program starts again: all but its text,
 * which is kept apart.
 *
 * @param undecoded what was found in decoding the file
 * @param record the digest of the record of its anchors; empty without one
 * @param problems all that were found in reading it, those of decoding included
 * @param aliasesAt where in the file it names its old addresses
 * @param text the number under which its text is kept
 */
record KeptReading(
        FileText.Digests digests,
        List<Problem> undecoded,
        String record,
        InterviewHead head,
        List<Problem> problems,
        List<Link> pending,
        List<String> media,
        List<Answer> answers,
        int aliasesAt,
        List<Fields.Placed> people,
        long text) {

    /** A link to a place in an interview. */
    record Link(int offset, Target.OfPassage target, String written) {}

    /** What was answered when links were resolved. */
    record Answer(String written, LinkLog.Kind kind, Object answer) {}

    /** What is to be kept of a reading that has a result. */
    static KeptReading of(InterviewReading reading, InterviewReading.Result result, long text) {
        LinkLog links = reading.links();
        return new KeptReading(
                reading.basis().text().digests(),
                reading.basis().text().problems(),
                digest(reading.basis().record()),
                result.interview().head(),
                reading.own(),
                links.pending().stream()
                        .map(link -> new Link(link.offset(), link.target(), link.written()))
                        .toList(),
                List.copyOf(links.media()),
                links.answers().stream()
                        .map(known -> new Answer(known.written(), known.kind(), known.answer()))
                        .toList(),
                result.claim().offset(),
                result.people().stream().map(DirectoryBuilder.Named::placed).toList(),
                text);
    }

    /** Whether this was read from the same file and the same record. */
    boolean isOf(InterviewReading.Basis basis) {
        return head.slug().equals(basis.slug())
                && digests.text().equals(basis.text().digest())
                && record.equals(digest(basis.record()));
    }

    private static String digest(@Nullable FileText text) {
        return text == null ? "" : text.digest();
    }

    /** What came of resolving its links. */
    LinkLog links(Source source) {
        LinkLog links = new LinkLog();
        pending.forEach(
                link ->
                        links.pending()
                                .add(
                                        new LinkResolver.Pending(
                                                source,
                                                link.offset(),
                                                link.target(),
                                                link.written())));
        links.media().addAll(media);
        answers.forEach(
                known ->
                        links.answers()
                                .add(
                                        new LinkLog.Answer(
                                                source,
                                                known.written(),
                                                known.kind(),
                                                known.answer())));
        return links;
    }
}
