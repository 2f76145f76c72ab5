package org.colloquy.importer.subtitle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.CountedNoun;
import org.colloquy.text.language.LanguageNames;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads transcripts in JSON: of Whisper and its kin ({@code segments} with {@code start}, {@code
 * end}, {@code text} and {@code words}; whisper.cpp says {@code transcription}), of WhisperX (with
 * {@code speaker} and {@code word_segments}), and of Podcasting 2.0 ({@code startTime}, {@code
 * endTime}, {@code body}). None has a schema that all writers keep, so fields are known by their
 * names wherever they stand. The text is read token by token: it may be large.
 */
public final class JsonTranscriptReader {
    /**
     * Parts of messages about the parser's own settings, and about places that it counts otherwise.
     */
    private static final Pattern SETTING =
            Pattern.compile(", from `[^`]*`| ?\\(start marker at .*\\)");

    private final OriginalText original;
    private final List<JsonSegment> segments = new ArrayList<>();
    private final List<JsonSegment> words = new ArrayList<>();
    private final List<Cue> cues = new ArrayList<>();
    private final WordPlacer placer = new WordPlacer();
    private final List<Integer> untimed = new ArrayList<>();
    private final List<Integer> wordless = new ArrayList<>();
    private TranscriptMetadata metadata = TranscriptMetadata.nothing();

    private JsonTranscriptReader(OriginalText original) {
        this.original = original;
    }

    /**
     * Reads a transcript.
     *
     * @throws IOException if there is no room for working files
     * @throws ImportException if it is not JSON, or has no utterances
     */
    public static ImportedTranscript read(OriginalText original)
            throws IOException, ImportException {
        JsonTranscriptReader reader = new JsonTranscriptReader(original);
        reader.parse();
        reader.makeCues();
        return CaptionJoiner.transcript(original, reader.cues, reader.metadata);
    }

    private void parse() throws ImportException {
        try (JsonParser parser = JsonMapper.shared().createParser(original.text())) {
            JsonFields fields = new JsonFields(parser);
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                fields.array(() -> segments.add(JsonSegment.read(fields)));
            } else {
                fields.object(name -> take(name, fields));
            }
            reportFields(fields);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String why = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw ImportException.line(
                    "the JSON cannot be read: "
                            + MarkdownEscaper.folded(SETTING.matcher(why).replaceAll("")),
                    at == null ? 1 : at.getLineNr());
        }
    }

    private boolean take(String name, JsonFields fields) {
        switch (name) {
            case "segments", "transcription", "chunks" ->
                    fields.array(() -> segments.add(JsonSegment.read(fields)));
            case "words", "word_segments" ->
                    fields.array(() -> words.add(JsonSegment.read(fields)));
            case "language" -> language(fields.words());
            case "result" -> fields.object(inner -> take(inner, fields));
            case "text", "task", "version" -> fields.words();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void language(@Nullable String written) {
        if (written != null) {
            LanguageNames.tag(written)
                    .ifPresent(
                            tag -> {
                                metadata = metadata.inLanguage(tag);
                                original.guessed("language", tag, "the field language");
                            });
        }
    }

    private void reportFields(JsonFields fields) {
        if (!fields.others().isEmpty()) {
            original.reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: what stands under " + String.join(", ", fields.others()));
        }
    }

    private void makeCues() throws ImportException {
        if (segments.isEmpty() && words.isEmpty()) {
            throw ImportException.content(
                    "not-imported", "there are no utterances in it: no segments and no words");
        }
        boolean listed = segments.stream().allMatch(segment -> segment.words().isEmpty());
        boolean single = segments.isEmpty();
        Deque<JsonSegment> left = WordPlacer.listed(listed && !single ? words : List.of());
        List<JsonSegment> all = single ? words : segments;
        for (int i = 0; i < all.size(); i++) {
            add(all.get(i), left, i + 1 < all.size() ? all.get(i + 1).begin() : Long.MAX_VALUE);
        }
        reportLost(left.size() + placer.lost());
        reportLines();
        reportSpeakers();
    }

    private void reportLines() {
        if (!untimed.isEmpty()) {
            original.report(
                    Severity.WARNING,
                    "bad-time",
                    untimed.get(0),
                    "%s with a time that cannot be read, the first of them here: the words are kept"
                            .formatted(CountedNoun.of(untimed.size(), "utterance")));
        }
        if (!wordless.isEmpty()) {
            original.dropped(
                    wordless.get(0),
                    "%s without words, the first of them here"
                            .formatted(CountedNoun.of(wordless.size(), "utterance")));
        }
    }

    private void add(JsonSegment segment, Deque<JsonSegment> left, long until) {
        String text = segment.text();
        if (segment.isTimeAmiss()) {
            untimed.add(segment.line());
        }
        if (text.isEmpty()) {
            wordless.add(segment.line());
            return;
        }
        cues.add(
                segment.cue(
                        left.isEmpty()
                                ? placer.marks(text, segment.words())
                                : placer.taken(text, left, until)));
    }

    private void reportLost(int lost) {
        if (lost > 0) {
            original.reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: the times of %s, not found in the text of the utterance"
                            .formatted(CountedNoun.of(lost, "word")));
        }
    }

    private void reportSpeakers() {
        long others = segments.stream().mapToLong(JsonSegment::otherwiseSpoken).sum();
        if (others > 0) {
            original.reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: another speaker than that of the utterance, named for %s"
                            .formatted(CountedNoun.of(others, "word")));
        }
    }
}
