package org.colloquy.reader.transcript.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.reader.transcript.block.BlockKind;
import org.colloquy.reader.transcript.block.SourceBlock;
import org.colloquy.reader.transcript.block.SourceBlocks;
import org.colloquy.reader.transcript.folder.LabelForm;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.label.candidate.LabelName;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.jspecify.annotations.Nullable;

/**
 * Labels that the repetition of a shape shows, whatever the shape looks like.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>A shape with few fillers that come again and take turns is that of labels ({@link
 *       ShapeGroup}); then each of its beginnings that can be a name is one, also who speaks once.
 *   <li>Where the known forms find as many labels, theirs stand alone. Where they find fewer, those
 *       of theirs stay that name the same people, an event, a question or an answer.
 *   <li>Where no shape is that of labels, names that only a blank or a stop sets apart may be
 *       ({@link LooseTalk}).
 *   <li>A label at another depth of a list, or with a bracket missing, is one if it names such a
 *       person; one with a time and no words behind it names a song or the like.
 * </ol>
 */
public final class LabelShapes {
    /** An address behind the text of a link: any other makes the same shape. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?<=\\])\\((?:https?://|/|#)[^\\s()]{0,400}\\)");

    private final SourceBlocks source;
    private final List<HeadLine> lines;
    private final List<ShapedHead> heads = new ArrayList<>();

    private LabelShapes(SourceBlocks source, int from) {
        this.source = source;
        this.lines = HeadLine.in(source).stream().filter(line -> line.start() >= from).toList();
        List<ShapedHead> shaped = new ShapeParser(source.text()).heads(lines);
        heads.addAll(introduced(HeadingParts.named(shaped, source.text())));
    }

    /**
     * Returns beginnings, those that say behind a comma who somebody is ({@code **Ada Sample,
     * potter.**}) under the name that stands alone in the same shape.
     */
    private static List<ShapedHead> introduced(List<ShapedHead> heads) {
        Map<String, LabelName> names = new HashMap<>();
        heads.forEach(head -> names.putIfAbsent(head.shape() + head.key(), head.name()));
        return heads.stream().map(head -> introduced(head, names)).toList();
    }

    private static ShapedHead introduced(ShapedHead head, Map<String, LabelName> names) {
        String name = head.name().name();
        int comma = name.indexOf(", ");
        boolean trade = comma > 0 && Character.isLowerCase(name.codePointAt(comma + 2));
        LabelName alone =
                trade ? names.get(head.shape() + NameSpelling.key(name.substring(0, comma))) : null;
        return alone != null && alone.name().contains(" ") ? head.named(alone) : head;
    }

    /**
     * Returns the shapes in a text.
     *
     * @param from the offset at which the interview begins
     */
    public static LabelShapes of(SourceBlocks source, int from) {
        return new LabelShapes(source, from);
    }

    /**
     * Returns labels completed by those that only repetition shows, in the order of the text.
     *
     * @param labels in a known form
     */
    public List<LabelCandidate> completed(List<LabelCandidate> labels) {
        List<ShapedHead> found = ofLabels();
        List<ShapedHead> shaped = found.isEmpty() ? LooseTalk.labels(source.text(), lines) : found;
        return shaped.size() > labels.size() ? merged(shaped, labels) : withSingle(labels, found);
    }

    /**
     * Returns labels with those who speak once in a shape of more than a colon, where most of its
     * beginnings are labels already.
     */
    private static List<LabelCandidate> withSingle(
            List<LabelCandidate> labels, List<ShapedHead> found) {
        TreeSet<Integer> read = new TreeSet<>();
        labels.forEach(label -> read.add(label.line()));
        Map<String, List<ShapedHead>> byShape =
                found.stream()
                        .filter(head -> !head.isWeak())
                        .collect(Collectors.groupingBy(ShapedHead::shape));
        List<LabelCandidate> single =
                byShape.values().stream()
                        .filter(heads -> isMostlyRead(heads, read))
                        .flatMap(List::stream)
                        .filter(head -> head.line().start() > read.first())
                        .map(ShapedHead::label)
                        .toList();
        return LabelCandidate.inOrder(single, labels);
    }

    private static boolean isMostlyRead(List<ShapedHead> heads, Set<Integer> read) {
        long known = heads.stream().filter(head -> read.contains(head.line().start())).count();
        return known * 3 >= heads.size() * 2L;
    }

    /** Returns the shape of most of the labels of this text; null if there are few. */
    public @Nullable LabelForm form(List<LabelCandidate> labels) {
        return FolderLabels.form(labels, heads, source.text());
    }

    /** Returns the shapes of which this text has too few beginnings to say what they are. */
    public List<String> open() {
        return FolderLabels.open(heads);
    }

    /** Returns the labels in a shape on which the files of the folder agree. */
    public List<LabelCandidate> like(LabelForm form) {
        return FolderLabels.in(source, heads, form);
    }

    /** Returns labels with names between them that stand bare above words. */
    public List<LabelCandidate> withBareNames(List<LabelCandidate> labels) {
        return BareNames.added(labels, source, heads);
    }

    /** Returns labels with those of replies that are the items of lists between them. */
    public List<LabelCandidate> withListed(List<LabelCandidate> labels) {
        return ListedReplies.added(labels, source, heads);
    }

    /** Returns labels with those inside lines, where somebody else goes on in a paragraph. */
    public List<LabelCandidate> withInner(List<LabelCandidate> labels) {
        return InnerLabels.added(labels, source.text(), lines, heads);
    }

