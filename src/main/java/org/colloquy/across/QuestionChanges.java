package org.colloquy.across;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Revision;
import org.jspecify.annotations.Nullable;

/**
 * How what is asked in a later edition differs from what was asked in an earlier one.
 *
 * @param now all that is asked in the later one
 * @param gone what the later one does not ask any more
 * @param come what the earlier one did not ask
 * @param kept what interviews ask that have been revised, in the same words, be it at another place
 */
record QuestionChanges(
        Map<Interview, List<Put>> now, List<Put> gone, List<Put> come, List<Revision<Put>> kept) {

    private QuestionChanges(Map<Interview, List<Put>> now) {
        this(now, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /**
     * Compares two editions. What is asked in an interview that is the same is not looked for
     * again.
     *
     * @param before all that was asked in the earlier edition; nothing if there was none
     */
    static QuestionChanges between(Map<Interview, List<Put>> before, List<Interview> interviews) {
        QuestionChanges changes = new QuestionChanges(new HashMap<>(2 * interviews.size()));
        List<Interview> others = new ArrayList<>();
        for (Interview interview : interviews) {
            List<Put> same = before.get(interview);
            if (same == null) {
                others.add(interview);
            } else {
                changes.now.put(interview, same);
            }
        }
        Map<String, Interview> earlier = changes.missing(before);
        List<List<Put>> asked =
                others.parallelStream().map(other -> Put.in(other).toList()).toList();
        for (int i = 0; i < others.size(); i++) {
            Interview later = others.get(i);
            changes.now.put(later, asked.get(i));
            changes.add(earlier.remove(later.slug()), later, before);
        }
        earlier.values().forEach(went -> changes.gone.addAll(before.getOrDefault(went, List.of())));
        return changes;
    }

    /** The interviews of the earlier edition that the later one has not, by their addresses. */
    private Map<String, Interview> missing(Map<Interview, List<Put>> before) {
        Map<String, Interview> missing = new HashMap<>();
        if (now.size() < before.size()) {
            before.keySet().stream()
                    .filter(interview -> !now.containsKey(interview))
                    .forEach(interview -> missing.put(interview.slug(), interview));
        }
        return missing;
    }

    private void add(
            @Nullable Interview earlier, Interview later, Map<Interview, List<Put>> before) {
        List<Put> was = earlier == null ? List.of() : before.getOrDefault(earlier, List.of());
        List<Put> is = now.getOrDefault(later, List.of());
        if (earlier != null && asksWhere(earlier, later)) {
            align(was, is);
        } else {
            differ(was, is);
        }
    }

    /** Whether the same words are the same question in both, and as old. */
    private static boolean asksWhere(Interview earlier, Interview later) {
        return later.standsWhere(earlier)
                && later.form() == earlier.form()
                && later.details().language().equals(earlier.details().language());
    }

    /** An edit changes what stands together: what is the same before it and behind it is kept. */
    private void align(List<Put> was, List<Put> is) {
        int most = Math.min(was.size(), is.size());
        int head = 0;
        while (head < most && isSame(was.get(head), is.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && isSame(fromEnd(was, tail), fromEnd(is, tail))) {
            tail++;
        }
        keep(was.subList(0, head), is.subList(0, head));
        List<Put> wasBetween = was.subList(head, was.size() - tail);
        List<Put> isBetween = is.subList(head, is.size() - tail);
        if (wasBetween.size() == isBetween.size()) {
            keep(wasBetween, isBetween);
        } else {
            differ(wasBetween, isBetween);
        }
        keep(was.subList(was.size() - tail, was.size()), is.subList(is.size() - tail, is.size()));
    }

    private static boolean isSame(Put was, Put is) {
        return was.wording().equals(is.wording());
    }

    private static Put fromEnd(List<Put> all, int index) {
        return all.get(all.size() - 1 - index);
    }

    /**
     * Takes as many of one as of the other, each for the other; what is worded otherwise is not.
     */
    private void keep(List<Put> was, List<Put> is) {
        for (int i = 0; i < was.size(); i++) {
            if (isSame(was.get(i), is.get(i))) {
                kept.add(new Revision<>(was.get(i), is.get(i)));
            } else {
                gone.add(was.get(i));
                come.add(is.get(i));
            }
        }
    }

    private void differ(List<Put> was, List<Put> is) {
        gone.addAll(was);
        come.addAll(is);
    }

    /** Whether the same is asked in both. */
    boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }

    /** All that is asked in one of them only. */
    List<Put> differing() {
        return Stream.concat(gone.stream(), come.stream()).toList();
    }

    /** What some questions of both were in the earlier edition, as far as they were there. */
    Stream<Put> earlier(Collection<Put> some) {
        IdentityHashMap<Put, Put> was = new IdentityHashMap<>();
        kept.forEach(put -> was.put(put.later(), put.earlier()));
        Set<Put> isNew = Collections.newSetFromMap(new IdentityHashMap<>());
        isNew.addAll(come);
        return some.stream()
                .filter(put -> !isNew.contains(put))
                .map(put -> was.getOrDefault(put, put));
    }

    /** What is kept, by what it was. */
    Map<Asked, Asked> keptAsked() {
        return kept.stream()
                .collect(Collectors.toMap(k -> k.earlier().asked(), k -> k.later().asked()));
    }

    /** The addresses of the interviews that are not the same in both. */
    Stream<String> slugs() {
        return Stream.concat(differing().stream(), kept.stream().map(Revision::later))
                .map(put -> put.asked().interview().slug());
    }
}
