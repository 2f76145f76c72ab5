package org.colloquy.console;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colloquy.model.Problem;

/**
 * Grouping of problems by severity, code and folder, gravest first. A folder holds those below it
 * where each by itself would make more lines than an editor reads: so a corpus of a hundred folders
 * is told in as few lines as one of three.
 */
final class ProblemGroups {
    private static final int MAX_FOLDERS = 4;

    /** So many of a kind take no more lines one by one than as a group. */
    private static final int MAX_LISTED = 2;

    /**
     * The most files that may be misread of which each is named: nothing is graver to an editor.
     */
    private static final int MAX_MISREADINGS = 10;

    /** The lines for warnings and notes that fit on a screen with a summary. */
    private static final int MAX_LINES = 50;

    private ProblemGroups() {}

    /** Returns the groups of problems, gravest first. */
    static List<ProblemGroup> of(Collection<Problem> problems) {
        Collection<List<Problem>> kinds = byKind(problems);
        for (int folders = MAX_FOLDERS; ; folders--) {
            List<ProblemGroup> groups = new ArrayList<>();
            for (List<Problem> kind : kinds) {
                groups.addAll(byFolder(kind, folders));
            }
            if (folders == 1 || groups.size() + kinds.size() <= MAX_LINES) {
                return groups;
            }
        }
    }

    /** Returns problems that share severity and code, gravest first. */
    private static Collection<List<Problem>> byKind(Collection<Problem> problems) {
        return problems.stream()
                .sorted(
                        Comparator.comparing(Problem::severity)
                                .thenComparingInt(p -> ProblemWording.rank(p.code()))
                                .thenComparing(Problem::code)
                                .thenComparing(Comparator.naturalOrder()))
                .collect(
                        Collectors.groupingBy(
                                p -> p.severity() + " " + p.code(),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values();
    }

    private static List<ProblemGroup> byFolder(List<Problem> kind, int most) {
        if (kind.size() <= (kind.get(0).isDoubt() ? MAX_MISREADINGS : MAX_LISTED)) {
            return kind.stream().map(one -> new ProblemGroup("", List.of(one))).toList();
        }
        int depth = kind.stream().mapToInt(p -> segments(p).size()).max().orElse(0);
        while (true) {
            int length = depth;
            Function<Problem, String> top =
                    p -> String.join("/", segments(p).stream().limit(length).toList());
            Map<String, List<Problem>> groups =
                    kind.stream()
                            .collect(Collectors.groupingBy(top, TreeMap::new, Collectors.toList()));
            if (groups.size() <= most || depth == 0) {
                return groups.values().stream()
                        .map(group -> new ProblemGroup(common(group), group))
                        .toList();
            }
            depth--;
        }
    }

    private static List<String> segments(Problem problem) {
        int name = problem.file().lastIndexOf('/');
        return name < 0 ? List.of() : List.of(problem.file().substring(0, name).split("/"));
    }

    /** Returns the deepest folder that holds all problems. */
    private static String common(List<Problem> group) {
        List<String> common = segments(group.get(0));
        for (Problem problem : group) {
            List<String> other = segments(problem);
            int same = 0;
            while (same < Math.min(common.size(), other.size())
                    && common.get(same).equals(other.get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        return String.join("/", common);
    }
}
