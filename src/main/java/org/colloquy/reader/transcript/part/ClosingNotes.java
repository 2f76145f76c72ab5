package org.colloquy.reader.transcript.part;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SetApartBlocks;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.label.StartTimeParser;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;
import org.colloquy.text.QuestionSentences;

/**
 * The paragraphs that close a text behind its last label and are said by nobody: who spoke, who
 * wrote it down, that it was shortened.
 *
 * <p>They are set apart: in italic type or in brackets, or {@link ClosingWords}, each of them up to
 * the end, or from a line in bold type that says that they are about somebody, or from one that
 * says that the talk was edited or tells of the last speaker by name, or a few behind the only
 * rule. Italic type and rules tell nothing where they stand between labels too. Behind a rule
 * somebody still speaks where times go on, where a sentence does, or at length, and where the last
 * words ask.
 */
public final class ClosingNotes {
    /** The most paragraphs behind a rule that close a text, and do not go on with it. */
    private static final int MOST_BEHIND_RULE = 3;

    /** The most paragraphs at the end, the first of which says that the talk was edited. */
    private static final int MOST_BEHIND_EDITED = 8;

    /** The most paragraphs at the end, the first of which tells of the last speaker by name. */
    private static final int MOST_ABOUT_SPEAKER = 4;

    private static final String LINK_END = "(?:\\](?:\\([^\\s()]*\\))?)?";

    /** The most signs in such a paragraph, which tells about somebody, and not a story. */
    private static final int LONGEST_BEHIND_RULE = 1000;

    private final SourceBlocks source;
    private final List<SourceBlock> blocks;
    private final SetApartBlocks italic;
    private final SetApartBlocks bold;

    private ClosingNotes(SourceBlocks source) {
        this.source = source;
        this.blocks = source.blocks();
        this.italic = new SetApartBlocks(Dialect.ITALIC_PARAGRAPHS, source.text());
        this.bold = new SetApartBlocks(Dialect.BOLD_PARAGRAPHS, source.text());
    }

    /** Returns marks with those of the paragraphs that close a text. */
    public static List<TranscriptMark> marked(List<TranscriptMark> marks, SourceBlocks source) {
        ResolvedLabel last = marks.isEmpty() ? null : marks.get(marks.size() - 1).label();
        if (last == null || !last.candidate().isWritten()) {
            return marks;
        }
        ClosingNotes notes = new ClosingNotes(source);
        int words = notes.behind(last);
        int from = notes.first(marks, last, words);
        return from < 0
                ? marks
                : Stream.concat(
                                marks.stream(),
                                Stream.of(TranscriptMark.closing(notes.blocks.get(from))))
                        .toList();
    }

    /** Returns the number of the block behind the first words of a label, which no note is. */
    private int behind(ResolvedLabel last) {
        int block = last.candidate().place().block();
        int end = blocks.get(block).end();
        boolean below = last.candidate().end() >= end;
        return block + (last.isAlone() && below ? 2 : 1);
    }

    /** Returns the first of the closing paragraphs; -1 if there are none. */
    private int first(List<TranscriptMark> marks, ResolvedLabel last, int words) {
        int about = about(marks, words);
        if (about >= 0) {
            return about;
        }
        int named = named(last, words);
        if (named >= 0) {
            return named;
        }
        int edited = edited(words);
        if (edited >= 0) {
            return edited;
        }
        int first = -1;
        boolean spoken = isItalicSpoken(marks.get(0).at(), words);
        for (int i = blocks.size() - 1; i >= words; i--) {
            SourceBlock block = blocks.get(i);
            boolean note =
                    isDirection(block) || isClosing(block) || (!spoken && italic.isSetApart(block));
            if (!note && block.kind() != BlockKind.RULE) {
                break;
            }
            first = note ? i : first;
        }
        return first >= 0 ? first : behindRule(marks.get(0).at(), words);
    }

    private boolean isClosing(SourceBlock block) {
        return block.kind() == BlockKind.PARAGRAPH
                && ClosingWords.areAll(block.text(source.text()));
    }

