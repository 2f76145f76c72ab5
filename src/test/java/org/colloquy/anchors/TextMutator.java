package org.colloquy.anchors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.anchors.Manuscript.Kind;
import org.colloquy.anchors.Manuscript.Part;

/** Edits a manuscript as editors do; each edit of several touches other parts. */
public final class TextMutator {

    public enum Edit {
        TYPO,
        REWORDED_SENTENCE,
        ADDED_SENTENCE,
        SPLIT,
        MERGED,
        MOVED,
        DELETED,
        INSERTED_BEFORE,
        LOOK_ALIKE_BESIDE,
        QUESTION_INSERTED,
        QUESTION_REWORDED,
        QUESTION_DELETED,
        QUESTION_MOVED,
        LABEL_CHANGED,
        SPLIT_BY_PARAGRAPHS,
        SPLIT_BY_PARAGRAPHS_AND_EDITED,
        SPLIT_BY_LABELS,
        SPLIT_BY_LABELS_AND_EDITED,
        PARAGRAPH_TRANSLATED,
        PARAGRAPH_REPLACED,
        HEADING_TRANSLATED,
        HEADING_REPLACED,
        MERGED_SEVERAL,
        MERGED_SEVERAL_AND_EDITED,
        TURNS_MERGED,
        MOVED_OVER_SECTIONS,
        WHOLE_MOVED_OVER_SECTIONS,
        LIKE_ONES_SWAPPED,
        LIKE_ONES_SWAPPED_AND_EDITED,
        LIKE_HEADINGS_SWAPPED,
        LIKE_HEADINGS_SWAPPED_AND_EDITED;

        /** The edits of single passages. */
        public static List<Edit> ofPassages() {
            List<Edit> all = List.of(values());
            return all.subList(0, all.indexOf(SPLIT_BY_PARAGRAPHS));
        }

        /** The edits that cut, join, exchange or carry away. */
        public static List<Edit> ofStructure() {
            List<Edit> all = List.of(values());
            return all.subList(all.indexOf(SPLIT_BY_PARAGRAPHS), all.size());
        }
    }

    private final Manuscript text;
    private final Random random;
    private final InventedProse prose;
    private final Set<Part> touched = new HashSet<>();
    private final StructureMutator structure;

    public TextMutator(Manuscript text, Random random) {
        this(text, random, 30);
    }

    /**
     * Creates a mutator.
     *
     * @param share of a hundred words of a passage that is split, how many go to its first part
     */
    public TextMutator(Manuscript text, Random random, int share) {
        this.text = text;
        this.random = random;
        this.prose = new InventedProse(random);
        this.structure = new StructureMutator(text, random, share, touched);
    }

    /** Edits; false if there is nothing left to edit so. */
    public boolean edit(Edit edit) {
        return switch (edit) {
            case TYPO -> inBlock(this::typo);
            case REWORDED_SENTENCE -> inBlock(this::reword);
            case ADDED_SENTENCE -> inBlock(part -> add(part));
            case SPLIT -> inBlock(this::split);
            case MERGED -> inBlock(this::merge);
            case MOVED -> inBlock(this::move);
            case DELETED -> inBlock(this::delete);
            case INSERTED_BEFORE -> inBlock(this::insert);
            case LOOK_ALIKE_BESIDE -> inBlock(this::lookAlike);
            case QUESTION_INSERTED -> inHead(this::insertWhole);
            case QUESTION_REWORDED -> inHead(this::rewordHead);
            case QUESTION_DELETED -> inHead(this::deleteWhole);
            case QUESTION_MOVED -> inHead(this::moveWhole);
            case LABEL_CHANGED -> inHead(this::changeLabel);
            default -> any(part -> true, part -> structure.edit(edit, part));
        };
    }

    private boolean inBlock(Predicate<Part> edit) {
        return any(part -> part.kind == Kind.BLOCK, edit);
    }

    private boolean inHead(Predicate<Part> edit) {
        return any(part -> part.kind == Kind.HEAD || part.kind == Kind.LABEL, edit);
    }

