package org.colloquy.reader.interview.outline;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.HeadingEvidence;
import org.colloquy.reader.transcript.part.LabelStripper;
import org.colloquy.reader.transcript.question.QuestionHeuristics;
import org.jspecify.annotations.Nullable;

/**
 * Outline of a file: which of its headings are title, sections, questions, or headings inside an
 * answer.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>The title is the first node if that is a heading which asks nothing, names more than the
 *       beginning of a text ("Introduction"), and has none beside or above it, or is of level 1 and
 *       the talk does not begin below it before the next of that level; where front matter gives a
 *       title, only if it is the same.
 *   <li>The commonest level among headings that ask (that end in a question mark) is the question
 *       level; of two equally common ones the shallower.
 *   <li>At the question level a heading is a question if it asks, or if it prompts: begins with a
 *       label, or with a verb such as "Tell" or "Describe", or is a whole sentence. Where two of
 *       three there ask, all are questions that are answered, by whoever has a label if those that
 *       ask are, and by more than links, and neither open nor close the text nor head its contents.
 *       Others there, and all shallower ones, are sections. Deeper ones belong to the answer.
 *   <li>One single heading that asks at another level is a question all the same; but not the
 *       first, alone above at least three questions, where front matter gives a title.
 *   <li>A heading of which a mark says whether it asks is a question, or a section.
 *   <li>A question level that is taught counts instead, and every heading there is a question that
 *       does not close the text.
 *   <li>In other dialects than that of headings all of them are sections. If some ask, but less
 *       than half at their level, and the file is prose for want of anything else, a problem says
 *       so.
 *   <li>A heading without words is dropped.
 * </ol>
 */
public final class HeadingOutline {

    public enum HeadingRole {
        TITLE,
        SECTION,
        QUESTION,
        SUBHEADING,
        EMPTY
    }

    /** The least headings beside the questions that are worth a look. */
    private static final int LEAST_PASSED = 3;

    /** The least headings of which it matters whether just over half or most ask. */
    private static final int LEAST_UNDECIDED = 8;

    /** The least questions of which it matters that the last does not ask. */
    private static final int LEAST_BEFORE_LAST = 6;

    /** The least questions below a heading that asks and is none of them. */
    private static final int LEAST_BELOW = 3;

    private static final HeadingOutline NONE =
            new HeadingOutline(List.of(), null, Dialect.PROSE, HeadingMarks.none());

    private final List<Node> nodes;
    private final List<OutlineEntry> entries;
    private final Map<Node, Integer> places = new HashMap<>();
    private final Map<Heading, HeadingRole> roles = new HashMap<>();
    private final @Nullable String title;
    private final boolean titled;
    private final @Nullable Node titleLine;
    private final Dialect dialect;
    private final HeadingMarks told;
    private final HeadingPeers peers;

    private final Set<OutlineEntry> opening;

    /** The level of headings at which they ask; 0 if none does in this dialect. */
    private final int questionLevel;

    /** The place of the first heading with a number, where most at that level have one; else 0. */
    private final int firstNumber;

    private HeadingOutline(
            List<Node> nodes, @Nullable String givenTitle, Dialect dialect, HeadingMarks told) {
        this.nodes = nodes;
        for (Node node : nodes) {
            places.put(node, places.size());
        }
        this.titled = givenTitle != null;
        this.dialect = dialect;
        this.told = told;
        List<OutlineEntry> all = OutlineEntry.of(nodes);
        Optional<OutlineEntry> first =
                new TitleFinder(nodes, all)
                        .find(givenTitle)
                        .filter(entry -> !told.makeQuestion(entry.node()));
        Optional<Node> line =
                first.isEmpty() && givenTitle == null ? FirstLineTitle.of(nodes) : Optional.empty();
        this.titleLine = line.orElse(null);
        this.title =
                first.map(OutlineEntry::text)
                        .or(() -> line.map(FirstLineTitle::words))
                        .orElse(null);
        first.ifPresent(entry -> roles.put(entry.node(), HeadingRole.TITLE));
        all.stream()
                .filter(entry -> entry.text().isEmpty())
                .forEach(entry -> roles.put(entry.node(), HeadingRole.EMPTY));
        this.entries = all.stream().filter(entry -> !roles.containsKey(entry.node())).toList();
        int level =
                isTaught()
                        ? told.level()
                        : HeadingEvidence.askingLevel(
                                entries.stream()
                                        .filter(OutlineEntry::asks)
                                        .map(OutlineEntry::level));
        this.questionLevel = asks() ? level : 0;
        this.opening = OpeningHeadings.of(level, entries, this::isAnswered);
        this.peers =
                HeadingPeers.at(
                        level,
                        entries.stream().filter(entry -> !opening.contains(entry)).toList(),
                        this::isAboveLabel);
        this.firstNumber = peers.numbered() ? firstNumber(level) : 0;
    }

