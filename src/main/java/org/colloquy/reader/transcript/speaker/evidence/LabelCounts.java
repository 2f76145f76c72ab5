package org.colloquy.reader.transcript.speaker.evidence;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.label.candidate.DistinctLabel;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelStyle;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameLetters;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.NameSpelling;

/**
 * The counts of label candidates over a text, and what they say of each: how often it stands there,
 * whether it heads a paragraph, and whether it can be a name at all.
 */
public final class LabelCounts {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final Pattern SENTENCE_SIGN = Pattern.compile("[.,،、。։]");

    /** Two sentences, each of which ends behind more than a short form. */
    private static final Pattern SENTENCES = Pattern.compile("\\p{L}{3}[.!?] .*\\p{L}{3}[.!?]$");

    private final String text;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> heads = new HashMap<>();
    private final Map<LabelStyle, Map<String, Integer>> doubtful = new EnumMap<>(LabelStyle.class);
    private final Map<DistinctLabel, Boolean> names = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();

    /**
     * Counts candidates.
     *
     * @param text the text in which they were found
     */
    public LabelCounts(List<LabelCandidate> all, String text) {
        this.text = text;
        for (LabelCandidate candidate : all) {
            counts.merge(stem(candidate), 1, Integer::sum);
            heads.merge(stem(candidate), candidate.place().first() ? 1 : 0, Integer::sum);
            if (candidate.style().isDoubtful()) {
                doubtful.computeIfAbsent(candidate.style(), style -> new HashMap<>())
                        .merge(candidate.key(), 1, Integer::sum);
            }
        }
        for (LabelCandidate candidate : all) {
            names.computeIfAbsent(candidate.distinct(), label -> isLikeName(candidate));
        }
    }

    /** Returns the key under which it is counted, one for all numbered parts of the audience. */
    private String stem(LabelCandidate candidate) {
        return stems.computeIfAbsent(candidate.key(), LabelMeaning::stem);
    }

    /** Tells whether a name is a candidate anywhere. */
    public boolean occurs(String name) {
        return counts.containsKey(NameSpelling.key(name));
    }

    /** Tells whether a name is a candidate more than once. */
    public boolean isRepeated(String name) {
        return counts.getOrDefault(NameSpelling.key(name), 0) > 1;
    }

    /** Tells whether a key stands at the head of a paragraph anywhere. */
    public boolean isAtHead(String key) {
        return heads.getOrDefault(key, 0) > 0;
    }

    /** Returns how often a candidate stands in the text. */
    public int count(LabelCandidate candidate) {
        return counts.getOrDefault(stem(candidate), 0);
    }

    /** Tells whether a candidate stands at the head of a paragraph anywhere. */
    public boolean isAtHead(LabelCandidate candidate) {
        return isAtHead(stem(candidate));
    }

    /** Tells whether it looks like a name, not only a handle, and heads a paragraph here. */
    public boolean isNameAtHead(LabelCandidate candidate) {
        return candidate.place().first()
                && canBeName(candidate)
                && candidate.shape() == NameShape.STRONG;
    }

    /** Tells whether the words of a candidate can be a name. */
    public boolean canBeName(LabelCandidate candidate) {
        return names.getOrDefault(candidate.distinct(), false);
    }

    private boolean isLikeName(LabelCandidate candidate) {
        String key = candidate.key();
        if (LabelMeaning.isNoName(key) || candidate.isEvent() || candidate.isQuestionOrAnswer()) {
            return false;
        }
        if (candidate.style().isDoubtful() && !isRepeatedInStyle(candidate)) {
            return false;
        }
        return candidate.shape() != NameShape.NONE;
    }

    /** Tells whether it repeats in a doubtful style, and one other name at least does so too. */
    private boolean isRepeatedInStyle(LabelCandidate candidate) {
        Map<String, Integer> alike = doubtful.getOrDefault(candidate.style(), Map.of());
        return alike.getOrDefault(candidate.key(), 0) > 1
                && alike.values().stream().filter(count -> count > 1).limit(2).count() > 1;
    }

    /**
     * Tells whether the words behind a candidate are a full name. Without capitals a short reply
     * looks like one, but for its stop or comma; and so do two sentences of a word each.
     */
    public boolean isBeforeName(LabelCandidate candidate) {
        int end = text.indexOf('\n', candidate.end());
        String rest = text.substring(candidate.end(), end < 0 ? text.length() : end);
        boolean brackets = rest.indexOf('(') >= 0;
        String name = (brackets ? IN_BRACKETS.matcher(rest).replaceAll("") : rest).strip();
        return name.contains(" ")
                && NameShape.of(name) == NameShape.STRONG
                && !SENTENCES.matcher(name).find()
                && !(NameLetters.isUncased(name) && SENTENCE_SIGN.matcher(name).find());
    }
}
