package org.colloquy.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.corpus.Form;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * What the headings of a file are: its title, sections, questions, or headings inside an answer.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>The title is the first node if that is the only level-1 heading, or if it asks nothing
 *       while other level-1 headings do; where front matter gives a title, only if it is the same.
 *   <li>The commonest level among headings that ask (that end in a question mark) is the question
 *       level; of two equally common ones the shallower.
 *   <li>At the question level a heading is a question if it asks, or if it prompts: begins with a
 *       label, or with a verb such as "Tell" or "Describe". Others there, and all shallower ones,
 *       are sections. Deeper ones belong to the answer.
 *   <li>One single heading that asks at another level is a question all the same.
 *   <li>If less than half of the headings at the question level ask, the file is no list of
 *       questions: it is prose, its headings are sections, and a problem says so.
 *   <li>A heading without words is dropped.
 * </ol>
 */
final class Outline {

    enum Role {
        TITLE,
        SECTION,
        QUESTION,
        SUBHEADING,
        EMPTY
    }

    private record Entry(Heading node, int level, String text) {
        boolean asks() {
            return ASKS.matcher(text).find();
        }
    }

    private static final Pattern ASKS = Pattern.compile("[?？؟][\\s\"'”’»)\\]*_!]*$");
    private static final Pattern PROMPTS =
            Pattern.compile(
                    "^(?:please |now |so |and |ok(?:ay)?,? |let's |let’s )*"
                            + "(?:tell|describe|explain|talk|walk|give|share|name|introduce|discuss|say"
                            + "|comment|elaborate|imagine|list)\\b|^请|[:：…]$|\\.\\.\\.$",
                    Pattern.CASE_INSENSITIVE);

    private final Form form;
    private final int questionLevel;
    private final Map<Heading, Role> roles = new HashMap<>();
    private final @Nullable String title;
    private final int headings;
    private final int asking;

    /**
     * @param document the file's body
     * @param givenTitle the title in its front matter
     * @param isLabelled whether a heading begins with a known person's or outlet's name and a colon
     */
    Outline(Document document, @Nullable String givenTitle, Predicate<String> isLabelled) {
        List<Node> nodes = new ArrayList<>();
        document.getChildren().forEach(nodes::add);
        List<Entry> entries = entries(nodes);
        Optional<Entry> first = title(nodes, entries, givenTitle);
        this.title = first.map(Entry::text).orElse(null);
        first.ifPresent(entry -> roles.put(entry.node(), Role.TITLE));
        entries.removeIf(entry -> roles.containsKey(entry.node()));
        entries.stream()
                .filter(entry -> entry.text().isEmpty())
                .forEach(entry -> roles.put(entry.node(), Role.EMPTY));
        entries.removeIf(entry -> roles.containsKey(entry.node()));

        int level = questionLevel(entries);
        List<Entry> peers = entries.stream().filter(entry -> entry.level() == level).toList();
        this.headings = peers.size();
        this.asking = (int) peers.stream().filter(Entry::asks).count();
        this.form = asking > 0 && asking * 2 >= headings ? Form.QUESTIONS : Form.PROSE;
        this.questionLevel = form == Form.QUESTIONS ? level : 0;
        for (Entry entry : entries) {
            roles.put(entry.node(), role(entry, entries, isLabelled));
        }
    }

    private Outline() {
        this.form = Form.PROSE;
        this.questionLevel = 0;
        this.title = null;
        this.headings = 0;
        this.asking = 0;
    }

    /** The outline of a text without headings. */
    static Outline none() {
        return new Outline();
    }

    /** Whether any heading begins a section or a question. */
    boolean isHeaded() {
        return roles.containsValue(Role.SECTION) || roles.containsValue(Role.QUESTION);
    }

    Form form() {
        return form;
    }

    /** The title that the body gives; null if it gives none. */
    @Nullable String title() {
        return title;
    }

    Role role(Heading heading) {
        return Objects.requireNonNull(roles.get(heading));
    }

    /** How far below its question a heading stands, from 1. */
    int depth(Heading heading) {
        return Math.max(1, heading.getLevel() - Math.max(questionLevel, 1));
    }

    /** What could not be decided: a sentence, or nothing. */
    Optional<String> doubt() {
        if (form == Form.PROSE && asking > 0) {
            return Optional.of(
                    ("only %d of %d headings ask a question, so this is shown as prose: mark each"
                                    + " question with a heading of one level that ends in \"?\"")
                            .formatted(asking, headings));
        }
        return Optional.empty();
    }

    private Role role(Entry entry, List<Entry> entries, Predicate<String> isLabelled) {
        if (form == Form.PROSE) {
            return Role.SECTION;
        }
        if (entry.level() == questionLevel) {
            boolean prompts = PROMPTS.matcher(entry.text()).find();
            return entry.asks() || prompts || isLabelled.test(entry.text())
                    ? Role.QUESTION
                    : Role.SECTION;
        }
        boolean stray =
                entry.asks()
                        && entries.stream()
                                        .filter(e -> e.level() == entry.level() && e.asks())
                                        .count()
                                == 1;
        if (stray) {
            return Role.QUESTION;
        }
        return entry.level() < questionLevel ? Role.SECTION : Role.SUBHEADING;
    }

    private static int questionLevel(List<Entry> entries) {
        return entries.stream()
                .filter(Entry::asks)
                .collect(Collectors.groupingBy(Entry::level, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    private static Optional<Entry> title(
            List<Node> nodes, List<Entry> entries, @Nullable String given) {
        if (entries.isEmpty() || firstShown(nodes) != entries.get(0).node()) {
            return Optional.empty();
        }
        Entry first = entries.get(0);
        List<Entry> top = entries.stream().filter(entry -> entry.level() == 1).toList();
        if (first.level() != 1 || first.text().isEmpty()) {
            return Optional.empty();
        }
        if (given != null) {
            return same(given, first.text()) ? Optional.of(first) : Optional.empty();
        }
        boolean alone = top.size() == 1;
        boolean apart = !first.asks() && top.stream().skip(1).allMatch(Entry::asks);
        return alone || apart ? Optional.of(first) : Optional.empty();
    }

    private static @Nullable Node firstShown(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> !Jsoup.parseBodyFragment(Markdown.html(node)).text().isBlank())
                .findFirst()
                .orElse(null);
    }

    private static boolean same(String a, String b) {
        return fold(a).equals(fold(b));
    }

    private static String fold(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static List<Entry> entries(List<Node> nodes) {
        List<Entry> entries = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Heading heading) {
                String text = Jsoup.parseBodyFragment(Markdown.html(heading)).text();
                entries.add(
                        new Entry(
                                heading,
                                heading.getLevel(),
                                text.replaceFirst("\\s*\\{#[^\\s{}]+\\}$", "").strip()));
            }
        }
        return entries;
    }
}
