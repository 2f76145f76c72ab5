package org.colloquy.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.corpus.Dialect;
import org.colloquy.markdown.dialect.QuestionHeuristics;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;

/**
 * What the headings of a file are: its title, sections, questions, or headings inside an answer.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>The title is the first node if that is the only level-1 heading, or if it asks nothing
 *       while other level-1 headings do, or if it is underlined and another that is not follows at
 *       once, or if it is the only underlined heading, or if it alone of those of level 1 has a
 *       heading right below it; where front matter gives a title, only if it is the same.
 *   <li>The commonest level among headings that ask (that end in a question mark) is the question
 *       level; of two equally common ones the shallower.
 *   <li>At the question level a heading is a question if it asks, or if it prompts: begins with a
 *       label, or with a verb such as "Tell" or "Describe", or is a whole sentence. Others there,
 *       and all shallower ones, are sections. Deeper ones belong to the answer.
 *   <li>One single heading that asks at another level is a question all the same.
 *   <li>In other dialects than that of headings all of them are sections. If some ask, but less
 *       than half at their level, and the file is prose for want of anything else, a problem says
 *       so.
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
            return QuestionSentences.isQuestion(text) || QuestionHeuristics.isLabelled(text);
        }
    }

    private static final Pattern ID = Pattern.compile("\\s*\\{#[^\\s{}]+\\}$");

    private final boolean asks;
    private final int questionLevel;
    private final Map<Heading, Role> roles = new HashMap<>();
    private final @Nullable String title;
    private final @Nullable Node titleLine;
    private final int headings;
    private final int asking;
    private final boolean prose;
    private final boolean numbered;

    /**
     * @param document the file's body
     * @param givenTitle the title in its front matter
     * @param isLabelled whether a heading begins with a known person's or outlet's name and a colon
     * @param dialect only in that of headings does a heading ask
     */
    Outline(
            Document document,
            @Nullable String givenTitle,
            Predicate<String> isLabelled,
            Dialect dialect) {
        List<Node> nodes = new ArrayList<>();
        document.getChildren().forEach(nodes::add);
        List<Entry> entries = entries(nodes);
        Optional<Entry> first = title(nodes, entries, givenTitle);
        Optional<Node> line =
                first.isEmpty() && givenTitle == null ? FirstLine.of(nodes) : Optional.empty();
        this.titleLine = line.orElse(null);
        this.title = first.map(Entry::text).or(() -> line.map(FirstLine::words)).orElse(null);
        first.ifPresent(entry -> roles.put(entry.node(), Role.TITLE));
        entries.stream()
                .filter(entry -> entry.text().isEmpty())
                .forEach(entry -> roles.put(entry.node(), Role.EMPTY));
        entries.removeIf(entry -> roles.containsKey(entry.node()));

        int level = questionLevel(entries);
        List<Entry> peers = entries.stream().filter(entry -> entry.level() == level).toList();
        this.headings = peers.size();
        this.asking = (int) peers.stream().filter(Entry::asks).count();
        this.numbered =
                peers.stream().filter(e -> QuestionHeuristics.isNumbered(e.text())).count() * 2
                        > headings;
        this.asks = dialect == Dialect.HEADINGS;
        this.prose = dialect == Dialect.PROSE;
        this.questionLevel = asks ? level : 0;
        for (Entry entry : entries) {
            roles.put(entry.node(), role(entry, entries, isLabelled));
        }
    }

    private Outline() {
        this.asks = false;
        this.prose = true;
        this.numbered = false;
        this.questionLevel = 0;
        this.title = null;
        this.titleLine = null;
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

    /** The title that the body gives; null if it gives none. */
    @Nullable String title() {
        return title;
    }

    /** Whether a node is a first line that is the title. */
    boolean isTitle(Node node) {
        return node.equals(titleLine);
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
        if (prose && asking > 0) {
            return Optional.of(
                    ("only %d of %d headings ask a question, so this is shown as prose: mark each"
                                    + " question with a heading of one level that ends in \"?\"")
                            .formatted(asking, headings));
        }
        return Optional.empty();
    }

    private Role role(Entry entry, List<Entry> entries, Predicate<String> isLabelled) {
        if (!asks) {
            return Role.SECTION;
        }
        if (entry.level() == questionLevel) {
            String text = entry.text();
            return entry.asks()
                            || QuestionHeuristics.prompts(text)
                            || QuestionHeuristics.isSentence(text)
                            || (numbered && QuestionHeuristics.isNumbered(text))
                            || isLabelled.test(text)
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
        if (first.text().isEmpty()) {
            return Optional.empty();
        }
        if (first.level() != 1) {
            return given == null && isOnlyUnderlined(first, entries)
                    ? Optional.of(first)
                    : Optional.empty();
        }
        if (given != null) {
            return same(given, first.text()) ? Optional.of(first) : Optional.empty();
        }
        boolean alone = top.size() == 1;
        boolean apart = !first.asks() && top.stream().skip(1).allMatch(Entry::asks);
        boolean only = isEmpty(first.node(), nodes) && noOtherIsEmpty(first.node(), nodes);
        return alone || apart || only || isAbove(first, nodes)
                ? Optional.of(first)
                : Optional.empty();
    }

    private static boolean isOnlyUnderlined(Entry first, List<Entry> entries) {
        return first.node().isSetextHeading()
                && entries.stream().skip(1).noneMatch(entry -> entry.level() <= first.level());
    }

    /** Whether a heading stands right below another, which then has no words of its own. */
    private static boolean isEmpty(Node heading, List<Node> nodes) {
        return hasHeadingBelow(nodes.indexOf(heading), nodes);
    }

    private static boolean noOtherIsEmpty(Node first, List<Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof Heading heading
                    && heading.getLevel() == 1
                    && heading != first
                    && hasHeadingBelow(i, nodes)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasHeadingBelow(int at, List<Node> nodes) {
        return firstShown(nodes.subList(at + 1, nodes.size())) instanceof Heading;
    }

    /** Whether it is underlined, and a heading that is not stands right below it. */
    private static boolean isAbove(Entry first, List<Node> nodes) {
        Node next = firstShown(nodes.subList(nodes.indexOf(first.node()) + 1, nodes.size()));
        return first.node().isSetextHeading()
                && next instanceof Heading below
                && !below.isSetextHeading();
    }

    static @Nullable Node firstShown(List<Node> nodes) {
        return nodes.stream()
                .filter(node -> !Markdown.words(node).isBlank())
                .findFirst()
                .orElse(null);
    }

    private static boolean same(String a, String b) {
        return TextFolding.line(a).equals(TextFolding.line(b));
    }

    private static String words(Heading heading) {
        String text = Markdown.words(heading);
        boolean named = text.contains("{#") && !heading.getChars().toString().contains("\\{#");
        return (named ? ID.matcher(text).replaceFirst("") : text).strip();
    }

    private static List<Entry> entries(List<Node> nodes) {
        List<Entry> entries = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Heading heading) {
                entries.add(new Entry(heading, heading.getLevel(), words(heading)));
            }
        }
        return entries;
    }
}