    /** Returns the first of the few paragraphs behind the only rule; -1 if there are none. */
    private int behindRule(int from, int words) {
        List<Integer> rules =
                IntStream.range(0, blocks.size())
                        .filter(i -> blocks.get(i).kind() == BlockKind.RULE)
                        .filter(i -> blocks.get(i).start() > from)
                        .boxed()
                        .toList();
        if (rules.size() != 1 || rules.get(0) < words) {
            return -1;
        }
        int first = rules.get(0) + 1;
        List<SourceBlock> behind = blocks.subList(first, blocks.size());
        boolean few = !behind.isEmpty() && behind.size() <= MOST_BEHIND_RULE;
        return few && behind.stream().allMatch(this::mayBeNote) && !asksAtEnd() ? first : -1;
    }

    /** Tells whether a block is a paragraph that does not go on with what was said. */
    private boolean mayBeNote(SourceBlock block) {
        return block.kind() == BlockKind.PARAGRAPH
                && block.end() - block.start() <= LONGEST_BEHIND_RULE
                && !Character.isLowerCase(source.text().codePointAt(block.start()))
                && StartTimeParser.parseAtHead(source.text(), block.start(), block.end()) == null;
    }

    /** Tells whether a question is the last of all words, as of somebody who speaks. */
    private boolean asksAtEnd() {
        SourceBlock last = blocks.get(blocks.size() - 1);
        return QuestionSentences.isQuestion(last.text(source.text()));
    }

    /** Returns the first line in bold type that says about whom the words below are; else -1. */
    private int about(List<TranscriptMark> marks, int words) {
        Set<String> names =
                marks.stream()
                        .flatMap(mark -> Stream.ofNullable(mark.label()))
                        .flatMap(label -> label.label().people().stream())
                        .filter(name -> name.indexOf(' ') > 0)
                        .collect(Collectors.toSet());
        for (int i = words; i + 1 < blocks.size(); i++) {
            SourceBlock block = blocks.get(i);
            if (bold.isSetApart(block)
                    && (bold.closes(block) || isTitleWith(names, block))
                    && blocks.get(i + 1).isContent()) {
                return i;
            }
        }
        return -1;
    }

    /** Returns a paragraph near the end that says that the talk was edited; -1 if none does. */
    private int edited(int words) {
        return IntStream.range(Math.max(words, blocks.size() - MOST_BEHIND_EDITED), blocks.size())
                .filter(i -> blocks.get(i).kind() == BlockKind.PARAGRAPH)
                .filter(i -> ClosingWords.tellEditing(blocks.get(i).text(source.text())))
                .findFirst()
                .orElse(-1);
    }

    /** Returns a paragraph near the end that tells of the last speaker by name; -1 if none does. */
    private int named(ResolvedLabel last, int words) {
        String names =
                last.label().people().stream()
                        .filter(name -> name.indexOf(' ') > 0)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        if (names.isEmpty()) {
            return -1;
        }
        Pattern telling =
                Pattern.compile("([*_]*)\\[?(?:" + names + ")" + LINK_END + "\\1 \\p{Ll}");
        return IntStream.range(Math.max(words, blocks.size() - MOST_ABOUT_SPEAKER), blocks.size())
                .filter(i -> mayBeNote(blocks.get(i)))
                .filter(i -> telling.matcher(blocks.get(i).text(source.text())).lookingAt())
                .findFirst()
                .orElse(-1);
    }

    private boolean isTitleWith(Set<String> names, SourceBlock block) {
        String words = block.text(source.text());
        return !bold.endsWithSign(block) && names.stream().anyMatch(words::contains);
    }

    private boolean isDirection(SourceBlock block) {
        return block.kind() == BlockKind.PARAGRAPH && italic.isDirection(block);
    }

    /** Tells whether a paragraph between the labels is in italic type as well. */
    private boolean isItalicSpoken(int from, int words) {
        return blocks.stream()
                .limit(words)
                .filter(block -> block.start() > from)
                .anyMatch(italic::isSetApart);
    }
}
