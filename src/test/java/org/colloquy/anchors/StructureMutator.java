package org.colloquy.anchors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.anchors.Manuscript.Kind;
import org.colloquy.anchors.Manuscript.Part;
import org.colloquy.anchors.TextMutator.Edit;
import org.colloquy.anchors.record.Fingerprint;

/** Cuts, joins, exchanges and carries away passages; the ids say what has to become of each. */
final class StructureMutator {
    /** Sources of Markdown whose words cannot be cut or exchanged at any place. */
    private static final String MARKED = "(?s).*[\\[\\]*_`<>()|\\n].*";

    private final Manuscript text;
    private final Random random;
    private final InventedProse prose;
    private final int share;
    private final Set<Part> touched;

    StructureMutator(Manuscript text, Random random, int share, Set<Part> touched) {
        this.text = text;
        this.random = random;
        this.prose = new InventedProse(random);
        this.share = share;
        this.touched = touched;
    }

    /** Edits at a part; false if it does not suit. */
    boolean edit(Edit edit, Part part) {
        return switch (edit) {
            case SPLIT_BY_PARAGRAPHS -> split(part, false);
            case SPLIT_BY_PARAGRAPHS_AND_EDITED -> split(part, true);
            case SPLIT_BY_LABELS -> splitByLabels(part, false);
            case SPLIT_BY_LABELS_AND_EDITED -> splitByLabels(part, true);
            case PARAGRAPH_TRANSLATED -> isLong(part) && translate(part);
            case PARAGRAPH_REPLACED -> part.kind == Kind.BLOCK && replace(part, other(part));
            case HEADING_TRANSLATED -> isHeading(part) && translate(part);
            case HEADING_REPLACED -> isHeading(part) && replaceWithOther(part, otherHeading(part));
            case MERGED_SEVERAL -> merge(part, false);
            case MERGED_SEVERAL_AND_EDITED -> merge(part, true);
            case TURNS_MERGED -> mergeTurns(part);
            case MOVED_OVER_SECTIONS -> isLong(part) && move(part);
            case WHOLE_MOVED_OVER_SECTIONS -> moveWhole(part);
            case LIKE_ONES_SWAPPED -> part.kind == Kind.BLOCK && swap(part, false);
            case LIKE_ONES_SWAPPED_AND_EDITED -> part.kind == Kind.BLOCK && swap(part, true);
            case LIKE_HEADINGS_SWAPPED -> isHeading(part) && swap(part, false);
            case LIKE_HEADINGS_SWAPPED_AND_EDITED -> isHeading(part) && swap(part, true);
            default -> throw new IllegalArgumentException(edit + " is no edit of structure");
        };
    }

    private static boolean isLong(Part part) {
        return part.kind == Kind.BLOCK
                && Fingerprint.of(part.text).words() >= 8
                && !part.text.matches(MARKED);
    }

    private static boolean isHeading(Part part) {
        return part.kind == Kind.HEAD || part.kind == Kind.SECTION;
    }

    private PassageParts parts(Part part, boolean edited) {
        PassageParts parts = PassageParts.of(part.text, share, 2 + random.nextInt(4), random);
        if (edited) {
            parts.edit();
        }
        return parts;
    }

    private boolean split(Part part, boolean edited) {
        if (!isLong(part)) {
            return false;
        }
        int all = Fingerprint.of(part.text).words();
        PassageParts parts = parts(part, edited);
        List<Part> cut = parts.cut(part);
        put(part, cut);
        PassageParts.give(text, cut, held(parts), all, List.copyOf(part.ids));
        return true;
    }

    private static List<Integer> held(PassageParts parts) {
        return IntStream.range(0, parts.size()).mapToObj(parts::held).toList();
    }

    private void put(Part part, List<Part> cut) {
        touched.addAll(cut);
        text.parts.addAll(text.parts.indexOf(part) + 1, cut.subList(1, cut.size()));
    }

