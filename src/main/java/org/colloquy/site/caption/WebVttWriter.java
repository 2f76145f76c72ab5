package org.colloquy.site.caption;

import java.util.List;
import org.colloquy.model.timing.TimePrecision;

/**
 * Writer of WebVTT: The Web Video Text Tracks Format (W3C). Each voice is named, and each word has
 * its moment where that is known.
 */
final class WebVttWriter {
    private WebVttWriter() {}

    static String write(List<Caption> captions) {
        StringBuilder file = new StringBuilder("WEBVTT\n");
        for (Caption caption : captions) {
            file.append('\n')
                    .append(CaptionClock.of(caption.from(), '.'))
                    .append(" --> ")
                    .append(CaptionClock.of(caption.to(), '.'))
                    .append('\n');
            long heard = caption.from();
            for (SpokenPassage voice : caption.voices()) {
                heard = write(voice, caption, heard, file);
                file.append('\n');
            }
        }
        return file.toString();
    }

    /**
     * Writes what one says.
     *
     * @param heard the latest moment that stands in the caption: moments only go up
     * @return the latest moment then
     */
    private static long write(
            SpokenPassage voice, Caption caption, long heard, StringBuilder file) {
        String text = voice.text();
        int lineEnd = caption.isBroken() ? CaptionLines.lineEnd(text) : 0;
        String speaker = voice.speaker();
        if (speaker != null) {
            file.append("<v ").append(escaped(speaker)).append('>');
        }
        long latest = heard;
        int at = 0;
        for (CaptionWords words : voice.words()) {
            if (words.precision() == TimePrecision.WORD
                    && words.from() > latest
                    && words.from() < caption.to()) {
                latest = words.from();
                file.append('<').append(CaptionClock.of(latest, '.')).append('>');
            }
            int end = Math.min(at + words.text().length(), text.length());
            String said = text.substring(Math.min(at, end), end);
            boolean breaks = lineEnd > 0 && at <= lineEnd && lineEnd < end;
            file.append(
                    breaks
                            ? escaped(said.substring(0, lineEnd - at))
                                    + '\n'
                                    + escaped(said.substring(lineEnd - at + 1))
                            : escaped(said));
            at = end;
        }
        file.append(speaker == null ? "" : "</v>");
        return latest;
    }

    /** Writes nothing that could end a caption, a tag or a character reference. */
    private static String escaped(String text) {
        return text.replaceAll("[\\p{Cc}\\x{85}\\x{2028}\\x{2029}]", " ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
