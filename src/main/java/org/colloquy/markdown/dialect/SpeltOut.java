package org.colloquy.markdown.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Labels that are such because others are their initials, or a part of them. */
final class SpeltOut {
    private final List<Candidate> all;
    private final Tally tally;
    private final Set<String> marked;
    private final Set<String> accepted = new HashSet<>();

    private SpeltOut(List<Candidate> all, Tally tally) {
        this.all = all;
        this.tally = tally;
        this.marked =
                all.stream()
                        .filter(c -> c.style() == Candidate.Style.MARKED && c.place().first())
                        .map(Candidate::key)
                        .collect(Collectors.toSet());
    }

    /** Their keys. */
    static Set<String> in(List<Candidate> all, Tally tally) {
        SpeltOut names = new SpeltOut(all, tally);
        Set<Candidate.Said> looked = new HashSet<>();
        for (Candidate one : all) {
            if (looked.add(one.said())) {
                names.look(one);
            }
        }
        names.bracketed();
        return names.accepted;
    }

    private void look(Candidate candidate) {
        if (isSpeltOut(candidate)) {
            accepted.add(candidate.key());
        }
        withInitials(candidate);
        withFirstName(candidate);
    }

    /** A full name and its initials, each said once, are two turns of one person. */
    private void withInitials(Candidate candidate) {
        String initials = Names.key(Names.initials(candidate.name()));
        boolean both =
                initials.length() > 1
                        && candidate.name().contains(" ")
                        && tally.couldName(candidate)
                        && candidate.place().first()
                        && tally.isAtHead(initials);
        if (both) {
            accepted.add(candidate.key());
            accepted.add(initials);
        }
    }

    /** So are a full name and its first part, set apart in the same way. */
    private void withFirstName(Candidate candidate) {
        String name = candidate.name();
        int end = name.indexOf(' ');
        if (end < 3
                || candidate.style() != Candidate.Style.MARKED
                || !tally.couldName(candidate)
                || !candidate.place().first()) {
            return;
        }
        String first = Names.key(name.substring(0, end));
        boolean both = marked.contains(first) && Names.shape(name) == Names.Shape.STRONG;
        if (both) {
            accepted.add(candidate.key());
            accepted.add(first);
        }
    }

    /** Whether the initials of a name, its first part or its last, are a label that is repeated. */
    private boolean isSpeltOut(Candidate candidate) {
        String name = candidate.name();
        String initials = Names.initials(name);
        if (!name.contains(" ") || !tally.couldName(candidate) || !candidate.place().first()) {
            return false;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String first = name.substring(0, name.indexOf(' '));
        return (initials.length() > 1 && tally.isOften(initials))
                || (last.length() > 2 && tally.isOften(last))
                || (first.length() > 2 && tally.isOften(first));
    }

    /** {@code RS)} and, in the next paragraph, {@code AM)}: nothing else is written like that. */
    private void bracketed() {
        for (int i = 1; i < all.size(); i++) {
            Candidate one = all.get(i - 1);
            Candidate other = all.get(i);
            if (isInitials(one)
                    && isInitials(other)
                    && other.place().chunk() == one.place().chunk() + 1) {
                accepted.add(one.key());
                accepted.add(other.key());
            }
        }
    }

    private static boolean isInitials(Candidate candidate) {
        return candidate.written().endsWith(")")
                && candidate.alias() == null
                && candidate.key().length() > 1
                && candidate.name().length() == candidate.written().length() - 1;
    }
}
