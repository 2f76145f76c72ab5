package org.colloquy.reader.transcript.doubt.question;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.HeadingEvidence;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.question.QuestionHeuristics;

/**
 * A heading that alone asks, beside one at its level that does not, nor opens or closes the text,
 * with no more than a third of all words below it: an essay may have such a heading, too.
 */
final class SoleHeading {
    /** The number of words to each of those below it. */
    private static final int LEAST_OTHERS = 3;

    private static final String ABOVE_ALL =
            "all headings that ask stand above the first words, as a title and its translation do; if they are no questions, paste into the front matter: dialect: prose";

    private SoleHeading() {}

    /** Returns the doubt about such a heading; empty if there is none, or more ask. */
    static Optional<ReadingDoubt> in(LabelledText read, DialectFit fit) {
        if (fit.dialect() != Dialect.HEADINGS) {
            return Optional.empty();
        }
        SourceBlocks source = read.source();
        List<SourceBlock> named =
                source.headings().stream().filter(block -> isNamed(block, source.text())).toList();
        HeadingEvidence evidence = HeadingEvidence.of(named, source);
        return evidence.questions() == 1 && evidence.headings() > 1
                ? named.stream()
                        .filter(block -> HeadingEvidence.asks(block, source.text()))
                        .findFirst()
                        .filter(asking -> isBrief(asking, source))
                        .map(SoleHeading::doubt)
                : Optional.empty();
    }

    /**
     * Returns the doubt about several headings that ask, all of them above the first words: a title
     * and what it is in another language; empty if there are none.
     */
    static Optional<ReadingDoubt> aboveAll(LabelledText read, DialectFit fit) {
        if (fit.dialect() != Dialect.HEADINGS) {
            return Optional.empty();
        }
        SourceBlocks source = read.source();
        List<SourceBlock> asking =
                source.headings().stream()
                        .filter(block -> HeadingEvidence.asks(block, source.text()))
                        .toList();
        int words =
                source.content().stream()
                        .filter(block -> block.kind() != BlockKind.HEADING)
                        .mapToInt(SourceBlock::start)
                        .findFirst()
                        .orElse(0);
        return asking.size() > 1 && asking.get(asking.size() - 1).start() < words
                ? Optional.of(new ReadingDoubt(asking.get(0).start(), ABOVE_ALL))
                : Optional.empty();
    }

    /** Tells whether little of the text stands below a heading, up to the next at its level. */
    private static boolean isBrief(SourceBlock asking, SourceBlocks source) {
        int from = asking.end();
        int to =
                source.headings().stream()
                        .filter(block -> block.start() > from && block.level() <= asking.level())
                        .mapToInt(SourceBlock::start)
                        .findFirst()
                        .orElse(source.text().length());
        int all = 0;
        int below = 0;
        for (SourceBlock block : source.content()) {
            int length = block.end() - block.start();
            all += length;
            below += block.start() > from && block.start() < to ? length : 0;
        }
        return below * LEAST_OTHERS <= all;
    }

    private static boolean isNamed(SourceBlock heading, String text) {
        String words = heading.headingText(text);
        return !QuestionHeuristics.closes(words) && !QuestionHeuristics.opens(words);
    }

    private static ReadingDoubt doubt(SourceBlock heading) {
        return new ReadingDoubt(
                heading.start(),
                "only this heading asks, and another at its level does not; if this is no interview, paste into the front matter: dialect: prose");
    }
}