    private boolean any(Predicate<Part> suits, Predicate<Part> edit) {
        for (int tries = 0; tries < 60; tries++) {
            Part part = text.parts.get(random.nextInt(text.parts.size()));
            if (suits.test(part) && !touched.contains(part) && edit.test(part)) {
                touched.add(part);
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.asList(text.split(" ")));
    }

    private static boolean isShort(Part part) {
        return words(part.text).size() < 6;
    }

    /** Two letters of a longer word change places. */
    private boolean typo(Part part) {
        List<String> words = words(part.text);
        int at = random.nextInt(words.size());
        String word = words.get(at);
        if (!word.matches("\\p{L}{4,}[.,]?") || word.charAt(1) == word.charAt(2)) {
            return false;
        }
        words.set(at, "" + word.charAt(0) + word.charAt(2) + word.charAt(1) + word.substring(3));
        part.text = String.join(" ", words);
        return true;
    }

    /** In a sentence every third word or so is another. */
    private boolean reword(Part part) {
        List<String> words = words(part.text);
        if (words.size() < 10) {
            return false;
        }
        int from = random.nextInt(words.size() - 8);
        for (int k = from; k < from + 8; k++) {
            if (random.nextInt(3) == 0 && words.get(k).matches("\\p{L}+")) {
                words.set(k, prose.word());
            }
        }
        words.set(from + 4, "otherwise");
        part.text = String.join(" ", words);
        return true;
    }

    private boolean add(Part part) {
        if (isShort(part)) {
            return false;
        }
        boolean first = random.nextBoolean();
        part.text = first ? prose.sentence() + " " + part.text : part.text + " " + prose.sentence();
        return true;
    }

    private boolean split(Part part) {
        String[] sentences = part.text.split("(?<=\\p{L}\\.) (?=\\p{Lu})");
        if (sentences.length < 2) {
            return false;
        }
        int at = 1 + random.nextInt(sentences.length - 1);
        part.text = String.join(" ", Arrays.copyOf(sentences, at));
        Part rest =
                new Part(
                        Kind.BLOCK,
                        String.join(" ", Arrays.copyOfRange(sentences, at, sentences.length)));
        touched.add(rest);
        text.parts.add(text.parts.indexOf(part) + 1, rest);
        PassageParts.settle(text, List.of(part, rest), part.ids);
        return true;
    }

    private boolean merge(Part part) {
        int at = text.parts.indexOf(part);
        Part next = at + 1 < text.parts.size() ? text.parts.get(at + 1) : part;
        if (next == part
                || next.kind != Kind.BLOCK
                || touched.contains(next)
                || isShort(part)
                || isShort(next)) {
            return false;
        }
        part.text += " " + next.text;
        part.ids.addAll(next.ids);
        text.parts.remove(at + 1);
        return true;
    }

    /** Where a paragraph stands alone below a label or a question it is not taken away. */
    private boolean isOnly(Part part) {
        int at = text.parts.indexOf(part);
        boolean before = at > 0 && text.parts.get(at - 1).kind == Kind.BLOCK;
        boolean after = at + 1 < text.parts.size() && text.parts.get(at + 1).kind == Kind.BLOCK;
        return at == 0 || (!before && !after);
    }

    private boolean move(Part part) {
        if (isOnly(part) || isShort(part)) {
            return false;
        }
        int from = text.parts.indexOf(part);
        text.parts.remove(part);
        int to = 1 + random.nextInt(text.parts.size());
        text.parts.add(
                to < text.parts.size() && text.parts.get(to - 1).kind != Kind.BLOCK && to != from
                        ? to + 1
                        : to,
                part);
        return true;
    }

    private boolean delete(Part part) {
        return !isOnly(part) && text.parts.remove(part);
    }

    private boolean insert(Part part) {
        return put(part, new Part(Kind.BLOCK, prose.paragraph()), 0);
    }

    private boolean put(Part part, Part fresh, int behind) {
        touched.add(fresh);
        text.parts.add(text.parts.indexOf(part) + behind, fresh);
        return true;
    }

    /** The same passage with a word or two changed stands before or behind it. */
    private boolean lookAlike(Part part) {
        List<String> words = words(part.text);
        if (words.size() < 6) {
            return false;
        }
        for (int k = 1 + random.nextInt(2); k > 0; k--) {
            words.set(1 + random.nextInt(words.size() - 2), "instead");
        }
        return put(part, new Part(Kind.BLOCK, String.join(" ", words)), random.nextInt(2));
    }

    private boolean insertWhole(Part part) {
        int at = text.parts.indexOf(part);
        boolean label = part.kind == Kind.LABEL;
        Part head = new Part(part.kind, label ? "Cleo Instance" : prose.question());
        Part block = new Part(Kind.BLOCK, prose.answer());
        touched.add(head);
        touched.add(block);
        text.parts.addAll(at, List.of(head, block));
        return true;
    }

    private boolean rewordHead(Part part) {
        if (part.kind != Kind.HEAD) {
            return false;
        }
        List<String> words = words(part.text);
        for (int k = 1; k < words.size() - 1; k += 3) {
            words.set(k, prose.word());
        }
        words.set(1, "otherwise");
        part.text = String.join(" ", words);
        return true;
    }

    private boolean deleteWhole(Part part) {
        List<Part> whole = text.whole(text.parts.indexOf(part));
        if (whole.stream().anyMatch(touched::contains)) {
            return false;
        }
        whole.clear();
        return true;
    }

    private boolean moveWhole(Part part) {
        List<Part> whole = text.whole(text.parts.indexOf(part));
        List<Part> moved = new ArrayList<>(whole);
        if (moved.stream().anyMatch(TextMutator::isShort)
                && part.kind == Kind.LABEL
                && moved.size() < 3
                && isShort(moved.get(1))) {
            return false;
        }
        whole.clear();
        List<Integer> heads = new ArrayList<>();
        for (int k = 0; k < text.parts.size(); k++) {
            if (text.parts.get(k).kind != Kind.BLOCK) {
                heads.add(k);
            }
        }
        heads.add(text.parts.size());
        text.parts.addAll(heads.get(random.nextInt(heads.size())), moved);
        return true;
    }

    private boolean changeLabel(Part part) {
        if (part.kind != Kind.LABEL) {
            return false;
        }
        String was = part.text;
        if (random.nextBoolean()) {
            part.text = was + " (by telephone)";
        } else {
            text.parts.stream()
                    .filter(other -> other.kind == Kind.LABEL && other.text.equals(was))
                    .forEach(other -> other.text = was.substring(0, 3) + " Changed");
        }
        return true;
    }
}