    /**
     * Returns all beginnings with the signs of some labels, whatever fills them.
     *
     * @param labels those that were found
     */
    public List<LabelCandidate> alike(List<LabelCandidate> labels) {
        Set<Integer> read = labels.stream().map(LabelCandidate::line).collect(Collectors.toSet());
        Set<String> signs =
                heads.stream()
                        .filter(head -> read.contains(head.line().start()))
                        .map(LabelShapes::placedSigns)
                        .collect(Collectors.toSet());
        return heads.stream()
                .filter(head -> signs.contains(placedSigns(head)))
                .map(ShapedHead::label)
                .toList();
    }

    private static String placedSigns(ShapedHead head) {
        return head.line().container() + head.signs();
    }

    /**
     * Returns the shapes whose beginnings repeat like labels, and which are none.
     *
     * @param labels those that were found
     */
    public List<UnreadShape> unread(List<LabelCandidate> labels) {
        Set<Integer> read = linesOf(labels);
        return groups().stream()
                .filter(group -> group.isMostlyUnread(read) && group.isLikeLabels(source.text()))
                .sorted(Comparator.comparingInt((ShapeGroup group) -> -group.heads().size()))
                .map(this::unread)
                .toList();
    }

    /** Returns where the lines of labels begin, the one below a time alone included. */
    private Set<Integer> linesOf(List<LabelCandidate> labels) {
        Set<Integer> begun = new HashSet<>();
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        labels.forEach(label -> begun.add(label.line()));
        labels.forEach(label -> ends.put(label.line(), label.end()));
        for (HeadLine line : lines) {
            Map.Entry<Integer, Integer> label = ends.floorEntry(line.start());
            if (label != null && line.start() < label.getValue()) {
                begun.add(line.start());
            }
        }
        return begun;
    }

    private UnreadShape unread(ShapeGroup group) {
        // What comes again is a better example than a title in the same shape.
        ShapedHead first =
                group.heads().stream()
                        .filter(head -> group.count(head.key()) > 1)
                        .findFirst()
                        .orElse(group.heads().get(0));
        String sample = source.text().substring(first.line().start(), first.end()).strip();
        return new UnreadShape(
                ADDRESS.matcher(sample).replaceAll("(#)"),
                group.heads().size(),
                first.line().start());
    }

    /** Returns the beginnings of shapes that are those of labels, in the order of the text. */
    private List<ShapedHead> ofLabels() {
        List<ShapeGroup> groups = groups();
        Set<ShapedHead> found = new HashSet<>();
        List<Integer> headings = headings();
        for (ShapeGroup group : groups) {
            spoken(group, headings).ifPresent(some -> found.addAll(some.labels(lines)));
        }
        Set<String> names = found.stream().map(ShapedHead::key).collect(Collectors.toSet());
        Set<String> signs = found.stream().map(ShapedHead::signs).collect(Collectors.toSet());
        Set<String> placed =
                found.stream().map(LabelShapes::placedSigns).collect(Collectors.toSet());
        for (ShapeGroup group : groups) {
            group.heads().stream()
                    .filter(head -> signs.contains(head.signs()))
                    .filter(
                            head ->
                                    (names.contains(head.key()) && !group.isList())
                                            || (isWordless(head)
                                                    && placed.contains(placedSigns(head))))
                    .forEach(found::add);
        }
        return withoutAddresses(
                found.stream().sorted(Comparator.comparingInt(h -> h.line().start())).toList());
    }

    /**
     * Returns beginnings without those right below another with no words of its own that end with a
     * comma: whoever speaks there addresses the other, as in a letter.
     */
    private List<ShapedHead> withoutAddresses(List<ShapedHead> found) {
        return IntStream.range(0, found.size())
                .filter(i -> i == 0 || !isAddress(found.get(i - 1), found.get(i)))
                .mapToObj(found::get)
                .toList();
    }

    private boolean isAddress(ShapedHead above, ShapedHead head) {
        HeadLine line = head.line();
        return above.alone()
                && head.alone()
                && source.text().substring(line.start(), line.end()).stripTrailing().endsWith(",")
                && above.line().end() <= line.start()
                && source.text().substring(above.line().end(), line.start()).isBlank();
    }

    /** Returns a group of labels, without the fields above them where it is none with these. */
    private Optional<ShapeGroup> spoken(ShapeGroup group, List<Integer> headings) {
        return Optional.of(group)
                .filter(all -> all.isOfLabels(source.text(), lines))
                .or(
                        () ->
                                group.withoutFields(headings)
                                        .filter(rest -> rest.isOfLabels(source.text(), lines)));
    }

    private List<Integer> headings() {
        return source.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .map(SourceBlock::start)
                .toList();
    }

    /** Returns whether nothing stands behind it, and it names a song or the like. */
    private static boolean isWordless(ShapedHead head) {
        return head.alone() && (head.time() != null || head.name().isEvent());
    }

    private List<ShapeGroup> groups() {
        Map<String, List<ShapedHead>> byShape = new LinkedHashMap<>();
        heads.forEach(
                head -> byShape.computeIfAbsent(head.shape(), s -> new ArrayList<>()).add(head));
        return byShape.values().stream().map(ShapeGroup::new).toList();
    }

    private static boolean isOneOf(Set<String> names, @Nullable String alias) {
        return alias != null && names.contains(NameSpelling.key(alias));
    }

    /** Returns what shapes show, with the labels in known forms of the same people. */
    static List<LabelCandidate> merged(List<ShapedHead> shaped, List<LabelCandidate> labels) {
        Set<String> names = shaped.stream().map(ShapedHead::key).collect(Collectors.toSet());
        return LabelCandidate.inOrder(
                shaped.stream().map(ShapedHead::label).toList(),
                labels.stream()
                        .filter(
                                label ->
                                        names.contains(label.key())
                                                || isOneOf(names, label.alias())
                                                || label.isEvent()
                                                || label.isQuestionOrAnswer())
                        .toList());
    }
}
