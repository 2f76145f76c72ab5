package org.colloquy.reader.transcript.doubt.field;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * Labels that may be fields of records, as in a list of changes ({@code Added:}, {@code Fixed:}):
 * under each heading, or in each paragraph, every one of them stands once at the most, or several
 * times in a row, they have nothing but a colon, and none of them asks anything; or one of them
 * stands before the same words each time; or they are words that the text has elsewhere in small
 * letters, and nobody asks; or all that stands behind each is a few words, and no sentence; or
 * three or more of them, and hardly any other, come in one order again and again, as in a form,
 * with hardly a question, or with a word for one behind another.
 */
final class RepeatedFields {
    private static final int LEAST_RECORDS = 3;

    /** The least parts in which two of the labels stand. */
    private static final int LEAST_PAIRS = 2;

    private static final int LONGEST_VALUE = 3;

    /** The least labels of which one may ask where all are fields. */
    private static final int MANY_LABELS = 8;

    /** The most different labels that are fields. */
    private static final int MOST_FIELDS = 8;

    private static final String SENTENCE_ENDS = ".?!…。？！।؟։";
    private static final Set<LabelStyle> PLAIN = Set.of(LabelStyle.PLAIN, LabelStyle.MARKED);

    private RepeatedFields() {}

    /** Returns the doubt about such labels; empty if they are none. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        SourceBlocks source = read.source();
        List<ResolvedLabel> labels = read.labels();
        boolean labelled = fit.dialect() == Dialect.NAMES || fit.dialect() == Dialect.Q_AND_A;
        if (!labelled || labels.isEmpty() || !isPlain(labels)) {
            return Optional.empty();
        }
        int from = labels.get(0).offset();
        if (fit.dialect() == Dialect.Q_AND_A) {
            return aroundQuestions(records(source, labels), from);
        }
        if (areValues(source.text(), labels)) {
            return Optional.of(
                    new ReadingDoubt(
                            from,
                            "all %d labels stand before a few words each, as fields do; if they are no speakers, paste into the front matter: dialect: prose"
                                    .formatted(labels.size())));
        }
        String refrain = refrain(source, labels);
        if (refrain != null) {
            return Optional.of(
                    new ReadingDoubt(
                            from,
                            "the words behind \"%s\" are the same each time, as those of a song are; if the labels are no speakers, paste into the front matter: dialect: prose"
                                    .formatted(refrain)));
        }
        boolean asked =
                labels.stream()
                        .anyMatch(l -> QuestionSentences.hasAnyQuestionMark(words(source, l)));
        if (!asked && areCommonWords(source.text(), labels)) {
            return Optional.of(
                    new ReadingDoubt(
                            from,
                            "all %d labels are words that the text has elsewhere in small letters, and nobody asks anything; if they are no speakers, paste into the front matter: dialect: prose"
                                    .formatted(labels.size())));
        }
        List<List<String>> records = records(source, labels);
        boolean ordered = FieldOrder.isKept(records) && isHardlyAsked(source, labels);
        if (asked && ordered) {
            return Optional.of(
                    new ReadingDoubt(
                            from,
                            "the same %d labels stand in one order in each part, as fields do; if they are no speakers, paste into the front matter: dialect: prose"
                                    .formatted(FieldOrder.fields(records))));
        }
        return !asked && (ordered || areRecords(records))
                ? Optional.of(
                        new ReadingDoubt(
                                from,
                                "the same %d labels stand once in each part, and nobody asks anything; if they are no speakers, paste into the front matter: dialect: prose"
                                        .formatted(distinct(labels))))
                : Optional.empty();
    }

    /**
     * Returns the doubt about labels of which one means a question and none an answer, in one order
     * in each part, with another before it: whoever prepares a talk notes why and what to ask.
     */
    private static Optional<ReadingDoubt> aroundQuestions(List<List<String>> records, int from) {
        boolean answered = records.stream().flatMap(List::stream).anyMatch(LabelMeaning::answers);
        boolean first = records.stream().anyMatch(keys -> LabelMeaning.asks(keys.get(0)));
        return answered || first || !FieldOrder.isKept(records)
                ? Optional.empty()
                : Optional.of(
                        new ReadingDoubt(
                                from,
                                "the same %d labels stand in one order in each part, another before each question; if nobody answers there, paste into the front matter: dialect: prose"
                                        .formatted(FieldOrder.fields(records))));
    }

    /** Tells whether hardly a paragraph with labels asks. */
    private static boolean isHardlyAsked(SourceBlocks source, List<ResolvedLabel> labels) {
        long asking =
                labels.stream()
                        .filter(l -> QuestionSentences.hasAnyQuestionMark(words(source, l)))
                        .map(l -> l.candidate().place().block())
                        .distinct()
                        .count();
        return asking * MANY_LABELS <= labels.size();
    }

