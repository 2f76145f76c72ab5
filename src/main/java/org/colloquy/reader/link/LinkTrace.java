package org.colloquy.reader.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.build.Digest;

/**
 * Questions that a reading asked about links, and the digest of the answers that it got.
 *
 * @param answers digest of the questions with their answers
 */
public record LinkTrace(List<LinkQuestion> asked, String answers) {

    /** Returns the trace of questions with their answers, in the order of asking. */
    static LinkTrace of(Map<LinkQuestion, String> answered) {
        Digest all = new Digest();
        answered.forEach(
                (question, answer) -> {
                    all.add(question.file());
                    all.add(question.written());
                    all.add(question.kind().name());
                    all.add(answer);
                });
        return new LinkTrace(List.copyOf(answered.keySet()), all.end());
    }

    /** Returns whether all questions would be answered in the same way now. */
    public boolean holds(LinkTargets targets) {
        Map<LinkQuestion, String> now = new LinkedHashMap<>();
        asked.forEach(question -> now.put(question, question.answer(targets)));
        return of(now).answers().equals(answers);
    }
}
