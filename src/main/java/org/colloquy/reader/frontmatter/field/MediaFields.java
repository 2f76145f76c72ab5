package org.colloquy.reader.frontmatter.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.OutsideHosts;
import org.colloquy.model.recording.MediaHosts;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.YamlNodes;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reader of {@code media} in front matter: an address or a file, or a list of parts, each with the
 * time at which it begins; and of {@code media-hosts} and {@code embed-hosts} in the settings.
 */
public final class MediaFields {
    private static final String MEDIA = "media";
    private static final String HOSTS = "media-hosts";
    private static final String EMBEDDING = "embed-hosts";
    private static final String FILE = "file";
    private static final String START = "start";
    private static final String START_FORM =
            "start must be a time such as 01:02:00, or a number of seconds";
    private static final Set<String> PART_KEYS = Set.of(FILE, START);
    private static final int MOST_PARTS = 500;
    private static final int MINUTE = 60;
    private static final Pattern CLOCK =
            Pattern.compile(
                    "([-+]?)(?:(?:(\\d{1,3}):)?([0-5]?\\d):)?(\\d{1,6})(?:[.,](\\d{1,3})\\d{0,6})?");

    private final FrontMatterFields fields;
    private final List<PlacedPart> parts = new ArrayList<>();

    private MediaFields(FrontMatterFields fields) {
        this.fields = fields;
    }

    /**
     * A part of a recording as it is written.
     *
     * @param address a file, or the address of one
     * @param start milliseconds on the timeline of the interview
     * @param offset where in the source it stands
     */
    public record PlacedPart(String address, long start, int offset) {}

    /** Returns the parts of a recording that front matter names; what is wrong is told. */
    public static List<PlacedPart> parts(FrontMatterFields fields) {
        MediaFields media = new MediaFields(fields);
        List<Node> items = fields.askedItems(MEDIA);
        for (Node item : items.subList(0, Math.min(items.size(), MOST_PARTS))) {
            media.add(item);
        }
        if (items.size() > MOST_PARTS) {
            media.wrong(
                    items.get(MOST_PARTS), "there are more than %d parts".formatted(MOST_PARTS));
        }
        return List.copyOf(media.parts);
    }

    /** Returns the hosts beyond the site's own that settings name; what is wrong is told. */
    public static OutsideHosts hosts(FrontMatterFields fields) {
        return new OutsideHosts(
                hosts(
                        fields,
                        HOSTS,
                        "must be names of hosts that are asked by https, such as sound.example.org"),
                hosts(
                        fields,
                        EMBEDDING,
                        "must be names of hosts that are reached by https, such as news.example.org"));
    }

    private static List<String> hosts(FrontMatterFields fields, String key, String expected) {
        List<String> hosts = new ArrayList<>();
        for (Node item : fields.askedItems(key)) {
            Optional<String> host =
                    item instanceof ScalarNode written
                            ? MediaHosts.read(written.getValue())
                            : Optional.empty();
            if (host.isPresent() && !hosts.contains(host.get())) {
                hosts.add(host.get());
            } else if (host.isEmpty() && !YamlNodes.isNull(item)) {
                fields.badValue(key, fields.at(item), expected);
            }
        }
        return hosts;
    }

    private void add(Node item) {
        if (item instanceof MappingNode mapping) {
            add(mapping);
        } else if (item instanceof SequenceNode) {
            wrong(item, "a part is a file or an address, or \"file:\" and \"start:\"");
        } else if (!YamlNodes.isNull(item)) {
            add(((ScalarNode) item).getValue().strip(), 0L, item, false);
        }
    }

    private void add(MappingNode mapping) {
        FrontMatterFields part = fields.inside(mapping);
        part.keys().stream()
                .filter(key -> !PART_KEYS.contains(key))
                .forEach(
                        key ->
                                fields.badValue(
                                        MEDIA,
                                        part.keyOffset(key),
                                        "a part has \"file\" and \"start\", not \"%s\""
                                                .formatted(key)));
        String file = part.text(FILE);
        String written = part.text(START);
        if (file == null) {
            wrong(mapping, "a part needs \"file:\" with a file or an address");
            return;
        }
        Optional<Long> start = written == null ? Optional.of(0L) : milliseconds(written);
        if (start.isPresent()) {
            add(file, start.get(), part.node(FILE), written != null);
        } else {
            fields.badValue(MEDIA, part.offset(START), START_FORM);
        }
    }

    /** Adds a part; all but the first must say where they begin. */
    private void add(String address, long start, @Nullable Node at, boolean isPlaced) {
        if (address.isEmpty() || at == null) {
            return;
        }
        if (!parts.isEmpty() && !isPlaced) {
            wrong(at, "\"start:\" must say when this part begins");
        } else if (parts.stream().anyMatch(part -> part.start() == start)) {
            wrong(at, "two parts begin at the same time");
        } else {
            parts.add(new PlacedPart(address, start, fields.at(at)));
        }
    }

    private void wrong(Node at, String expected) {
        fields.badValue(MEDIA, fields.at(at), expected);
    }

    /** Returns a time, {@code [-][[H:]MM:]SS[.mmm]}, in milliseconds; empty if it is none. */
    static Optional<Long> milliseconds(String written) {
        Matcher clock = CLOCK.matcher(written.strip());
        if (!clock.matches() || (clock.group(3) != null && number(clock.group(4)) >= MINUTE)) {
            return Optional.empty();
        }
        long minutes = number(clock.group(2)) * MINUTE + number(clock.group(3));
        String fraction = clock.group(5) == null ? "" : clock.group(5);
        long millis = number((fraction + "000").substring(0, 3));
        long sum = (minutes * MINUTE + number(clock.group(4))) * 1000 + millis;
        return Optional.of(clock.group(1).equals("-") ? -sum : sum);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
