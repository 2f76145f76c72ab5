package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.Timecode;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.importer.model.TranscriptPart.Paragraph;
import org.colloquy.importer.plain.LineJoiner;
import org.colloquy.importer.subtitle.Cue.CueWords;
import org.jspecify.annotations.Nullable;

/**
 * Joins captions to turns: what one speaker says in captions that follow on each other is one turn,
 * with the time at which the first begins.
 *
 * <p>A long turn is divided into paragraphs, always between captions, so never in a word: at the
 * end of a sentence, if a pause follows or the paragraph is long enough; without full stops, as in
 * what a machine wrote down, at a long pause or when it is much too long.
 */
final class TurnJoiner {
    private static final int PAUSE = 1_500;
    private static final int LONG_PAUSE = 3_000;
    private static final int SHORT = 120;
    private static final int LONG = 500;
    private static final int MAX_CHARACTERS = 1_200;
    private static final Pattern SENTENCE_END =
            Pattern.compile(".*[.?!…。？！][\"'”’»）)\\]]*", Pattern.DOTALL);

    private final boolean timed;
    private final List<TranscriptPart> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable String speaker;
    private @Nullable Long start;
    private @Nullable Long end;
    private boolean begins = true;

    private TurnJoiner(boolean timed) {
        this.timed = timed;
    }

    /** Returns the turns; without any names, paragraphs with their times. */
    static List<TranscriptPart> of(List<Cue> cues) {
        boolean named =
                cues.stream().flatMap(cue -> cue.said().stream()).anyMatch(s -> s.name() != null);
        TurnJoiner turns = new TurnJoiner(!named);
        cues.forEach(turns::add);
        turns.close();
        return turns.parts;
    }

    private void add(Cue cue) {
        for (CueWords said : cue.said()) {
            boolean other = said.name() != null && !Objects.equals(said.name(), speaker);
            if (said.changes() || other) {
                close();
                speaker = said.name() == null ? speaker : said.name();
                begins = true;
            } else if (isParagraph(cue.start())) {
                close();
            }
            if (words.isEmpty()) {
                start = cue.start();
            }
            join(said.text());
        }
        end = cue.end();
    }

    private boolean isParagraph(@Nullable Long next) {
        if (words.isEmpty()) {
            return false;
        }
        long pause = end == null || next == null ? 0 : next - end;
        boolean sentence = SENTENCE_END.matcher(words).matches();
        return sentence
                ? words.length() > LONG || (pause >= PAUSE && words.length() > SHORT)
                : words.length() > MAX_CHARACTERS || (pause >= LONG_PAUSE && words.length() > LONG);
    }

    private void join(String text) {
        if (text.isBlank()) {
            return;
        }
        if (!words.isEmpty() && !LineJoiner.isWithoutBlank(words, text)) {
            words.append(' ');
        }
        words.append(text.strip());
    }

    private void close() {
        String text = MarkdownEscaper.words(words.toString());
        if (begins && speaker != null) {
            if (!text.isEmpty()) {
                parts.add(new ImportedTurn(speaker, start, text));
                begins = false;
            }
        } else if (timed && start != null && !text.isEmpty()) {
            parts.add(new Paragraph("[" + Timecode.write(start) + "] " + text));
        } else if (!text.isEmpty()) {
            parts.add(new Paragraph(MarkdownEscaper.beginning(text)));
        }
        words.setLength(0);
        start = null;
    }
}
