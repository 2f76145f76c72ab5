package org.colloquy.reader.frontmatter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.SeparatedList;
import org.colloquy.text.time.DateKeys;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * The keys that other programs have for what interviews have keys of their own for: {@code
 * pub_date}, {@code guests}, {@code lang}. Case, hyphens and underscores do not matter. A key of
 * our own that is given wins, and a value that is none of its kind is left; so nothing that is
 * written for another program is ever an error.
 */
public final class KeyConventions {
    /**
     * Each key of ours before a colon, with the names it has elsewhere, the surest first, folded.
     */
    private static final String ELSEWHERE =
            """
            title: headline
            subtitle: subheading, subhead, tagline
            date: %s
            interviewers: hosts, host, interviewedby, moderators, moderator
            interviewees: guests, guest
            speakers: speaker, participants, participant, panelists
            publication: outlet, publisher, magazine
            source: originalurl, originallink, sourceurl, canonicalurl, canonical, \
                externalurl, link, url
            language: lang, locale
            rights: copyright
            tags: tag, keywords, topics, categories, category
            media: audio, audiourl, audiofile, enclosure, enclosureurl, mp3, mp3url, \
                recording, podcast
            foreign:
            translation-of:
            dialect:
            aliases:
            draft:
            publish: publishdate, publishedat, publishedon, publisheddate, published, \
                datepublished, pubdate, publicationdate
            embargo: embargountil, embargodate, embargoeduntil
            """
                    .formatted(DateKeys.FIELDS);

    private static final Map<String, List<String>> NAMES = names();

    /** Keys of ours for which others stand that may mean something else, and that are shown. */
    private static final Set<String> SAID =
            Set.of("date", "interviewers", "interviewees", "speakers", "source", "media");

    /** Keys of ours, with what no value of another's key was that has a value. */
    private static final Map<String, String> EXPECTED =
            Map.of(
                    "date", "cannot be read as a date",
                    "interviewers", "has no names that can be read",
                    "interviewees", "has no names that can be read",
                    "speakers", "has no names that can be read");

    private final FrontMatterFields fields;

    /** Notes on keys, by their names, in the order of ours. */
    private final Map<String, String> said = new LinkedHashMap<>();

    KeyConventions(FrontMatterFields fields) {
        this.fields = fields;
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        ELSEWHERE
                .lines()
                .map(line -> line.split(":", -1))
                .forEach(line -> names.put(line[0], SeparatedList.read(line[1])));
        return names;
    }

    /** Returns a key without what conventions differ in. */
    public static String folded(String key) {
        return key.replaceAll("[-_. ]", "").toLowerCase(Locale.ROOT);
    }

    /** Gives our keys the values that stand under others, and says so where that may be wrong. */
    void understand() {
        Map<String, String> written = new LinkedHashMap<>();
        fields.keys().forEach(key -> written.putIfAbsent(folded(key), key));
        NAMES.forEach(
                (own, names) -> {
                    if (!fields.isGiven(own)) {
                        understand(
                                own,
                                Stream.concat(Stream.of(folded(own)), names.stream())
                                        .map(written::get)
                                        .filter(key -> key != null && !key.equals(own))
                                        .toList());
                    }
                });
        report();
    }

    private void understand(String own, List<String> keys) {
        Optional<String> read = keys.stream().filter(key -> adopt(key, own)).findFirst();
        if (read.isPresent()) {
            boolean spelling = folded(read.get()).equals(folded(own));
            if (SAID.contains(own) && !spelling) {
                said.put(read.get(), "\"%s\" is read as \"%s\"".formatted(read.get(), own));
            }
        } else if (EXPECTED.containsKey(own)) {
            keys.stream()
                    .filter(key -> fields.isGiven(key) && !isFlag(fields.node(key)))
                    .forEach(key -> said.put(key, "\"%s\" %s".formatted(key, EXPECTED.get(own))));
        }
    }

    private static boolean isFlag(@Nullable Node value) {
        return value instanceof ScalarNode scalar
                && FrontMatterFields.FLAGS.containsKey(
                        scalar.getValue().strip().toLowerCase(Locale.ROOT));
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

    private void report() {
        if (!said.isEmpty()) {
            fields.source()
                    .report(
                            Severity.NOTE,
                            "other-keys",
                            fields.keyOffset(said.keySet().iterator().next()),
                            String.join(", ", said.values()));
        }
    }
}
