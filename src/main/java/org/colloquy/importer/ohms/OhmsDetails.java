package org.colloquy.importer.ohms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.language.LanguageNames;
import org.jspecify.annotations.Nullable;

/** Facts of a record that go into the front matter; the others are named. */
final class OhmsDetails {
    /** Fields that front matter takes as they are, and its names for them. */
    private static final Map<String, String> KEPT =
            Map.of(
                    "repository", "repository",
                    "accession", "accession",
                    "collection_name", "collection",
                    "series_name", "series",
                    "description", "description",
                    "duration", "duration",
                    "rights", "rights",
                    "usage", "usage",
                    "funding", "funding");

    /** Fields that are read here or elsewhere, or say how the record itself is kept. */
    private static final Set<String> READ =
            Set.of(
                    "version",
                    "date",
                    "title",
                    "interviewer",
                    "interviewee",
                    "language",
                    "media_url",
                    "subject",
                    "keyword",
                    "sync",
                    "transcript",
                    "vtt_transcript");

    private final OhmsRecord record;
    private final OriginalText original;

    private OhmsDetails(OhmsRecord record, OriginalText original) {
        this.record = record;
        this.original = original;
    }

    static TranscriptMetadata of(OhmsRecord record, OriginalText original) {
        OhmsDetails details = new OhmsDetails(record, original);
        details.nameOthers();
        return details.known();
    }

    private TranscriptMetadata known() {
        return TranscriptMetadata.nothing()
                .titled(text("title"))
                .dated(date())
                .inLanguage(language())
                .people(folded("interviewer"), folded("interviewee"), List.of())
                .keeping(others());
    }

    private Map<String, Object> others() {
        Map<String, Object> others = new LinkedHashMap<>();
        record.field("media_url")
                .map(field -> field.text().strip())
                .filter(address -> address.startsWith("https://") || address.startsWith("http://"))
                .ifPresent(address -> others.put("media", address));
        List<String> tags = new ArrayList<>(folded("subject"));
        tags.addAll(folded("keyword"));
        if (!tags.isEmpty()) {
            others.put("tags", tags.stream().distinct().toList());
        }
        KEPT.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .forEach(
                        kept -> {
                            String text = text(kept.getKey());
                            if (text != null) {
                                others.put(kept.getValue(), text);
                            }
                        });
        return others;
    }

    private @Nullable String date() {
        String written = text("date");
        if (written == null) {
            return null;
        }
        return PartialDate.convert(written).map(PartialDate::iso).orElse(written);
    }

    private @Nullable String language() {
        String written = text("language");
        return written == null ? null : LanguageNames.tag(written).orElse(null);
    }

    private @Nullable String text(String name) {
        return folded(name).stream().findFirst().orElse(null);
    }

    private List<String> folded(String name) {
        return record.texts(name).stream().map(MarkdownEscaper::folded).toList();
    }

    private void nameOthers() {
        Set<String> others = record.namesWithout(READ);
        others.removeAll(KEPT.keySet());
        if (!others.isEmpty()) {
            original.reportFile(
                    Severity.NOTE,
                    "dropped",
                    "left out: what stands under " + String.join(", ", others));
        }
    }
}
