package org.colloquy.reader.transcript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.DialectFits;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.folder.FolderForm;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.part.TranscriptMark;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.TaughtForms;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.ShortenedText;
import org.jspecify.annotations.Nullable;

/**
 * An explanation why a text was read as it was: the score of each dialect, and a sample of the text
 * as that dialect reads it.
 */
public final class DialectExplanation {
    private static final int MAX_BLOCKS = 6;
    private static final int MAX_SHOWN = 71;

    private final LabelledText text;

    private DialectExplanation(LabelledText text) {
        this.text = text;
    }

    /** Returns the explanation, line by line. */
    public static List<String> of(String text, DialectHints hints, HeaderLines header) {
        return new DialectExplanation(LabelledText.of(text, hints, header.end())).lines();
    }

    private List<String> lines() {
        DialectFits inEach = DialectFits.of(text);
        DialectFit best = inEach.reading();
        List<DialectFit> fits = new ArrayList<>(inEach.all());
        fits.sort(Comparator.comparingDouble(DialectFit::score).reversed());
        List<String> lines = new ArrayList<>();
        lines.add("read as %s%s".formatted(best.dialect().word(), whoSays(best.dialect())));
        lines.add(
                "each score, from 0 to 1, says how well the text fits a dialect; below it is how the text would be read, from about its first question or label");
        int from = firstDifference(fits);
        for (DialectFit fit : fits) {
            lines.add("");
            lines.add("%s %.3f: %s".formatted(fit.dialect().word(), fit.score(), fit.why()));
            if (fit.score() > 0) {
                lines.addAll(sample(fit, from));
            }
        }
        return lines;
    }

    private String whoSays(Dialect chosen) {
        TaughtForms taught = text.hints().taught();
        Dialect declared = text.hints().declared();
        if (declared == null ? taught.prompts(chosen) : declared == taught.dialect()) {
            return ", as colloquy.yaml says";
        }
        if (declared != null) {
            return ", as the front matter says";
        }
        FolderForm folder = text.hints().folder();
        return folder != null && (text.byFolder() || folder.prompts() == chosen)
                ? ", as the files beside it are (%s)".formatted(folder.inWords())
                : "";
    }

    /** Returns the offset at which dialects begin to differ, behind a common introduction. */
    private int firstDifference(List<DialectFit> fits) {
        int first =
                fits.stream()
                        .filter(fit -> fit.score() > 0)
                        .flatMap(fit -> fit.marks().stream())
                        .mapToInt(TranscriptMark::at)
                        .min()
                        .orElse(0);
        boolean headed =
                fits.stream().anyMatch(p -> p.dialect() == Dialect.HEADINGS && p.score() > 0);
        return blockBefore(headed && first == 0 ? firstAsking() : first);
    }

    /** Returns the offset of the last block that begins before a place. */
    private int blockBefore(int place) {
        return text.source().content().stream()
                .mapToInt(SourceBlock::start)
                .filter(start -> start < place)
                .max()
                .orElse(0);
    }

    private int firstAsking() {
        return text.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .filter(block -> asks(block.headingText(text.text())))
                .mapToInt(SourceBlock::start)
                .findFirst()
                .orElse(0);
    }

    private static boolean asks(String heading) {
        return QuestionSentences.isQuestionAlone(heading)
                || QuestionHeuristics.isLabelled(heading)
                || QuestionHeuristics.prompts(heading);
    }

    private List<String> sample(DialectFit fit, int from) {
        Map<Integer, TranscriptMark> marks = new HashMap<>();
        fit.marks().forEach(mark -> marks.put(mark.at(), mark));
        List<String> lines = new ArrayList<>();
        for (SourceBlock block : text.blocks()) {
            if (block.end() > from
                    && lines.size() < MAX_BLOCKS
                    && (block.isContent() || block.kind() == BlockKind.HEADING)) {
                lines.add("    " + line(fit.dialect(), block, marks.get(block.start())));
            }
        }
        return lines;
    }

    private String line(Dialect dialect, SourceBlock block, @Nullable TranscriptMark mark) {
        String source = text.text();
        if (block.kind() == BlockKind.HEADING) {
            String words = block.headingText(source);
            boolean asks = dialect == Dialect.HEADINGS && asks(words);
            return "%-9s %s".formatted(asks ? "question" : "heading", shortened(words));
        }
        if (mark == null) {
            return "%-9s %s".formatted("text", shortened(block.text(source)));
        }
        String role = mark.part().name().toLowerCase(Locale.ROOT);
        if (mark.label() == null) {
            return "%-9s %s".formatted(role, shortened(block.text(source)));
        }
        LabelCandidate label = mark.label().candidate();
        String words = source.substring(Math.min(label.end(), block.end()), block.end());
        return "%-9s %s | %s".formatted(role, mark.label().speaker(), shortened(words));
    }

    private static String shortened(String words) {
        return ShortenedText.of(words.strip().replaceAll("\\s+", " "), MAX_SHOWN);
    }
}