    /**
     * Returns the outline of a file.
     *
     * @param document the file's body
     * @param givenTitle the title in its front matter
     * @param isLabelled tells if a heading begins with a known person's or outlet's name and a
     *     colon
     * @param dialect only in that of headings does a heading ask
     * @param told what marks say of its headings
     */
    public static HeadingOutline of(
            Document document,
            @Nullable String givenTitle,
            Predicate<String> isLabelled,
            Dialect dialect,
            HeadingMarks told) {
        List<Node> nodes = new ArrayList<>();
        document.getChildren().forEach(nodes::add);
        HeadingOutline outline = new HeadingOutline(nodes, givenTitle, dialect, told);
        for (OutlineEntry entry : outline.entries) {
            outline.roles.put(entry.node(), outline.role(entry, isLabelled));
        }
        return outline;
    }

    /** Returns the outline of a text without headings. */
    public static HeadingOutline none() {
        return NONE;
    }

    private boolean asks() {
        return dialect == Dialect.HEADINGS;
    }

    private boolean isTaught() {
        return told.level() > 0;
    }

    /** Tells if any heading begins a section or a question. */
    public boolean isHeaded() {
        return roles.containsValue(HeadingRole.SECTION)
                || roles.containsValue(HeadingRole.QUESTION);
    }

    /** Returns the title that the body gives; null if it gives none. */
    public @Nullable String title() {
        return title;
    }

    /** Tells if a node is a first line that is the title. */
    public boolean isTitle(Node node) {
        return node.equals(titleLine);
    }

    public HeadingRole role(Heading heading) {
        return Objects.requireNonNull(roles.get(heading));
    }

    /** Returns how far below its question a heading stands, from 1. */
    public int depth(Heading heading) {
        return Math.max(1, heading.getLevel() - Math.max(questionLevel, 1));
    }

    /** Returns what could not be decided, in a sentence; empty if nothing. */
    public Optional<String> doubt() {
        if (dialect == Dialect.PROSE && peers.asking() > 0) {
            String few =
                    peers.count() == 1
                            ? "only one heading asks"
                            : "only %d of %d headings ask".formatted(peers.asking(), peers.count());
            return Optional.of(
                    few
                            + " a question, so this is shown as prose: if it is an interview, give all questions headings of the same level that end in \"?\"");
        }
        return Optional.empty();
    }

    /**
     * Returns the first heading beside the questions that is a section, where these are many and
     * have words below them: perhaps they prompt too.
     */
    public Optional<Heading> passedOver() {
        List<Heading> passed =
                nodes.stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .filter(heading -> asks() && heading.getLevel() == questionLevel)
                        .filter(heading -> roles.get(heading) == HeadingRole.SECTION)
                        .filter(this::isAnswered)
                        .toList();
        boolean many = passed.size() >= LEAST_PASSED && passed.size() * 5 >= peers.count();
        boolean undecided = !peers.mostAsk() && peers.count() >= LEAST_UNDECIDED;
        boolean asMany = passed.size() > 1 && passed.size() >= peers.asking();
        return many || undecided || asMany ? passed.stream().findFirst() : Optional.empty();
    }

    /**
     * Returns the last question where it alone does not ask, nor prompt: it may close the text in
     * words of its own.
     */
    public Optional<Heading> lastUnasked() {
        List<OutlineEntry> questions =
                entries.stream()
                        .filter(entry -> roles.get(entry.node()) == HeadingRole.QUESTION)
                        .toList();
        List<OutlineEntry> unasked = questions.stream().filter(entry -> !entry.asks()).toList();
        if (isTaught() || questions.size() < LEAST_BEFORE_LAST || unasked.size() != 1) {
            return Optional.empty();
        }
        return unasked.stream()
                .filter(entry -> entry.equals(questions.get(questions.size() - 1)))
                .filter(entry -> told.asks().apply(entry.node()).isEmpty())
                .filter(entry -> !QuestionHeuristics.prompts(entry.text()))
                .filter(entry -> !(peers.numbered() && QuestionHeuristics.isNumbered(entry.text())))
                .map(OutlineEntry::node)
                .findFirst();
    }

