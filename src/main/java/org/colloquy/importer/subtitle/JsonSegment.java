package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.subtitle.Cue.CueWords;
import org.colloquy.importer.subtitle.Cue.TimeMark;
import org.colloquy.importer.subtitle.JsonFields.TimeValue;
import org.jspecify.annotations.Nullable;

/** An utterance in JSON, or a word of one: whatever its fields are called, they mean the same. */
final class JsonSegment {
    private final int line;
    private @Nullable String text;
    private @Nullable String speaker;
    private TimeValue start = TimeValue.NONE;
    private TimeValue end = TimeValue.NONE;
    private final List<JsonSegment> words = new ArrayList<>();

    private JsonSegment(int line) {
        this.line = line;
    }

    /** Reads an object, which is the current token. */
    static JsonSegment read(JsonFields fields) {
        JsonSegment segment = new JsonSegment(fields.line());
        fields.object(name -> segment.take(name, fields));
        return segment;
    }

    private boolean take(String name, JsonFields fields) {
        switch (name) {
            case "text", "body", "word" -> text = fields.words();
            case "speaker" -> speaker = fields.words();
            case "start", "startTime" -> start = fields.time();
            case "end", "endTime" -> end = fields.time();
            case "timestamp" -> pair(fields);
            case "timestamps" -> fields.object(bound -> span(bound, fields, false));
            case "offsets" -> fields.object(bound -> span(bound, fields, true));
            case "words" -> fields.array(() -> words.add(read(fields)));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void pair(JsonFields fields) {
        List<TimeValue> bounds = new ArrayList<>();
        fields.array(() -> bounds.add(fields.time()));
        start = bounds.isEmpty() ? start : bounds.get(0);
        end = bounds.size() < 2 ? end : bounds.get(1);
    }

    private boolean span(String bound, JsonFields fields, boolean thousandths) {
        boolean known = bound.equals("from") || bound.equals("to");
        if (known) {
            TimeValue time = thousandths ? fields.time().thousandth() : fields.time();
            start = bound.equals("from") ? time : start;
            end = bound.equals("to") ? time : end;
        }
        return known;
    }

    boolean isTimeAmiss() {
        return start.amiss() || end.amiss() || words.stream().anyMatch(JsonSegment::isTimeAmiss);
    }

    int line() {
        return line;
    }

    List<JsonSegment> words() {
        return words;
    }

    /** Returns the words, joined of single ones where it has no text. */
    String text() {
        if (text != null) {
            return text.strip();
        }
        boolean spaced = words.stream().skip(1).anyMatch(word -> word.written().startsWith(" "));
        return String.join(spaced ? "" : " ", words.stream().map(JsonSegment::written).toList())
                .strip();
    }

    private String written() {
        return text == null ? "" : text;
    }

    /** Returns who speaks: as it is said here, or of the first of its words. */
    private @Nullable String name() {
        String name = speaker;
        for (int i = 0; name == null && i < words.size(); i++) {
            name = words.get(i).speaker;
        }
        String folded = name == null ? "" : MarkdownEscaper.folded(name);
        return folded.isEmpty() ? null : folded.replaceFirst("\\s*[:：]$", "");
    }

    /** Counts the words that somebody else says than the utterance that they stand in. */
    long otherwiseSpoken() {
        String name = name();
        return words.stream()
                .filter(word -> word.speaker != null && !word.speaker.equals(name))
                .count();
    }

    Cue cue(List<TimeMark> marks) {
        CueWords said = new CueWords(name(), false, text(), marks);
        return new Cue(line, start.at(), end.at(), List.of(said));
    }

    TimeMark markAt(int at) {
        return new TimeMark(at, start.at(), end.at());
    }

    /** Returns when it begins; 0 if that is not known. */
    long begin() {
        Long at = start.at();
        return at == null ? 0 : at;
    }
}
