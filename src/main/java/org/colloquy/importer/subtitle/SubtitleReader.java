package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.NamedLanguage;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.Timecode;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.CountedNoun;

/**
 * Reads WebVTT and SubRip. The former follows "WebVTT: The Web Video Text Tracks Format" (W3C
 * Candidate Recommendation, 4 April 2019), sections 4 and 6; SubRip has no specification, and
 * differs by a comma in its times and by numbers before them. Both are read by one reader because
 * files of either kind are found with the other's times.
 *
 * <p>Tolerated: hours left out, a comma for a point, no blank line before a time, text in WebVTT
 * that looks like a tag but is none ({@code <laughs>}). A block without a time keeps its words.
 */
public final class SubtitleReader {
    private static final String ARROW = "-->";
    private static final Pattern TIMING =
            Pattern.compile(
                    "\\s*([\\d:.,]+)\\s*-->\\s*([\\d:.,]+)(?:\\s+(.*))?\\s*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d+\\s*");
    private static final Pattern HEADER = Pattern.compile("([A-Za-z-]+)\\s*[:=]\\s*(.*)");

    private final OriginalText original;
    private final List<String> lines;
    private final boolean vtt;
    private final List<Cue> cues = new ArrayList<>();
    private final CueText texts = new CueText();
    private TranscriptMetadata metadata = TranscriptMetadata.nothing();
    private int placed;
    private int at;

    private SubtitleReader(OriginalText original, boolean vtt) {
        this.original = original;
        this.lines = original.lines();
        this.vtt = vtt;
    }

    public static ImportedTranscript read(OriginalText original, boolean vtt)
            throws java.io.IOException, ImportException {
        SubtitleReader reader = new SubtitleReader(original, vtt);
        if (vtt) {
            reader.header();
        }
        while (reader.at < reader.lines.size()) {
            reader.block();
        }
        reader.texts.report(original);
        reader.reportPlaces();
        return CaptionJoiner.transcript(original, reader.cues, reader.metadata);
    }

    /** Reads {@code WEBVTT}, a title behind it, and lines such as {@code Language: en}. */
    private void header() {
        String first = lines.get(0);
        if (!first.startsWith("WEBVTT")) {
            return;
        }
        String title = first.substring("WEBVTT".length()).replaceFirst("^[\\s:–—-]+", "").strip();
        if (!title.isEmpty()) {
            metadata = metadata.titled(title);
            original.guessed("title", title, "the first line");
        }
        for (at = 1; at < lines.size() && !lines.get(at).isBlank(); at++) {
            if (lines.get(at).contains(ARROW)) {
                return;
            }
            Matcher header = HEADER.matcher(lines.get(at));
            boolean isLanguage =
                    header.matches() && header.group(1).toLowerCase(Locale.ROOT).equals("language");
            String language = isLanguage ? NamedLanguage.of(header.group(2)) : null;
            if (language != null) {
                metadata = metadata.inLanguage(language);
                original.guessed("language", language, "the header");
            } else {
                original.dropped(at + 1, "a line of the header");
            }
        }
    }

    private void block() {
        if (lines.get(at).isBlank()) {
            at++;
            return;
        }
        String first = lines.get(at);
        String kind = first.strip();
        if (vtt && !first.contains(ARROW) && (kind.equals("NOTE") || first.matches("NOTE\\s.*"))) {
            skip("a comment");
        } else if (vtt && cues.isEmpty() && (kind.equals("STYLE") || kind.equals("REGION"))) {
            skip("a block of " + kind.toLowerCase(Locale.ROOT) + " settings");
        } else if (first.contains(ARROW)) {
            cue();
        } else if (at + 1 < lines.size() && lines.get(at + 1).contains(ARROW)) {
            identifier();
            cue();
        } else {
            words();
        }
    }

    private void skip(String what) {
        for (; at < lines.size() && !lines.get(at).isBlank(); at++) {
            original.dropped(at + 1, what);
        }
    }

    private void identifier() {
        if (!NUMBER.matcher(lines.get(at)).matches()) {
            original.dropped(at + 1, "the identifier of a caption");
        }
        at++;
    }

    private void words() {
        if (NUMBER.matcher(lines.get(at)).matches()
                && (at + 1 == lines.size() || lines.get(at + 1).isBlank())) {
            original.dropped(at + 1, "the number of a caption without words");
            at++;
            return;
        }
        original.report(
                Severity.WARNING, "bad-time", at + 1, "these words have no time; they are kept");
        int line = at + 1;
        add(new Cue(line, null, null, texts.said(text(), vtt)));
    }

    private void cue() {
        int line = at + 1;
        Matcher timing = TIMING.matcher(lines.get(at));
        Long start = timing.matches() ? Timecode.read(timing.group(1)) : null;
        Long end = timing.matches() ? Timecode.read(timing.group(2)) : null;
        if (start == null || end == null) {
            original.report(
                    Severity.WARNING,
                    "bad-time",
                    line,
                    "the time cannot be read; the words below it are kept");
        }
        placed += timing.matches() && timing.group(3) != null ? 1 : 0;
        at++;
        add(new Cue(line, start, end, texts.said(text(), vtt)));
    }

    private void reportPlaces() {
        if (placed > 0) {
            original.reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: places on the screen, of %s"
                            .formatted(CountedNoun.of(placed, "caption")));
        }
    }

    private void add(Cue cue) {
        if (!cue.text().isBlank()) {
            cues.add(cue);
        }
    }

    /** Returns the lines of a caption: to an empty line, the next time, or the number before it. */
    private List<String> text() {
        List<String> text = new ArrayList<>();
        while (vtt && isSpaceBeforeText()) {
            at++;
        }
        while (at < lines.size() && !lines.get(at).isBlank() && !beginsCue()) {
            text.add(lines.get(at));
            at++;
        }
        return text;
    }

    /** Rolling captions begin with a line of one blank, which is not empty and so ends nothing. */
    private boolean isSpaceBeforeText() {
        return at + 1 < lines.size()
                && lines.get(at).isBlank()
                && !lines.get(at).isEmpty()
                && !lines.get(at + 1).isBlank()
                && !lines.get(at + 1).contains(ARROW);
    }

    private boolean beginsCue() {
        boolean numbered =
                NUMBER.matcher(lines.get(at)).matches()
                        && at + 1 < lines.size()
                        && TIMING.matcher(lines.get(at + 1)).matches();
        return numbered || TIMING.matcher(lines.get(at)).matches();
    }
}
