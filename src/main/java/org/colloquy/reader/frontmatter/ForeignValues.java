package org.colloquy.reader.frontmatter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.PartialDate;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Values that other programs keep, in the form in which ours are read. */
final class ForeignValues {
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern LANGUAGE =
            Pattern.compile("([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)(?:\\.[\\w-]+)?");
    private static final Pattern AUDIO =
            Pattern.compile(
                    "(?:https://[^\\s?#]+|[^\\s:?#/][^:?#]*)\\.(?:mp3|m4a|mp4a|ogg|oga|opus|wav|flac|aac)(?:[?#]\\S*)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern COMMAS = Pattern.compile("\\s*[,;，、；]\\s*");
    private static final Pattern QUOTED = Pattern.compile("^\"([^\"]*)\"$");
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("\\s*[,;，、；]\\s*|\\s+(?:&|and|und|et|y|e|и)\\s+");
    private static final Set<String> ADDRESSES =
            Set.of("url", "audio", "audiourl", "file", "src", "mp3");
    private static final Map<String, String> OF_PEOPLE =
            Map.of("role", "role", "bio", "bio", "url", "url", "website", "url", "name", "name");

    /** The length of a date that is known to the day. */
    private static final int DAY = "2030-01-01".length();

    private static final Pattern MOMENT =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\d(?:T|[ \\t]+)\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?[ \\t]*(?:Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?");

    private static final int LONGEST_TEXT = 300;
    private static final int MOST_NAME_WORDS = 5;

    private ForeignValues() {}

    /** Returns a value as one of our key; empty if it is none of that kind. */
    static Optional<Node> of(String key, Node value) {
        return switch (key) {
            case "date" -> scalar(value, date(text(value)));
            case "publish" -> scalar(value, moment(text(value)));
            case "language" -> scalar(value, language(text(value)));
            case "source" -> scalar(value, text(value).filter(v -> ADDRESS.matcher(v).matches()));
            case "media" -> media(value);
            case "tags" -> texts(value);
            case "interviewers", "interviewees", "speakers" -> people(value);
            default ->
                    scalar(
                            value,
                            text(value)
                                    .filter(v -> v.length() <= LONGEST_TEXT && !v.contains("\n")));
        };
    }

    private static Optional<String> text(Node value) {
        return value instanceof ScalarNode scalar && !YamlNodes.isNull(value)
                ? Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static Optional<Node> scalar(Node place, Optional<String> text) {
        return text.map(
                words ->
                        new ScalarNode(
                                Tag.STR,
                                words,
                                place.getStartMark(),
                                place.getEndMark(),
                                ((ScalarNode) place).getScalarStyle()));
    }

    private static Optional<String> date(Optional<String> text) {
        return text.flatMap(PartialDate::read).map(PartialDate::iso);
    }

    /** Returns a day, with its time where that is written so that it can be understood. */
    private static Optional<String> moment(Optional<String> text) {
        return text.filter(written -> MOMENT.matcher(written).matches())
                .or(() -> date(text).filter(day -> day.length() == DAY));
    }

    private static Optional<String> language(Optional<String> text) {
        return text.map(LANGUAGE::matcher)
                .filter(tag -> tag.matches())
                .map(tag -> tag.group(1).replace('_', '-'));
    }

    /** Returns the address or file of a recording, which may stand in a mapping. */
    private static Optional<Node> media(Node value) {
        if (value instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(field -> ADDRESSES.contains(folded(field)))
                    .flatMap(field -> media(field.getValueNode()).stream())
                    .findFirst();
        }
        return scalar(value, text(value).filter(v -> AUDIO.matcher(v).matches()));
    }

    private static String folded(NodeTuple field) {
        return field.getKeyNode() instanceof ScalarNode key
                ? KeyConventions.folded(key.getValue()).toLowerCase(Locale.ROOT)
                : "";
    }

    private static Optional<Node> texts(Node value) {
        if (value instanceof SequenceNode list) {
            boolean plain = list.getValue().stream().allMatch(item -> text(item).isPresent());
            return plain && !list.getValue().isEmpty() ? Optional.of(value) : Optional.empty();
        }
        return text(value).map(words -> list(value, Arrays.asList(COMMAS.split(words))));
    }

    /** Returns the parts of texts between commas or semicolons, each without quotes around it. */
    static List<String> parts(List<String> texts) {
        return texts.stream()
                .flatMap(COMMAS::splitAsStream)
                .map(part -> QUOTED.matcher(part.strip()).replaceFirst("$1").strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static Node list(Node place, List<String> words) {
        List<Node> items = new ArrayList<>();
        words.stream()
                .filter(word -> !word.isBlank())
                .forEach(word -> scalar(place, Optional.of(word.strip())).ifPresent(items::add));
        return new SequenceNode(
                Tag.SEQ, true, items, place.getStartMark(), place.getEndMark(), FlowStyle.FLOW);
    }

    private static Optional<Node> people(Node value) {
        List<Node> items = value instanceof SequenceNode list ? list.getValue() : List.of(value);
        List<Node> people = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof MappingNode mapping) {
                person(mapping).ifPresent(people::add);
            } else {
                text(item).stream()
                        .flatMap(words -> names(words).stream())
                        .forEach(name -> scalar(item, Optional.of(name)).ifPresent(people::add));
            }
        }
        boolean all = !people.isEmpty() && people.size() >= items.size();
        return all
                ? Optional.of(
                        new SequenceNode(
                                Tag.SEQ,
                                true,
                                people,
                                value.getStartMark(),
                                value.getEndMark(),
                                FlowStyle.FLOW))
                : Optional.empty();
    }

    /** Returns what is known of a person in a mapping; empty if there is no name. */
    private static Optional<Node> person(MappingNode mapping) {
        List<NodeTuple> known = new ArrayList<>();
        boolean named = false;
        for (NodeTuple field : mapping.getValue()) {
            String own = OF_PEOPLE.get(folded(field));
            Node value = field.getValueNode();
            boolean given = known.stream().anyMatch(one -> folded(one).equals(own));
            if (own != null && !given && text(value).isPresent()) {
                named |= own.equals("name");
                Node key = field.getKeyNode();
                Optional<Node> renamed = scalar(key, Optional.of(own));
                renamed.ifPresent(name -> known.add(new NodeTuple(name, value)));
            }
        }
        return named
                ? Optional.of(
                        new MappingNode(
                                Tag.MAP,
                                true,
                                known,
                                mapping.getStartMark(),
                                mapping.getEndMark(),
                                FlowStyle.FLOW))
                : Optional.empty();
    }

    /**
     * Returns the names in a text: parts between commas, where each of them may be a whole name;
     * {@code Byron, Ada} and {@code Ada Byron, Potter} are one.
     */
    static List<String> names(String words) {
        List<String> parts =
                Arrays.stream(BETWEEN_NAMES.split(words)).filter(part -> !part.isBlank()).toList();
        boolean names = parts.size() > 1 && parts.stream().allMatch(ForeignValues::isWholeName);
        return names ? parts : List.of(words);
    }

    private static boolean isWholeName(String part) {
        String[] words = part.strip().split("\\s+");
        boolean uncased =
                part.codePoints()
                        .noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
        return uncased
                || (words.length > 1
                        && words.length <= MOST_NAME_WORDS
                        && Character.isUpperCase(words[0].codePointAt(0))
                        && Character.isUpperCase(words[words.length - 1].codePointAt(0)));
    }
}
