package org.colloquy.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A text whose parts carry ids through every edit: the truth with which recognition is compared.
 */
public final class Manuscript {

    enum Kind {
        HEAD,
        LABEL,
        BLOCK
    }

    /** A question's heading, a turn's label, or a paragraph. */
    public static final class Part {
        final Kind kind;
        public final List<Integer> ids = new ArrayList<>();
        String text;

        Part(Kind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        Part(Part other) {
            this(other.kind, other.text);
            ids.addAll(other.ids);
        }
    }

    final String before;
    final String after;
    public final List<Part> parts = new ArrayList<>();

    private Manuscript(String before, String after) {
        this.before = before;
        this.after = after;
    }

    public Manuscript copy() {
        Manuscript copy = new Manuscript(before, after);
        parts.forEach(part -> copy.parts.add(new Part(part)));
        return copy;
    }

    boolean isTranscript() {
        return parts.stream().anyMatch(part -> part.kind == Kind.LABEL);
    }

    private Manuscript numbered() {
        for (int k = 0; k < parts.size(); k++) {
            parts.get(k).ids.add(k);
        }
        return this;
    }

    /** An interview in Markdown of headings and paragraphs, with notes at its end. */
    public static Manuscript of(String markdown) {
        int body = markdown.indexOf("\n-->\n") + 5;
        int notes = markdown.indexOf("\n[^");
        Manuscript made =
                new Manuscript(
                        markdown.substring(0, body) + "\n",
                        notes < 0 ? "" : markdown.substring(notes));
        String text = notes < 0 ? markdown.substring(body) : markdown.substring(body, notes);
        for (String part : text.strip().split("\n\\s*\n")) {
            boolean head = part.startsWith("## ");
            made.parts.add(
                    new Part(head ? Kind.HEAD : Kind.BLOCK, head ? part.substring(3) : part));
        }
        return made.numbered();
    }

    public static Manuscript questions(Random random) {
        InventedProse prose = new InventedProse(random);
        Manuscript made = new Manuscript("# A talk\n\n", "");
        made.parts.add(new Part(Kind.BLOCK, prose.paragraph()));
        for (int q = 5 + random.nextInt(8); q > 0; q--) {
            made.parts.add(new Part(Kind.HEAD, prose.question()));
            for (int p = 1 + random.nextInt(5); p > 0; p--) {
                made.parts.add(new Part(Kind.BLOCK, prose.answer()));
            }
        }
        return made.numbered();
    }

    public static Manuscript turns(Random random) {
        InventedProse prose = new InventedProse(random);
        Manuscript made = new Manuscript("# A talk\n\n", "");
        for (int t = 0; t < 40 + random.nextInt(40); t++) {
            made.parts.add(new Part(Kind.LABEL, t % 2 == 0 ? "Ada Sample" : "Ben Example"));
            for (int p = random.nextInt(6) == 0 ? 2 : 1; p > 0; p--) {
                made.parts.add(new Part(Kind.BLOCK, prose.answer()));
            }
        }
        return made.numbered();
    }

    public String markdown() {
        StringBuilder text = new StringBuilder(before);
        boolean labelled = false;
        for (Part part : parts) {
            if (part.kind == Kind.LABEL) {
                text.append("**").append(part.text).append(":** ");
                labelled = true;
            } else {
                text.append(part.kind == Kind.HEAD ? "## " : "").append(part.text).append("\n\n");
                labelled = false;
            }
        }
        assert !labelled;
        return text + after;
    }

    /** The index of the head or label of a whole, and all below it. */
    List<Part> whole(int head) {
        int end = head + 1;
        while (end < parts.size() && parts.get(end).kind == Kind.BLOCK) {
            end++;
        }
        return parts.subList(head, end);
    }

    @Override
    public String toString() {
        return parts.stream().map(part -> part.text).collect(Collectors.joining("\n"));
    }
}
