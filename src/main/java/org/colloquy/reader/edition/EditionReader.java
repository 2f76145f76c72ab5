package org.colloquy.reader.edition;

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
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.edition.PrintEdition;
import org.colloquy.model.edition.PrintEdition.EditionMatter;
import org.colloquy.model.edition.PrintEdition.EditionPart;
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
public final class EditionReader {
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
    private final List<EditionFault> faults = new ArrayList<>();

    private EditionReader(Corpus corpus) {
        this.chosen = new ChosenInterviews(corpus, faults);
    }

    /**
     * Content of a file.
     *
     * @param edition empty if something is wrong
     * @param faults all that is wrong
     */
    public record EditionReading(Optional<PrintEdition> edition, List<EditionFault> faults) {
        public EditionReading {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Reads a file.
     *
     * @param corpus where the interviews are that it names
     * @throws IOException if there is no such file, or it cannot be read
     */
    public static EditionReading read(Path file, Corpus corpus) throws IOException {
        EditionReader reader = new EditionReader(corpus);
        PrintEdition edition = reader.edition(file);
        reader.faults.sort(
                Comparator.comparingInt(EditionFault::line).thenComparingInt(EditionFault::column));
        return new EditionReading(
                reader.faults.isEmpty() ? Optional.ofNullable(edition) : Optional.empty(),
                reader.faults);
    }

    private @Nullable PrintEdition edition(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            faults.add(new EditionFault(1, 1, "the file is longer than 256 kB"));
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
                return edition(new EditionFields(mapping, KEYS, faults));
            }
            faults.add(new EditionFault(1, 1, "expected keys: title, interviews or parts"));
        } catch (MarkedYAMLException e) {
            YamlFault fault = YamlFault.of(e, text);
            Mark place = fault.place();
            faults.add(
                    place == null
                            ? new EditionFault(1, 1, fault.why())
                            : EditionFault.at(place, fault.why()));
        } catch (YAMLException e) {
            faults.add(new EditionFault(1, 1, "not YAML: " + e.getMessage()));
        } catch (CharacterCodingException e) {
            faults.add(new EditionFault(1, 1, "the file is not UTF-8"));
        }
        return null;
    }

    private PrintEdition edition(EditionFields fields) {
        String title = fields.text("title");
        if (title == null) {
            faults.add(new EditionFault(1, 1, "title: an edition has one"));
        }
        Node partsNode = fields.node("parts");
        if (partsNode != null && (fields.has("interviews") || fields.has("series"))) {
            faults.add(
                    EditionFault.at(
                            partsNode, "parts: with parts, interviews and series stand in them"));
        }
        List<EditionPart> parts =
                partsNode == null
                        ? List.of(new EditionPart(null, chosen.in(fields)))
                        : parts(partsNode);
        if (parts.stream().allMatch(part -> part.interviews().isEmpty()) && faults.isEmpty()) {
            faults.add(new EditionFault(1, 1, "interviews: an edition has at least one"));
        }
        EditionMatter matter =
                new EditionMatter(fields.flag("terms"), fields.flag("notes"), fields.flag("index"));
        PrintEdition edition =
                new PrintEdition(
                        title == null ? "" : title,
                        fields.text("subtitle"),
                        fields.text("editor"),
                        parts,
                        matter);
        if (edition.interviews().size() > PrintEdition.MOST_INTERVIEWS) {
            faults.add(
                    new EditionFault(
                            1,
                            1,
                            "interviews: %,d are too many; an edition has at most %,d"
                                    .formatted(
                                            edition.interviews().size(),
                                            PrintEdition.MOST_INTERVIEWS)));
        }
        return edition;
    }

    private List<EditionPart> parts(Node node) {
        List<EditionPart> parts = new ArrayList<>();
        if (!(node instanceof SequenceNode sequence)) {
            faults.add(EditionFault.at(node, "parts: expected a list"));
            return parts;
        }
        for (Node item : sequence.getValue()) {
            if (item instanceof MappingNode mapping) {
                EditionFields fields = new EditionFields(mapping, PART_KEYS, faults);
                List<Interview> interviews = chosen.in(fields);
                if (interviews.isEmpty()) {
                    faults.add(EditionFault.at(item, "parts: a part has at least one interview"));
                }
                parts.add(new EditionPart(fields.text("heading"), interviews));
            } else {
                faults.add(
                        EditionFault.at(item, "parts: expected keys: heading, interviews, series"));
            }
        }
        return parts;
    }
}
