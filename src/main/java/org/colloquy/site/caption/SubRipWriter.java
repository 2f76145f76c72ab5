package org.colloquy.site.caption;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writer of SubRip. A name stands before the words where somebody else begins to speak, as podcasts
 * have it. The format knows no escape: only an arrow, which programs take for a time, is kept apart
 * by a sign that nobody sees.
 */
final class SubRipWriter {
    private static final char WORD_JOINER = '\u2060';

    private SubRipWriter() {}

    static String write(List<Caption> captions) {
        StringBuilder file = new StringBuilder();
        String speaker = null;
        int number = 0;
        for (Caption caption : captions) {
            file.append(number == 0 ? "" : "\n")
                    .append(++number)
                    .append('\n')
                    .append(CaptionClock.of(caption.from(), ','))
                    .append(" --> ")
                    .append(CaptionClock.of(caption.to(), ','))
                    .append('\n');
            boolean isBroken = caption.isBroken();
            for (SpokenPassage voice : caption.voices()) {
                file.append(lines(voice, speaker, isBroken)).append('\n');
                speaker = voice.speaker();
            }
        }
        return file.toString();
    }

    private static String lines(SpokenPassage voice, @Nullable String before, boolean isBroken) {
        String speaker = voice.speaker();
        String named = speaker == null || speaker.equals(before) ? "" : speaker.strip() + ": ";
        String words = plain(voice.text());
        String text = plain(named) + words;
        if (!isBroken) {
            return text;
        }
        int own = CaptionLines.lineEnd(text);
        int said = CaptionLines.lineEnd(words);
        // Where the name is too much, the words are broken as without it.
        int lineEnd = own > 0 || said == 0 ? own : text.length() - words.length() + said;
        return lineEnd == 0
                ? text
                : text.substring(0, lineEnd) + '\n' + text.substring(lineEnd + 1);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\x{85}\\x{2028}\\x{2029}]", " ")
                .replace("-->", "--" + WORD_JOINER + ">");
    }
}
