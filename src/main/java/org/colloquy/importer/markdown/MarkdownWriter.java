package org.colloquy.importer.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.Timecode;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedBlock;
import org.colloquy.importer.model.TranscriptPart.ImportedHeading;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.importer.model.TranscriptPart.Paragraph;
import org.colloquy.model.people.Participant;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Writes a transcript as Markdown. A turn is {@code **Name:** [00:12:34] words}: of the forms that
 * are read it is the commonest, shows best on a code host, and its time is read as that of the
 * turn.
 */
public final class MarkdownWriter {
    /** Degrees of care, where the plain form would be read otherwise than it is meant. */
    public enum Care {
        /** Nothing. */
        NONE,
        /**
         * Colons behind words that look like a label and are none are written as character
         * references.
         */
        LABELS,
        /** That, and the dialect is declared. */
        DIALECT
    }

    private final ImportedTranscript transcript;
    private final Care care;

    private MarkdownWriter(ImportedTranscript transcript, Care care) {
        this.transcript = transcript;
        this.care = care;
    }

    public static String write(ImportedTranscript transcript, Care care) {
        MarkdownWriter writer = new MarkdownWriter(transcript, care);
        return "---\n" + writer.frontMatter() + "---\n" + writer.parts();
    }

    /** Writes the parts alone. */
    public static String body(ImportedTranscript transcript) {
        return new MarkdownWriter(transcript, Care.NONE).parts();
    }

    private String parts() {
        StringBuilder out = new StringBuilder();
        for (TranscriptPart part : transcript.parts()) {
            String markdown = markdown(part);
            if (!markdown.isEmpty()) {
                out.append('\n').append(markdown).append('\n');
            }
        }
        return out.toString();
    }

    private String markdown(TranscriptPart part) {
        if (part instanceof ImportedHeading heading) {
            return "#".repeat(heading.level()) + " " + MarkdownEscaper.ending(heading.words());
        } else if (part instanceof ImportedTurn turn) {
            String time = turn.from() == null ? "" : "[" + Timecode.write(turn.from()) + "] ";
            return ("**"
                            + MarkdownEscaper.words(turn.name())
                            + ":** "
                            + time
                            + MarkdownEscaper.ending(turn.words()))
                    .stripTrailing();
        } else if (part instanceof ImportedBlock block) {
            return block.markdown();
        }
        String words = MarkdownEscaper.ending(((Paragraph) part).words());
        return care == Care.NONE ? words : MarkdownEscaper.noLabel(words);
    }

    private String frontMatter() {
        TranscriptMetadata metadata = transcript.metadata();
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "title", metadata.title());
        put(fields, "subtitle", metadata.subtitle());
        put(fields, "date", metadata.date());
        put(fields, "publication", metadata.publication());
        put(fields, "interviewers", people(metadata.participants().interviewers()));
        put(fields, "interviewees", people(metadata.participants().interviewees()));
        put(fields, "speakers", people(metadata.participants().speakers()));
        put(fields, "source", metadata.source());
        put(fields, "language", metadata.language());
        metadata.others().forEach(fields::putIfAbsent);
        if (care == Care.DIALECT) {
            boolean turns = transcript.turns().findAny().isPresent();
            boolean asked = transcript.parts().stream().anyMatch(ImportedHeading.class::isInstance);
            put(fields, "dialect", turns ? "names" : asked ? "headings" : "prose");
        }
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setAllowUnicode(true);
        options.setSplitLines(false);
        return new Yaml(options).dump(fields);
    }

    private static void put(Map<String, Object> fields, String key, @Nullable String value) {
        if (value != null) {
            fields.put(key, value);
        }
    }

    private static List<Object> people(List<Participant> people) {
        return people.stream().map(MarkdownWriter::person).toList();
    }

    /** Returns a name, or a mapping where more than that is known. */
    private static Object person(Participant participant) {
        Map<String, Object> fields = new LinkedHashMap<>();
        put(fields, "role", participant.role());
        put(fields, "bio", participant.bio());
        put(fields, "url", participant.url());
        put(fields, "aliases", participant.aliases());
        put(fields, "id", participant.id());
        if (fields.isEmpty()) {
            return participant.name();
        }
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("name", participant.name());
        named.putAll(fields);
        return named;
    }

    private static void put(Map<String, Object> fields, String key, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(key, values);
        }
    }
}
