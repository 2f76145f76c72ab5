package org.colloquy.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Interviews;
import org.colloquy.corpus.Problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reports the links that lead to no place in an interview. To find out takes the other interview's
 * text; where neither end has changed since an earlier check, its answer is taken.
 */
final class LinkCheck {
    private final Interviews interviews;
    private final Hints hints = new Hints();
    private @Nullable LinkCheck before;
    private final Set<LinkLog> checked = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Those that lead nowhere, with the end of the message. */
    private final IdentityHashMap<LinkResolver.Pending, String> broken = new IdentityHashMap<>();

    /**
     * @param before an earlier check
     */
    LinkCheck(Interviews interviews, @Nullable LinkCheck before) {
        this.interviews = interviews;
        this.before = before;
    }

    /** Checks the links of a file. */
    void check(LinkLog log) {
        if (log.pending().isEmpty()) {
            return;
        }
        checked.add(log);
        for (LinkResolver.Pending link : log.pending()) {
            if (!link.target().fragment().isEmpty()) {
                interviews.find(link.target().slug()).ifPresent(to -> check(log, link, to));
            }
        }
    }

    private void check(LinkLog log, LinkResolver.Pending link, Interview to) {
        String fragment = link.target().fragment();
        LinkCheck known = before;
        String hint = null;
        if (known != null && known.knows(log, to)) {
            hint = known.broken.get(link);
        } else if (to.place(fragment).isEmpty()) {
            hint = hints.hint(fragment, to);
        }
        if (hint != null) {
            broken.put(link, hint);
            report(link, to, hint);
        }
    }

    /** Ends the checking; what came before is needed no more. */
    void end() {
        before = null;
    }

    private boolean knows(LinkLog log, Interview to) {
        return checked.contains(log) && interviews.find(to.slug()).orElse(null) == to;
    }

    private static void report(LinkResolver.Pending link, Interview to, String hint) {
        link.source()
                .report(
                        Severity.WARNING,
                        "unresolved-link",
                        link.offset(),
                        "the link \"%s\" leads to no place in \"%s\"%s"
                                .formatted(link.written(), to.path(), hint));
    }
}