    /**
     * Puts labels, or the headings of questions, between the parts of a passage, and sometimes a
     * word of somebody else. Of the turns that it becomes the number goes to the one with most of
     * its words; the question keeps its own, as its heading does.
     */
    private boolean splitByLabels(Part part, boolean edited) {
        int head = headOf(text.parts.indexOf(part));
        if (!isLong(part)
                || head < 0
                || text.parts.get(head).kind == Kind.SECTION
                || text.whole(head).stream().anyMatch(touched::contains)) {
            return false;
        }
        List<Part> whole = text.whole(head);
        int all = whole.stream().skip(1).mapToInt(p -> Fingerprint.of(p.text).words()).sum();
        int own = Fingerprint.of(part.text).words();
        PassageParts parts = parts(part, edited);
        List<Integer> held = held(parts);
        List<Part> made = new ArrayList<>(parts.cut(part));
        List<Part> heads = new ArrayList<>(List.of(whole.get(0)));
        List<Integer> words = new ArrayList<>();
        words.add(wordsAbove(whole, part) + held.get(0));
        List<Part> run = new ArrayList<>(List.of(part));
        for (int k = 1; k < made.size(); k++) {
            if (k == 1 || random.nextInt(3) > 0) {
                run.addAll(interruption(whole.get(0)));
                heads.add(run.get(run.size() - 1));
                words.add(0);
            }
            run.add(made.get(k));
            words.set(words.size() - 1, words.get(words.size() - 1) + held.get(k));
        }
        int below = all - wordsAbove(whole, part) - own;
        words.set(words.size() - 1, words.get(words.size() - 1) + below);
        put(part, run);
        touched.add(heads.get(0));
        PassageParts.give(text, made, held, own, List.copyOf(part.ids));
        if (heads.get(0).kind == Kind.LABEL) {
            PassageParts.give(text, heads, words, all, List.copyOf(heads.get(0).ids));
        }
        return true;
    }

    private static int wordsAbove(List<Part> whole, Part part) {
        return whole.subList(1, whole.indexOf(part)).stream()
                .mapToInt(p -> Fingerprint.of(p.text).words())
                .sum();
    }

    /** What comes between two parts; the last of it is the head of the second. */
    private List<Part> interruption(Part head) {
        if (head.kind == Kind.HEAD) {
            return List.of(new Part(Kind.HEAD, prose.question()));
        }
        boolean ada = head.text.startsWith("Ada");
        String other = ada ? "Ben Example" : "Ada Sample";
        if (random.nextInt(4) > 0) {
            return List.of(new Part(Kind.LABEL, random.nextInt(3) == 0 ? "Cleo Instance" : other));
        }
        return List.of(
                new Part(Kind.LABEL, other),
                new Part(Kind.BLOCK, random.nextBoolean() ? "Right, go on." : "Mm-hm."),
                new Part(Kind.LABEL, head.text));
    }

    private int headOf(int at) {
        int head = at;
        while (head >= 0 && text.parts.get(head).kind == Kind.BLOCK) {
            head--;
        }
        return head;
    }

    private boolean translate(Part part) {
        return replaceWithOther(part, prose.translated(part.text, 5 + random.nextInt(35)));
    }

    /** What has four words in ten in common is not to be told from an edit. */
    private boolean replaceWithOther(Part part, String now) {
        List<String> words = List.of(part.text.split(" "));
        long same = words.stream().filter(List.of(now.split(" "))::contains).count();
        return same < 0.4 * words.size() && replace(part, now);
    }

    private String other(Part part) {
        String fresh = prose.answer();
        return part.text.matches(MARKED) || fresh.equals(part.text) ? prose.paragraph() : fresh;
    }

    private String otherHeading(Part part) {
        String fresh = part.kind == Kind.HEAD ? prose.question() : prose.heading();
        // Two invented words may differ in a letter only, as if one were a slip of the other.
        boolean slip = part.kind == Kind.SECTION && fresh.charAt(0) == part.text.charAt(0);
        return slip ? part.text : fresh;
    }

    /**
     * Puts other words in a passage's place: nobody but a person knows whether it is the same. With
     * all of its words goes the turn; a turn of which some are left stays.
     */
    private boolean replace(Part part, String words) {
        int head = headOf(text.parts.indexOf(part));
        if (part.text.matches(MARKED) || words.equals(part.text)) {
            return false;
        }
        part.text = words;
        text.doubtful.addAll(part.ids);
        part.ids.clear();
        if (head >= 0 && text.parts.get(head).kind == Kind.LABEL && text.whole(head).size() == 2) {
            text.doubtful.addAll(text.parts.get(head).ids);
            text.parts.get(head).ids.clear();
        }
        return true;
    }

    private boolean merge(Part part, boolean edited) {
        int at = text.parts.indexOf(part);
        int end = at;
        int most = 2 + random.nextInt(3);
        while (end < text.parts.size()
                && end - at < most
                && isLong(text.parts.get(end))
                && !touched.contains(text.parts.get(end))) {
            end++;
        }
        if (end - at < 2) {
            return false;
        }
        List<Part> run = text.parts.subList(at, end);
        List<String> texts = new ArrayList<>();
        for (Part one : run) {
            PassageParts words = PassageParts.of(one.text, 100, 1, random);
            if (edited) {
                words.edit();
            }
            texts.add(edited ? words.text(0) : one.text);
            part.ids.addAll(one == part ? List.of() : one.ids);
        }
        part.text = String.join(" ", texts);
        run.subList(1, run.size()).clear();
        return true;
    }

