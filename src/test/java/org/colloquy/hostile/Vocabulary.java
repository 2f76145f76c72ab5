package org.colloquy.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.reading.CompanionFile;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which elements, attributes and classes a site's pages are made of: those of corpora that mean no
 * harm, and what content may bring. Whatever else is on a page, content has put there.
 */
final class Vocabulary {
    private static final List<Path> HARMLESS =
            List.of(
                    Path.of("seeds"),
                    Path.of("src/test/resources/corpora/shapes"),
                    Path.of("src/test/resources/corpora/links"),
                    Path.of("src/test/resources/corpora/transcripts"));

    private static final String CONTENT =
            "a abbr b blockquote br caption cite code dd del dfn dl dt em figcaption figure i img ins"
                    + " kbd li mark ol p pre q rp rt ruby s samp small span strong sub sup table tbody"
                    + " td tfoot th thead time tr u ul var wbr";
    private static final Set<String> EVERYWHERE = Set.of("lang", "dir");
    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.of(
                    "a", Set.of("href"),
                    "img", Set.of("src", "alt"),
                    "ol", Set.of("start", "reversed"),
                    "time", Set.of("datetime"),
                    "td", Set.of("align", "colspan", "rowspan"),
                    "th", Set.of("align", "colspan", "rowspan"));

    private static final class Holder {
        private static final Vocabulary HARMLESS_SITES = harmless();
    }

    /** What pages have that no harmless corpus has: of many files, of untitled and moved ones. */
    private static final Set<String> RARE =
            Set.of("p .end", "ul .plainlist", "h1 data-generated", "meta http-equiv", "h1 .long");

    /** The running title of a chapter of a print edition, by the number of the chapter. */
    private static final Pattern CHAPTER = Pattern.compile("((?: \\.| data-)run-)\\d+$");

    private final Set<String> words = new TreeSet<>(RARE);

    static Vocabulary ofHarmlessSites() {
        return Holder.HARMLESS_SITES;
    }

    private static Vocabulary harmless() {
        Vocabulary vocabulary = new Vocabulary();
        for (String element : CONTENT.split(" ")) {
            vocabulary.words.add(element);
            Stream.concat(EVERYWHERE.stream(), ATTRIBUTES.getOrDefault(element, Set.of()).stream())
                    .forEach(attribute -> vocabulary.words.add(element + " " + attribute));
        }
        HARMLESS.forEach(vocabulary::learn);
        vocabulary.learn(ofManyQuestions());
        vocabulary.learn(ofManyTopics());
        return vocabulary;
    }

    private void learn(Path folder) {
        HostileSite site = HostileSite.of(folder);
        site.pages().forEach(page -> words.addAll(words(site.page(page))));
    }

    /**
     * Interviews of a house, of two series in which the same is asked, and somebody is spoken of,
     * one in a language that the site's own words are not written in.
     */
    private static Path ofManyQuestions() {
        try {
            Path folder = Files.createDirectories(Path.of("target/corpora/many-questions"));
            Files.writeString(folder.resolve("people.md"), "## Jo Pell\n\nA potter.\n");
            Files.writeString(
                    folder.resolve("colloquy.yaml"),
                    "header: Talks\nfooter: [A line]\nimprint: https://a.example/\n");
            for (int i = 1; i <= 6; i++) {
                Files.writeString(
                        folder.resolve("talk-" + i + ".md"),
                        """
                        ---
                        title: Talk %d
                        date: 201%d
                        series: %s
                        language: %s
                        interviewees: [Somebody Else%s]
                        aliases: [old-%d]
                        ---
                        ## What is a kettle good for%s?

                        Jo Pell asked %d of us.

                        %s

                        ## And pots?

                        Pots too.
                        """
                                .formatted(
                                        i,
                                        i,
                                        i < 5 ? "Clay" : "Glaze",
                                        i == 6 ? "fi" : "en",
                                        "x".repeat(i),
                                        i,
                                        i > 3 ? ", and pots of clay" : "",
                                        i,
                                        "Long words of clay. ".repeat(80 * (i % 2))));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A transcript with a table of what its passages are about, of more topics than patterns, and
     * the draft of an interview that lacks what it can.
     */
    private static Path ofManyTopics() {
        try {
            Path folder = Files.createDirectories(Path.of("target/corpora/many-topics"));
            StringBuilder text = new StringBuilder("# A talk on clay\n\n## Of clay\n\n");
            StringBuilder table =
                    new StringBuilder("locator,title,tags,synopsis,keywords\n1,First,,,\n");
            for (int i = 1; i <= 12; i++) {
                text.append("**Ada:** I dig the clay.\n\n**Ben:** And I burn it.\n\n");
                table.append("%d,,clay; pots %d,They dig.,\"kiln, cup\"\n".formatted(i * 2, i));
            }
            Files.writeString(folder.resolve("talk.md"), text);
            Files.writeString(
                    folder.resolve("draft.md"),
                    "---\ntitle: Not yet\ndraft: true\n---\n## Why not?\n\nIt rains.\n");
            Files.writeString(folder.resolve("talk" + CompanionFile.SEGMENTS.extension()), table);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is on a page and never on those of harmless corpora. */
    Set<String> strange(Document page) {
        Set<String> strange = new TreeSet<>(words(page));
        strange.removeAll(words);
        return strange;
    }

    private static Set<String> words(Document page) {
        return page.getAllElements().stream()
                .flatMap(Vocabulary::words)
                .collect(Collectors.toSet());
    }

    private static Stream<String> words(Element element) {
        String name = element.normalName();
        return Stream.of(
                        Stream.of(name),
                        element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .map(key -> name + " " + key),
                        Arrays.stream(element.className().split("\\s+"))
                                .filter(word -> !word.isEmpty())
                                .map(word -> name + " ." + word))
                .flatMap(words -> words)
                .map(word -> CHAPTER.matcher(word).replaceFirst("$1N"));
    }

    /** Whether an attribute is one that content may have on an element. */
    static boolean isContent(Element element, String attribute) {
        return EVERYWHERE.contains(attribute)
                || ATTRIBUTES.getOrDefault(element.normalName(), Set.of()).contains(attribute);
    }
}