    private HeadingRole role(OutlineEntry entry, Predicate<String> isLabelled) {
        Optional<Boolean> mark = told.asks().apply(entry.node());
        if (mark.isPresent()) {
            return mark.get() ? HeadingRole.QUESTION : HeadingRole.SECTION;
        }
        if (!asks()) {
            return HeadingRole.SECTION;
        }
        if (entry.level() == questionLevel) {
            boolean question =
                    isTaught()
                            ? !QuestionHeuristics.closes(entry.text())
                            : isQuestion(entry, isLabelled);
            return question ? HeadingRole.QUESTION : HeadingRole.SECTION;
        }
        if (!isTaught() && entry.asks() && isOnlyAsking(entry.level()) && !isAboveAll(entry)) {
            return HeadingRole.QUESTION;
        }
        return entry.level() < questionLevel ? HeadingRole.SECTION : HeadingRole.SUBHEADING;
    }

    /** Tells if a heading at the question level is a question. */
    private boolean isQuestion(OutlineEntry entry, Predicate<String> isLabelled) {
        String text = entry.text();
        return entry.asks()
                || (peers.mostAsk()
                        && places.getOrDefault(entry.node(), 0) >= firstNumber
                        && isAnswered(entry.node())
                        && !opening.contains(entry)
                        && !isAboveLinks(entry.node())
                        && !isAboveContents(entry.node())
                        && (!peers.saidByName() || isAboveLabel(entry.node()))
                        && !QuestionHeuristics.closes(text)
                        && !QuestionHeuristics.namesTalk(text))
                || (QuestionHeuristics.prompts(text) && !isPassedOver(entry))
                || QuestionHeuristics.isSentence(text)
                || (peers.numbered() && QuestionHeuristics.isNumbered(text))
                || isLabelled.test(text);
    }

    /**
     * Tells if a heading ends in a colon above words of nobody, where a label answers the others.
     */
    private boolean isPassedOver(OutlineEntry entry) {
        return peers.saidByName()
                && (entry.text().endsWith(":") || entry.text().endsWith("："))
                && !QuestionHeuristics.commands(entry.text())
                && !isAboveLabel(entry.node());
    }

    /**
     * Tells if a heading is the first and has all others at the question level below it, where
     * front matter gives a title: it names the text in other words.
     */
    private boolean isAboveAll(OutlineEntry entry) {
        return titled
                && entry.equals(entries.get(0))
                && entry.level() < questionLevel
                && entries.stream().filter(e -> e.level() <= entry.level()).count() == 1
                && peers.asking() >= LEAST_BELOW;
    }

    /** Returns the place of the first heading with a number at a level; 0 if none has one. */
    private int firstNumber(int level) {
        return entries.stream()
                .filter(entry -> entry.level() == level)
                .filter(entry -> QuestionHeuristics.isNumbered(entry.text()))
                .findFirst()
                .map(entry -> places.get(entry.node()))
                .orElse(0);
    }

    /** Tells if a single heading of a level asks. */
    private boolean isOnlyAsking(int level) {
        return entries.stream().filter(e -> e.level() == level && e.asks()).count() == 1;
    }

    /** Tells if words stand below a heading, and no other heading. */
    private boolean isAnswered(Heading heading) {
        Node next = TitleFinder.firstShown(below(heading));
        return next != null && !(next instanceof Heading);
    }

    /** Tells if nothing but links stands below a heading up to the end. */
    private boolean isAboveLinks(Heading heading) {
        return LinkList.isAll(below(heading));
    }

    /** Tells if nothing but links to places of the page stands below it, up to the next heading. */
    private boolean isAboveContents(Heading heading) {
        return LinkList.isContents(
                below(heading).stream().takeWhile(node -> !(node instanceof Heading)).toList());
    }

    /** Tells if a label stands right below a heading. */
    private boolean isAboveLabel(Heading heading) {
        List<Node> below = below(heading);
        return !below.isEmpty() && below.get(0).getChars().indexOf(LabelStripper.MARK_START) == 0;
    }

    private List<Node> below(Heading heading) {
        return nodes.subList(places.getOrDefault(heading, -1) + 1, nodes.size());
    }
}
