package org.colloquy.reader.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Problem.Severity;
import org.yaml.snakeyaml.nodes.Node;

/**
 * The keys that other programs have for what interviews have keys of their own for: {@code
 * pub_date}, {@code guests}, {@code lang}. Case, hyphens and underscores do not matter. A key of
 * our own that is given wins, and a value that is none of its kind is left; so nothing that is
 * written for another program is ever an error.
 */
final class KeyConventions {
    /** Each key of ours with the names it has elsewhere, the surest first, folded. */
    private static final Map<String, List<String>> NAMES = names();

    /** Keys that look as if they said something of the interview, and are no role or subtitle. */
    private static final Set<String> LEFT =
            Set.of("author", "authors", "description", "desc", "excerpt", "summary");

    private final FrontMatterFields fields;
    private final Map<String, String> read = new LinkedHashMap<>();

    KeyConventions(FrontMatterFields fields) {
        this.fields = fields;
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put("title", List.of("headline"));
        names.put("subtitle", List.of("subheading", "subhead", "tagline"));
        names.put(
                "date",
                List.of(
                        "pubdate",
                        "publishdate",
                        "publishedat",
                        "publisheddate",
                        "publishedon",
                        "published",
                        "datepublished",
                        "publicationdate",
                        "airdate",
                        "recorded",
                        "recordedon",
                        "recordingdate",
                        "interviewdate",
                        "fecha",
                        "datum",
                        "日期",
                        "날짜",
                        "created",
                        "createdat",
                        "datecreated"));
        names.put(
                "interviewers",
                List.of("hosts", "host", "interviewedby", "moderators", "moderator"));
        names.put("interviewees", List.of("guests", "guest"));
        names.put("speakers", List.of("speaker", "participants", "participant", "panelists"));
        names.put("publication", List.of("outlet", "publisher", "magazine"));
        names.put(
                "source",
                List.of(
                        "originalurl",
                        "originallink",
                        "sourceurl",
                        "canonicalurl",
                        "canonical",
                        "externalurl",
                        "link",
                        "url"));
        names.put("language", List.of("lang", "locale"));
        names.put("rights", List.of("copyright"));
        names.put("tags", List.of("tag", "keywords", "topics", "categories", "category"));
        names.put(
                "media",
                List.of(
                        "audio",
                        "audiourl",
                        "audiofile",
                        "enclosure",
                        "enclosureurl",
                        "mp3",
                        "mp3url",
                        "recording",
                        "podcast"));
        for (String own : List.of("foreign", "translation-of", "dialect", "aliases", "draft")) {
            names.put(own, List.of());
        }
        return names;
    }

    /** Returns a key without what conventions differ in. */
    static String folded(String key) {
        return key.replaceAll("[-_. ]", "").toLowerCase(Locale.ROOT);
    }

    /** Gives our keys the values that stand under others, and says so. */
    void understand() {
        Map<String, String> written = new LinkedHashMap<>();
        fields.keys().forEach(key -> written.putIfAbsent(folded(key), key));
        NAMES.forEach(
                (own, names) -> {
                    if (!fields.isGiven(own)) {
                        Stream.concat(Stream.of(folded(own)), names.stream())
                                .map(written::get)
                                .filter(key -> key != null && !key.equals(own))
                                .filter(key -> adopt(key, own))
                                .findFirst()
                                .ifPresent(key -> read.put(key, own));
                    }
                });
        report(left());
    }

    private boolean adopt(String key, String own) {
        Node value = fields.node(key);
        boolean spelling = folded(key).equals(folded(own));
        Optional<Node> usable =
                value == null || YamlNodes.isNull(value)
                        ? Optional.empty()
                        : spelling ? Optional.of(value) : ForeignValues.of(own, value);
        usable.ifPresent(node -> fields.adopt(own, key, node));
        return usable.isPresent();
    }

    private List<String> left() {
        List<String> left = new ArrayList<>();
        for (String key : fields.keys()) {
            String folded = folded(key);
            boolean subtitle = !folded.startsWith("author") && fields.isGiven("subtitle");
            if (LEFT.contains(folded) && !subtitle && fields.isGiven(key)) {
                left.add(key);
            }
        }
        return left;
    }

    private void report(List<String> left) {
        if (read.isEmpty() && left.isEmpty()) {
            return;
        }
        String first = read.isEmpty() ? left.get(0) : read.keySet().iterator().next();
        List<String> parts = new ArrayList<>();
        if (!read.isEmpty()) {
            parts.add(
                    read.entrySet().stream()
                            .map(
                                    e ->
                                            "\"%s\" is read as \"%s\""
                                                    .formatted(e.getKey(), e.getValue()))
                            .collect(Collectors.joining(", ")));
        }
        if (!left.isEmpty()) {
            parts.add(
                    "kept, and nothing made of it: \"%s\"".formatted(String.join("\", \"", left)));
        }
        fields.source()
                .report(
                        Severity.NOTE,
                        "other-keys",
                        fields.keyOffset(first),
                        String.join("; ", parts));
    }
}
