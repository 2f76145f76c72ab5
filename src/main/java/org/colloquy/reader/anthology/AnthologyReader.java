package org.colloquy.reader.anthology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.anthology.Anthology.AnthologyMatter;
import org.colloquy.model.anthology.Anthology.AnthologyPart;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.frontmatter.YamlFault;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a file that says which interviews are printed together, and how. */
public final class AnthologyReader {
    private static final Set<String> KEYS =
            Set.of(
                    "title",
                    "subtitle",
                    "editor",
                    "interviews",
                    "series",
                    "parts",
                    "terms",
                    "notes",
                    "index");
    private static final Set<String> PART_KEYS = Set.of("heading", "interviews", "series");

    private static final int MAX_BYTES = 256 * 1024;
    private static final int MAX_NESTING = 10;

    private final ChosenInterviews chosen;
    private final List<AnthologyFault> faults = new ArrayList<>();

    private AnthologyReader(Corpus corpus) {
        this.chosen = new ChosenInterviews(corpus, faults);
    }

    /**
     * Content of a file.
     *
     * @param anthology empty if something is wrong
     * @param faults all that is wrong
     */
    public record AnthologyReading(Optional<Anthology> anthology, List<AnthologyFault> faults) {
        public AnthologyReading {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a file.
     *
     * @param corpus where the interviews are that it names
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static AnthologyReading read(Path file, Corpus corpus) throws IOException {
        AnthologyReader reader = new AnthologyReader(corpus);
        Anthology anthology = reader.anthology(file);
        reader.faults.sort(
                Comparator.comparingInt(AnthologyFault::line)
                        .thenComparingInt(AnthologyFault::column));
        return new AnthologyReading(
                reader.faults.isEmpty() ? Optional.ofNullable(anthology) : Optional.empty(),
                reader.faults);
    }

    private @Nullable Anthology anthology(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            faults.add(new AnthologyFault(1, 1, "the file is longer than 256 kB"));
            return null;
        }
        String text = "";
        try {
            LoaderOptions options = new LoaderOptions();
            options.setNestingDepthLimit(MAX_NESTING);
            options.setMaxAliasesForCollections(0);
            options.setTagInspector(tag -> false);
            text = Files.readString(file, UTF_8);
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root instanceof MappingNode mapping) {
                return anthology(new AnthologyFields(mapping, KEYS, faults));
            }
            faults.add(new AnthologyFault(1, 1, "expected keys: title, interviews or parts"));
        } catch (MarkedYAMLException e) {
            YamlFault fault = YamlFault.of(e, text);
            Mark place = fault.place();
            faults.add(
                    place == null
                            ? new AnthologyFault(1, 1, fault.why())
                            : AnthologyFault.at(place, fault.why()));
        } catch (YAMLException e) {
            faults.add(new AnthologyFault(1, 1, "not YAML: " + e.getMessage()));
        } catch (CharacterCodingException e) {
            faults.add(new AnthologyFault(1, 1, "the file is not UTF-8"));
        }
        return null;
    }

    private Anthology anthology(AnthologyFields fields) {
        String title = fields.text("title");
        if (title == null) {
            faults.add(new AnthologyFault(1, 1, "title: an edition has one"));
        }
        Node partsNode = fields.node("parts");
        if (partsNode != null && (fields.has("interviews") || fields.has("series"))) {
            faults.add(
                    AnthologyFault.at(
                            partsNode, "parts: with parts, interviews and series stand in them"));
        }
        List<AnthologyPart> parts =
                partsNode == null
                        ? List.of(new AnthologyPart(null, chosen.in(fields)))
                        : parts(partsNode);
        if (parts.stream().allMatch(part -> part.interviews().isEmpty()) && faults.isEmpty()) {
            faults.add(new AnthologyFault(1, 1, "interviews: an edition has at least one"));
        }
        AnthologyMatter matter =
                new AnthologyMatter(
                        fields.flag("terms"), fields.flag("notes"), fields.flag("index"));
        Anthology anthology =
                new Anthology(
                        title == null ? "" : title,
                        fields.text("subtitle"),
                        fields.text("editor"),
                        parts,
                        matter);
        if (anthology.interviews().size() > Anthology.MOST_INTERVIEWS) {
            faults.add(
                    new AnthologyFault(
                            1,
                            1,
                            "interviews: %,d are too many; an edition has at most %,d"
                                    .formatted(
                                            anthology.interviews().size(),
                                            Anthology.MOST_INTERVIEWS)));
        }
        return anthology;
    }

    private List<AnthologyPart> parts(Node node) {
        List<AnthologyPart> parts = new ArrayList<>();
        if (!(node instanceof SequenceNode sequence)) {
            faults.add(AnthologyFault.at(node, "parts: expected a list"));
            return parts;
        }
        for (Node item : sequence.getValue()) {
            if (item instanceof MappingNode mapping) {
                AnthologyFields fields = new AnthologyFields(mapping, PART_KEYS, faults);
                List<Interview> interviews = chosen.in(fields);
                if (interviews.isEmpty()) {
                    faults.add(AnthologyFault.at(item, "parts: a part has at least one interview"));
                }
                parts.add(new AnthologyPart(fields.text("heading"), interviews));
            } else {
                faults.add(
                        AnthologyFault.at(
                                item, "parts: expected keys: heading, interviews, series"));
            }
        }
        return parts;
    }
}
