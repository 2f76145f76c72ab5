package org.colloquy.markdown.dialect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.corpus.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * Says why a text was read as it was: each dialect's score, and how it would read the first lines.
 */
public final class Explanation {
    private static final int SHOWN = 6;
    private static final int WIDTH = 72;

    private final Manuscript manuscript;

    private Explanation(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /** The explanation, line by line. */
    public static List<String> of(String text, Hints hints, HeaderLines header) {
        Manuscript manuscript = Manuscript.of(text, hints, header.end());
        return new Explanation(manuscript).lines();
    }

    private List<String> lines() {
        List<Plan> plans = new ArrayList<>(Dialects.plans(manuscript));
        Plan best = Dialects.chosen(plans, manuscript.hints());
        plans.sort(Comparator.comparingDouble(Plan::score).reversed());
        List<String> lines = new ArrayList<>();
        lines.add(
                "read as %s%s"
                        .formatted(
                                best.dialect().word(),
                                manuscript.hints().declared() == null
                                        ? ""
                                        : ", as the front matter says"));
        lines.add(
                "a score says how well the text fits a dialect, from 0 to 1; below it, how the text"
                        + " reads so from about its first question or label on");
        int from = from(plans);
        for (Plan plan : plans) {
            lines.add("");
            lines.add("%s %.3f: %s".formatted(plan.dialect().word(), plan.score(), plan.why()));
            if (plan.score() > 0) {
                lines.addAll(sample(plan, from));
            }
        }
        return lines;
    }

    /** Where the dialects begin to differ: before that all would show the same introduction. */
    private int from(List<Plan> plans) {
        int first =
                plans.stream()
                        .filter(plan -> plan.score() > 0)
                        .flatMap(plan -> plan.marks().stream())
                        .mapToInt(Mark::at)
                        .min()
                        .orElse(0);
        boolean headed =
                plans.stream().anyMatch(p -> p.dialect() == Dialect.HEADINGS && p.score() > 0);
        return blockBefore(headed && first == 0 ? firstAsking() : first);
    }

    /** Where the block begins that stands before a place. */
    private int blockBefore(int place) {
        return manuscript.body().content().stream()
                .mapToInt(Chunk::start)
                .filter(start -> start < place)
                .max()
                .orElse(0);
    }

    private int firstAsking() {
        return manuscript.chunks().stream()
                .filter(chunk -> chunk.kind() == Chunk.Kind.HEADING)
                .filter(chunk -> asks(chunk.headingText(manuscript.text())))
                .mapToInt(Chunk::start)
                .findFirst()
                .orElse(0);
    }

    private static boolean asks(String heading) {
        return Asking.asks(heading) || Asking.isLabelled(heading) || Asking.prompts(heading);
    }

    private List<String> sample(Plan plan, int from) {
        Map<Integer, Mark> marks = new HashMap<>();
        plan.marks().forEach(mark -> marks.put(mark.at(), mark));
        List<String> lines = new ArrayList<>();
        for (Chunk chunk : manuscript.chunks()) {
            if (chunk.end() > from
                    && lines.size() < SHOWN
                    && (chunk.isContent() || chunk.kind() == Chunk.Kind.HEADING)) {
                lines.add("    " + line(plan.dialect(), chunk, marks.get(chunk.start())));
            }
        }
        return lines;
    }

    private String line(Dialect dialect, Chunk chunk, @Nullable Mark mark) {
        String text = manuscript.text();
        if (chunk.kind() == Chunk.Kind.HEADING) {
            String words = chunk.headingText(text);
            boolean asks = dialect == Dialect.HEADINGS && asks(words);
            return "%-9s %s".formatted(asks ? "question" : "heading", shortened(words));
        }
        if (mark == null) {
            return "%-9s %s".formatted("text", shortened(chunk.text(text)));
        }
        String role = mark.role().name().toLowerCase(Locale.ROOT);
        if (mark.utterance() == null) {
            return "%-9s %s".formatted(role, shortened(chunk.text(text)));
        }
        Candidate label = mark.utterance().candidate();
        String words = text.substring(Math.min(label.end(), chunk.end()), chunk.end());
        return "%-9s %s | %s".formatted(role, mark.utterance().label().speaker(), shortened(words));
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        int end = Math.min(line.length(), WIDTH);
        return line.length() <= WIDTH ? line : line.substring(0, end - 1) + "…";
    }
}
