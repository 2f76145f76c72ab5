package org.colloquy.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.html.HtmlReader;
import org.colloquy.importer.html.PageFrontMatter;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.ohms.OhmsReader;
import org.colloquy.importer.plain.TextReader;
import org.colloquy.importer.subtitle.CsvReader;
import org.colloquy.importer.subtitle.JsonTranscriptReader;
import org.colloquy.importer.subtitle.SubtitleReader;
import org.colloquy.importer.subtitle.TimedLinesReader;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** The formats that are read. */
enum TranscriptFormat {
    TEXT("plain text", "txt|text"),
    VTT("WebVTT", "vtt"),
    SRT("SubRip (SRT)", "srt"),
    CSV("CSV", "csv|tsv"),
    HTML("HTML", "html|htm|xhtml"),
    WHISPER("Whisper JSON", ""),
    WHISPERX("WhisperX JSON", ""),
    PODCAST("Podcasting 2.0 JSON", ""),
    OHMS("OHMS XML", ""),
    WORD("Word", "docx"),
    OPEN_DOCUMENT("OpenDocument", "odt");

    private static final int HEAD = 4_096;
    private static final Pattern PAGE =
            Pattern.compile(
                    "\\s*(?:<\\?xml[^>]*>\\s*)?<(?:!doctype html|html|head|body)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern SUBRIP =
            Pattern.compile("\\s*\\d+\\s*\\n\\s*[\\d:]+[,.]\\d+\\s*-->.*", Pattern.DOTALL);

    private static final Pattern JSON = Pattern.compile("\\s*(?:\\{\\s*\"|\\[\\s*\\{\\s*\")");
    private static final Pattern XML_ENCODING =
            Pattern.compile("\\s*<\\?xml[^>]*?\\bencoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private final String shown;
    private final String extensions;

    TranscriptFormat(String shown, String extensions) {
        this.shown = shown;
        this.extensions = extensions;
    }

    String shown() {
        return shown;
    }

    /**
     * Returns the format of a file. What its first lines say goes before its name, which a download
     * may have changed.
     *
     * @throws ImportException if it is none of them
     */
    static TranscriptFormat of(String name, String text) throws ImportException {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        if (head.startsWith("WEBVTT")) {
            return VTT;
        } else if (PAGE.matcher(head).matches() || isPageBelow(head)) {
            return HTML;
        } else if (SUBRIP.matcher(head).matches()) {
            return SRT;
        } else if (OhmsReader.mayRead(head)) {
            return OHMS;
        }
        Optional<TranscriptFormat> json = json(text);
        if (json.isPresent()) {
            return json.get();
        }
        String extension = InputFiles.kind(name);
        String refusal = refusal(extension);
        if (refusal != null) {
            throw ImportException.content("not-imported", refusal);
        }
        for (TranscriptFormat format : values()) {
            if (extension.matches(format.extensions) || (format == TEXT && !name.contains("."))) {
                return format;
            }
        }
        throw ImportException.content(
                "not-imported",
                "this kind of file cannot be read: only plain text (.txt), .docx, .odt, .html, .vtt, .srt, .csv, and some .json and .xml can");
    }

    /** Returns why text in a file of such a name is not read; null if nothing speaks against it. */
    private static @Nullable String refusal(String extension) {
        return switch (extension) {
            case "md", "markdown" -> "this is already Markdown: copy it into the folder";
            case "json" ->
                    "this JSON is none that is read: only that of Whisper, WhisperX and Podcasting 2.0 is, with times";
            case "xml" -> "this XML is none that is read: only that of OHMS is";
            case "docx", "odt" ->
                    "this is no document, although it is called one: it has text in it, or is damaged";
            default -> null;
        };
    }

    /** Returns the format of a transcript in JSON, told by the names of its fields. */
    private static Optional<TranscriptFormat> json(String text) {
        if (!JSON.matcher(text).lookingAt()) {
            return Optional.empty();
        } else if (has(text, "word_segments") || (has(text, "segments") && has(text, "score"))) {
            return Optional.of(WHISPERX);
        } else if (has(text, "segments") && (has(text, "startTime") || has(text, "body"))) {
            return Optional.of(PODCAST);
        }
        boolean spoken = has(text, "text") || has(text, "word");
        boolean timed = has(text, "start") || has(text, "timestamps") || has(text, "timestamp");
        return spoken && timed ? Optional.of(WHISPER) : Optional.empty();
    }

    /** Within a value, the quotation marks would be escaped. */
    private static boolean has(String text, String field) {
        return text.contains("\"" + field + "\"");
    }

    /** Tells whether a page stands below front matter. */
    private static boolean isPageBelow(String head) {
        boolean may = head.startsWith("---") || head.startsWith("+++") || head.startsWith("{");
        return may && PAGE.matcher(PageFrontMatter.of(head).page()).matches();
    }

    /** Returns the charset that a page of HTML or a file of XML declares; null if there is none. */
    static @Nullable String declaredCharset(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (!head.contains("<")) {
            return null;
        }
        Matcher xml = XML_ENCODING.matcher(head);
        if (xml.lookingAt()) {
            return xml.group(1);
        }
        org.jsoup.nodes.Document page = Jsoup.parse(head);
        String direct = page.select("meta[charset]").attr("charset");
        String content = page.select("meta[http-equiv=content-type]").attr("content");
        String named = content.replaceFirst("(?is).*charset\\s*=\\s*[\"']?([\\w.:-]+).*", "$1");
        String declared = direct.isBlank() ? named : direct;
        return declared.isBlank() ? null : declared;
    }

    /**
     * Reads a text of this format.
     *
     * @throws IOException if there is no room for working files
     * @throws ImportException if there is no transcript in it
     */
    ImportedTranscript read(OriginalText original) throws IOException, ImportException {
        return switch (this) {
            case TEXT -> readText(original);
            case VTT -> SubtitleReader.read(original, true);
            case SRT -> SubtitleReader.read(original, false);
            case CSV -> CsvReader.read(original);
            case HTML -> HtmlReader.read(original);
            case WHISPER, WHISPERX, PODCAST -> JsonTranscriptReader.read(original);
            case OHMS -> OhmsReader.read(original);
            case WORD, OPEN_DOCUMENT -> throw new IllegalStateException("it is no text");
        };
    }

    /** Reads plain text; where it would be prose, lines that are times are no words of it. */
    private static ImportedTranscript readText(OriginalText original)
            throws IOException, ImportException {
        if (TimedLinesReader.mayRead(original)) {
            OriginalText copy = OriginalText.of(original.file(), original.lines());
            boolean prose =
                    TextReader.read(copy).parts().stream()
                            .allMatch(TranscriptPart.Paragraph.class::isInstance);
            if (prose) {
                return TimedLinesReader.read(original);
            }
        }
        return TextReader.read(original);
    }
}