    /** A label goes, and its words are the end of the turn before. */
    private boolean mergeTurns(Part part) {
        int at = text.parts.indexOf(part);
        int before = part.kind == Kind.LABEL ? headOf(at - 1) : -1;
        if (before < 0
                || text.parts.get(before).kind != Kind.LABEL
                || at - before < 2
                || text.parts.subList(before, at).stream().anyMatch(touched::contains)
                || text.whole(at).stream().anyMatch(p -> p != part && !isLong(p))) {
            return false;
        }
        text.parts.remove(at);
        text.parts.get(before).ids.addAll(part.ids);
        return true;
    }

    private List<Integer> sections() {
        return IntStream.range(0, text.parts.size())
                .filter(k -> text.parts.get(k).kind == Kind.SECTION)
                .boxed()
                .toList();
    }

    private int sectionOf(Part part) {
        int at = text.parts.indexOf(part);
        return (int) sections().stream().filter(section -> section <= at).count();
    }

    private boolean move(Part part) {
        int at = text.parts.indexOf(part);
        boolean alone =
                at == 0
                        || (text.parts.get(at - 1).kind != Kind.BLOCK
                                && (at + 1 == text.parts.size()
                                        || text.parts.get(at + 1).kind != Kind.BLOCK));
        int from = sectionOf(part);
        List<Part> targets =
                text.parts.stream()
                        .filter(p -> p.kind == Kind.BLOCK && p != part && sectionOf(p) != from)
                        .toList();
        if (alone || targets.isEmpty()) {
            return false;
        }
        Part target = targets.get(random.nextInt(targets.size()));
        text.parts.remove(part);
        text.parts.add(text.parts.indexOf(target) + 1, part);
        return true;
    }

    /** A question or turn goes to another section, or a section to another place. */
    private boolean moveWhole(Part part) {
        int from = sectionOf(part);
        if (part.kind == Kind.BLOCK || sections().size() < 2) {
            return false;
        }
        int at = text.parts.indexOf(part);
        boolean section = part.kind == Kind.SECTION;
        List<Integer> starts = new ArrayList<>(sections());
        starts.add(text.parts.size());
        int end =
                section
                        ? starts.stream().filter(s -> s > at).findFirst().orElseThrow()
                        : at + text.whole(at).size();
        List<Part> moved = new ArrayList<>(text.parts.subList(at, end));
        boolean telling = moved.stream().anyMatch(StructureMutator::isLong);
        if (!telling || moved.stream().anyMatch(touched::contains)) {
            return false;
        }
        List<Part> targets =
                IntStream.range(0, text.parts.size())
                        .mapToObj(text.parts::get)
                        .filter(p -> section ? p.kind == Kind.SECTION : p.kind == part.kind)
                        .filter(p -> sectionOf(p) != from && !touched.contains(p))
                        .toList();
        if (targets.isEmpty()) {
            return false;
        }
        Part target = targets.get(random.nextInt(targets.size()));
        text.parts.subList(at, end).clear();
        text.parts.addAll(text.parts.indexOf(target), moved);
        touched.addAll(moved);
        return true;
    }

    /** Two that are alike change places; of headings the words below stay where they are. */
    private boolean swap(Part part, boolean edited) {
        Part twin =
                text.parts.stream()
                        .filter(p -> part.twin >= 0 && p.ids.contains(part.twin))
                        .findFirst()
                        .orElse(null);
        if (twin == null || touched.contains(twin) || part.text.equals(twin.text)) {
            return false;
        }
        if (edited && !exchange(random.nextBoolean() ? part : twin)) {
            return false;
        }
        Collections.swap(text.parts, text.parts.indexOf(part), text.parts.indexOf(twin));
        touched.add(twin);
        return true;
    }

    /** Puts another word into a text, or, where it has few, one more. */
    private boolean exchange(Part part) {
        List<String> words = new ArrayList<>(List.of(part.text.split(" ")));
        if (words.size() < 4) {
            words.add(prose.word());
        } else {
            words.set(1 + random.nextInt(words.size() - 2), prose.word());
        }
        part.text = String.join(" ", words);
        return true;
    }
}
