package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of resolving links: what is to be checked once all interviews are read, what files they
 * need, and every answer, so that it can be told later whether all would be the same.
 *
 * @param pending links to places in interviews
 * @param media the files of pictures and recordings, relative to the folder
 */
record LinkLog(List<LinkResolver.Pending> pending, List<String> media, List<Answer> answers) {

    /**
     * An answer.
     *
     * @param written what was asked
     * @param answer a value, equal to another that says the same
     */
    record Answer(Source source, String written, Kind kind, Object answer) {}

    /** What was asked. */
    enum Kind {
        WHERE,
        NEAREST
    }

    LinkLog() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** Forgets all. */
    void clear() {
        pending.clear();
        media.clear();
        answers.clear();
    }

    /** Whether all links would lead where they do if there were these targets. */
    boolean holds(LinkTargets targets) {
        return answers.stream().allMatch(answer -> holds(answer, targets));
    }

    private static boolean holds(Answer known, LinkTargets targets) {
        LinkResolver now = new LinkResolver(targets, known.source(), new LinkLog());
        return known.answer()
                .equals(
                        known.kind() == Kind.WHERE
                                ? now.resolve(known.written(), 0)
                                : now.nearest(known.written()));
    }
}