    /** Tells whether each label is one word, which the text has in small letters, too. */
    private static boolean areCommonWords(String text, List<ResolvedLabel> labels) {
        List<String> names = labels.stream().map(l -> l.candidate().name()).distinct().toList();
        return names.size() > 1
                && names.size() <= MOST_FIELDS
                && names.stream().noneMatch(n -> LabelMeaning.isUnknown(NameSpelling.key(n)))
                && names.stream().allMatch(name -> isCommonWord(text, name));
    }

    private static boolean isCommonWord(String text, String name) {
        String word = name.toLowerCase(Locale.ROOT);
        if (name.indexOf(' ') >= 0 || word.equals(name)) {
            return false;
        }
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether nothing but a word or a few stands behind each label, and no sentence. */
    private static boolean areValues(String text, List<ResolvedLabel> labels) {
        return labels.size() >= LEAST_RECORDS
                && labels.stream().allMatch(label -> isValue(text, label));
    }

    /** Tells whether a few words that are no sentence stand behind a label. */
    static boolean isValue(String text, ResolvedLabel label) {
        int end = text.indexOf('\n', label.candidate().end());
        String words =
                text.substring(label.candidate().end(), end < 0 ? text.length() : end).strip();
        return !label.isAlone()
                && !words.isEmpty()
                && words.indexOf('<') < 0
                && !Whitespace.hasMoreWords(words, LONGEST_VALUE)
                && SENTENCE_ENDS.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** Returns a label that stands before the same words again and again; null if none does. */
    private static @Nullable String refrain(SourceBlocks source, List<ResolvedLabel> labels) {
        Map<String, List<String>> said = new LinkedHashMap<>();
        labels.forEach(
                label ->
                        said.computeIfAbsent(label.candidate().name(), name -> new ArrayList<>())
                                .add(words(source, label)));
        return said.entrySet().stream()
                .filter(one -> one.getValue().size() > 1)
                .filter(one -> one.getValue().stream().distinct().count() == 1)
                .filter(one -> Whitespace.hasMoreWords(one.getValue().get(0), LONGEST_VALUE))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Returns the words of the paragraph behind a label, or right below it. */
    private static String words(SourceBlocks source, ResolvedLabel label) {
        int at = label.candidate().place().block();
        SourceBlock block = source.blocks().get(at);
        int end = label.candidate().end();
        String words = source.text().substring(end, Math.max(end, block.end())).strip();
        boolean below = words.isEmpty() && at + 1 < source.blocks().size();
        return below ? source.blocks().get(at + 1).text(source.text()).strip() : words;
    }

    private static boolean isPlain(List<ResolvedLabel> labels) {
        return labels.stream()
                .allMatch(
                        label ->
                                PLAIN.contains(label.candidate().style())
                                        && label.candidate().time() == null);
    }

    private static long distinct(List<ResolvedLabel> labels) {
        return labels.stream().map(label -> label.candidate().key()).distinct().count();
    }

    /**
     * Returns the keys of the labels under each heading or, if there is none, in each paragraph; of
     * equal ones in a row the first.
     */
    private static List<List<String>> records(SourceBlocks source, List<ResolvedLabel> labels) {
        List<SourceBlock> blocks = source.blocks();
        boolean headed = blocks.stream().filter(b -> b.kind() == BlockKind.HEADING).count() > 1;
        List<List<String>> records = new ArrayList<>();
        int before = -1;
        for (ResolvedLabel label : labels) {
            int block = label.candidate().place().block();
            boolean begins =
                    before < 0
                            || (headed
                                    ? blocks.subList(before, block).stream()
                                            .anyMatch(b -> b.kind() == BlockKind.HEADING)
                                    : block != before);
            if (begins) {
                records.add(new ArrayList<>());
            }
            List<String> record = records.get(records.size() - 1);
            String key = label.candidate().key();
            if (record.isEmpty() || !record.get(record.size() - 1).equals(key)) {
                record.add(key);
            }
            before = block;
        }
        return records;
    }

    private static boolean areRecords(List<List<String>> records) {
        Set<String> fullest =
                records.stream()
                        .max(Comparator.comparingInt(List::size))
                        .<Set<String>>map(HashSet::new)
                        .orElseThrow();
        return records.size() >= LEAST_RECORDS
                && fullest.size() > 1
                && records.stream().allMatch(keys -> new HashSet<>(keys).size() == keys.size())
                && records.stream()
                                .filter(keys -> keys.stream().filter(fullest::contains).count() > 1)
                                .count()
                        >= LEAST_PAIRS
                && records.stream().allMatch(keys -> keys.stream().anyMatch(fullest::contains));
    }
}
