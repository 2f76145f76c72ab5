package org.colloquy.reader.frontmatter;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.PlacedText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A transcript that is kept in front matter, as generators do that have one page for many: a block
 * of Markdown, or a list of who says what. It is read where nothing stands below.
 *
 * @param text as Markdown
 * @param speakers whom a list names; empty if it is a block
 */
public record FieldTranscript(PlacedText text, List<String> speakers) {
    private static final Set<String> KEYS =
            Set.of("transcript", "transcription", "interview", "body", "content", "text");
    private static final Set<String> NAMES = Set.of("speaker", "name", "who", "by", "author");
    private static final Set<String> WORDS =
            Set.of("text", "words", "body", "content", "line", "said", "paragraph");
    private static final Set<String> TIMES = Set.of("time", "start", "timestamp", "at", "timecode");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,3}(?::\\d{2}){1,2}(?:\\.\\d+)?");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}(?:\\.\\d+)?");
    private static final int LEAST_LENGTH = 200;

    public FieldTranscript {
        speakers = List.copyOf(speakers);
    }

    /** Returns the transcript in front matter, and says so; empty if there is none. */
    public static Optional<FieldTranscript> of(FrontMatter front) {
        FrontMatterFields fields = front.fields();
        for (String key : List.copyOf(fields.keys())) {
            if (KEYS.contains(KeyConventions.folded(key))) {
                Optional<FieldTranscript> found = read(front, fields.items(key));
                if (found.isPresent()) {
                    fields.take(key);
                    fields.source()
                            .report(
                                    Severity.NOTE,
                                    "transcript-in-front-matter",
                                    fields.keyOffset(key),
                                    "the text is read from \"%s\", because there are no words below the front matter"
                                            .formatted(key));
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<FieldTranscript> read(FrontMatter front, List<Node> items) {
        FieldTranscriptBuilder text = new FieldTranscriptBuilder(front);
        if (items.size() == 1 && items.get(0) instanceof ScalarNode block) {
            boolean isText =
                    block.getValue().strip().contains("\n")
                            || block.getValue().length() >= LEAST_LENGTH;
            return isText ? Optional.of(text.block(block).build()) : Optional.empty();
        }
        boolean turns = !items.isEmpty();
        for (Node item : items) {
            if (item instanceof MappingNode mapping && words(mapping) != null) {
                text.turn(scalar(mapping, NAMES), scalar(mapping, TIMES), words(mapping));
            } else if (item instanceof ScalarNode words) {
                text.turn(null, null, words);
            } else {
                turns &= YamlNodes.isNull(item);
            }
        }
        return turns && text.hasWords() ? Optional.of(text.build()) : Optional.empty();
    }

    private static @Nullable ScalarNode words(MappingNode item) {
        return scalar(item, WORDS);
    }

    private static @Nullable ScalarNode scalar(MappingNode item, Set<String> keys) {
        for (NodeTuple field : item.getValue()) {
            if (field.getKeyNode() instanceof ScalarNode key
                    && field.getValueNode() instanceof ScalarNode value
                    && keys.contains(KeyConventions.folded(key.getValue()))
                    && !value.getValue().isBlank()) {
                return value;
            }
        }
        return null;
    }

    /** Builder of the Markdown of turns. */
    private static final class FieldTranscriptBuilder {
        private final FrontMatterFields fields;
        private final int end;
        private final PlacedText.Builder text;
        private final Set<String> speakers = new LinkedHashSet<>();
        private boolean words;

        FieldTranscriptBuilder(FrontMatter front) {
            this.fields = front.fields();
            this.end = front.bodyStart();
            this.text = new PlacedText.Builder(fields.source());
        }

        FieldTranscriptBuilder block(ScalarNode block) {
            text.put(block.getValue(), begin(block), end);
            return this;
        }

        void turn(@Nullable ScalarNode name, @Nullable ScalarNode time, @Nullable ScalarNode said) {
            if (said == null) {
                return;
            }
            if (name != null) {
                String label =
                        name.getValue()
                                .strip()
                                .replaceAll("\\s+", " ")
                                .replaceFirst("\\s*[:：]$", "");
                speakers.add(label);
                text.put("**").put(label, begin(name), end).put(":** ");
            }
            if (name != null && time != null) {
                text.put(clock(time.getValue().strip()));
            }
            text.put(said.getValue().strip(), begin(said), end).put("\n\n");
            words = true;
        }

        /** Returns a time in brackets; nothing if it is none. */
        private static String clock(String time) {
            if (CLOCK.matcher(time).matches()) {
                return "[" + time + "] ";
            }
            if (!SECONDS.matcher(time).matches()) {
                return "";
            }
            int seconds = (int) Double.parseDouble(time);
            return "[%02d:%02d:%02d] ".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
        }

        private int begin(ScalarNode value) {
            int at = Math.min(fields.at(value), end);
            int line = fields.source().text().indexOf('\n', at);
            char sign = at < end ? fields.source().text().charAt(at) : ' ';
            return (sign == '|' || sign == '>') && line >= 0 && line < end ? line + 1 : at;
        }

        boolean hasWords() {
            return words;
        }

        FieldTranscript build() {
            return new FieldTranscript(text.build(), List.copyOf(speakers));
        }
    }
}
