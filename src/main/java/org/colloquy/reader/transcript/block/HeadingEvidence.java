package org.colloquy.reader.transcript.block;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.text.QuestionSentences;

/**
 * The count of headings that ask, at the level at which most do.
 *
 * @param questions how many of them ask, or are numbered like those that do
 * @param headings how many headings there are at that level
 */
public record HeadingEvidence(int questions, int headings) {
    /** A question behind which another sentence breaks off: {@code Why clay? Or rather…}. */
    private static final Pattern BREAKS_OFF = Pattern.compile("[?？؟].*(?:\\.{3}|…)$");

    private record FoundHeading(int level, String words) {
        boolean asks() {
            return QuestionSentences.isQuestionAlone(words) || QuestionHeuristics.isLabelled(words);
        }
    }

    public static HeadingEvidence of(SourceBlocks source) {
        return of(source.headings(), source);
    }

    /**
     * Returns the count of some headings of a text.
     *
     * @param headings in the order of the text
     */
    public static HeadingEvidence of(List<SourceBlock> headings, SourceBlocks source) {
        List<FoundHeading> all =
                headings.stream()
                        .map(
                                block ->
                                        new FoundHeading(
                                                block.level(), block.headingText(source.text())))
                        .filter(heading -> !heading.words().isEmpty())
                        .toList();
        int level =
                isTitled(all)
                        ? 0
                        : askingLevel(
                                all.stream().filter(FoundHeading::asks).map(FoundHeading::level));
        List<FoundHeading> peers =
                all.stream().filter(heading -> heading.level() == level).toList();
        boolean numbered =
                peers.stream().filter(HeadingEvidence::isNumbered).count() * 2 > peers.size();
        long asking =
                peers.stream()
                        .filter(
                                heading ->
                                        heading.asks()
                                                || QuestionHeuristics.commands(heading.words())
                                                || QuestionHeuristics.endsInCommand(heading.words())
                                                || BREAKS_OFF.matcher(heading.words()).find()
                                                || (numbered && isNumbered(heading)))
                        .count();
        return new HeadingEvidence((int) asking, peers.size());
    }

    /** Tells whether one heading asks, with a name behind it: one may be a title, not a prompt. */
    private static boolean isTitled(List<FoundHeading> all) {
        List<FoundHeading> asking = all.stream().filter(FoundHeading::asks).toList();
        return asking.size() == 1 && QuestionSentences.hasAsker(asking.get(0).words());
    }

    /** Tells whether the words of a heading ask. */
    public static boolean asks(SourceBlock heading, String text) {
        return new FoundHeading(heading.level(), heading.headingText(text)).asks();
    }

    /** Returns the share of questions, 0 to 1. */
    public double share() {
        return headings == 0 ? 0 : (double) questions / headings;
    }

    private static boolean isNumbered(FoundHeading heading) {
        return QuestionHeuristics.isNumbered(heading.words());
    }

    /**
     * Returns the level at which most headings ask, of equals the highest; 0 if none asks.
     *
     * @param asking the level of each heading that asks
     */
    public static int askingLevel(Stream<Integer> asking) {
        return asking
                .collect(Collectors.groupingBy(level -> level, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
