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
        for (Plan plan : plans) {
            lines.add("");
            lines.add("%s %.3f: %s".formatted(plan.dialect().word(), plan.score(), plan.why()));
            if (plan.score() > 0) {
                lines.addAll(sample(plan));
            }
        }
        return lines;
    }

    private List<String> sample(Plan plan) {
        Map<Integer, Mark> marks = new HashMap<>();
        plan.marks().forEach(mark -> marks.put(mark.at(), mark));
        List<String> lines = new ArrayList<>();
        for (Chunk chunk : manuscript.chunks()) {
            if (lines.size() < SHOWN && (chunk.isContent() || chunk.kind() == Chunk.Kind.HEADING)) {
                lines.add("    " + line(plan.dialect(), chunk, marks.get(chunk.start())));
            }
        }
        return lines;
    }

    private String line(Dialect dialect, Chunk chunk, @Nullable Mark mark) {
        String text = manuscript.text();
        if (chunk.kind() == Chunk.Kind.HEADING) {
            String words = chunk.headingText(text);
            boolean asks = dialect == Dialect.HEADINGS && Asking.asks(words);
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
