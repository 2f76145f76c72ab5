package org.colloquy.anchors;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text whose parts carry ids through every edit: the truth with which recognition is compared.
 */
public final class Manuscript {

    public enum Kind {
        SECTION,
        HEAD,
        LABEL,
        BLOCK
    }

    /** A section's or question's heading, a turn's label, or a paragraph. */
    public static final class Part {
        public final Kind kind;
        public final List<Integer> ids = new ArrayList<>();
        String text;
        int twin = -1;

        Part(Kind kind, String text) {
            this.kind = kind;
            this.text = text;
        }

        Part(Part other) {
            this(other.kind, other.text);
            ids.addAll(other.ids);
            twin = other.twin;
        }

        /** Its words, without the sources of notes and addresses. */
        public String words() {
            return text.replaceAll("\\[\\^[^\\]]*\\]|\\]\\([^)]*\\)", "");
        }
    }

    final String before;
    final String after;
    public final List<Part> parts = new ArrayList<>();

    /** The ids of what still stands there, perhaps, and is not to be known by the program alone. */
    public final Set<Integer> doubtful = new HashSet<>();

    private Manuscript(String before, String after) {
        this.before = before;
        this.after = after;
    }

    public Manuscript copy() {
        Manuscript copy = new Manuscript(before, after);
        parts.forEach(part -> copy.parts.add(new Part(part)));
        copy.doubtful.addAll(doubtful);
        return copy;
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

    /** Sections of questions, or of turns, some of them with words before the first of these. */
    public static Manuscript sections(Random random, boolean transcript) {
        InventedProse prose = new InventedProse(random);
        Manuscript made = new Manuscript("# A talk\n\n", "");
        for (int s = 3 + random.nextInt(3); s > 0; s--) {
            made.parts.add(new Part(Kind.SECTION, prose.heading()));
            if (random.nextInt(3) == 0) {
                made.parts.add(new Part(Kind.BLOCK, prose.paragraph()));
            }
            for (int q = transcript ? 8 + random.nextInt(10) : 2 + random.nextInt(3); q > 0; q--) {
                made.parts.add(
                        transcript
                                ? new Part(Kind.LABEL, q % 2 == 0 ? "Ada Sample" : "Ben Example")
                                : new Part(Kind.HEAD, prose.question()));
                for (int p = 1 + random.nextInt(transcript ? 2 : 4); p > 0; p--) {
                    made.parts.add(new Part(Kind.BLOCK, prose.answer()));
                }
            }
        }
        return made.numbered();
    }

    /**
     * The same with look-alikes: some headings, and some paragraphs, differ from the next one of
     * their kind in a word or two.
     */
    public Manuscript withTwins(Random random) {
        InventedProse prose = new InventedProse(random);
        for (Kind kind : List.of(Kind.SECTION, Kind.HEAD, Kind.BLOCK)) {
            List<Part> all = parts.stream().filter(part -> part.kind == kind).toList();
            for (int k = 0; k + 1 < all.size(); k += 2) {
                boolean adjacent = parts.indexOf(all.get(k)) + 1 == parts.indexOf(all.get(k + 1));
                if ((kind != Kind.BLOCK || adjacent) && random.nextInt(2) == 0) {
                    all.get(k + 1).text = prose.likeOther(all.get(k).text);
                    all.get(k).twin = all.get(k + 1).ids.get(0);
                }
            }
        }
        return this;
    }

    public String markdown() {
        StringBuilder text = new StringBuilder(before);
        boolean labelled = false;
        for (Part part : parts) {
            if (part.kind == Kind.LABEL) {
                text.append("**").append(part.text).append(":** ");
                labelled = true;
            } else {
                text.append(mark(part.kind)).append(part.text).append("\n\n");
                labelled = false;
            }
        }
        assert !labelled;
        return text + after;
    }

    private String mark(Kind kind) {
        boolean below = parts.stream().anyMatch(part -> part.kind == Kind.SECTION);
        return switch (kind) {
            case SECTION -> "## ";
            case HEAD -> below ? "### " : "## ";
            case LABEL, BLOCK -> "";
        };
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
