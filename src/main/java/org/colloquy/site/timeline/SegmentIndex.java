package org.colloquy.site.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewSegment;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SegmentExtent;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.site.text.ClockTime;
import org.colloquy.site.text.LocaleTexts;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.Slugs;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** Index of what the stretches of one interview are about: as a list, and as a bar. */
public final class SegmentIndex {
    private static final int FIRST_WORDS = 110;
    private static final double SECOND = 1000;

    /** Stripes that a segment can have and still show their patterns. */
    private static final int MOST_STRIPES = 3;

    /** Segments that begin this close together are one block: there are some hundred at most. */
    private static final double CLOSE = 0.5 / LaneMark.WIDE;

    private final Corpus corpus;
    private final Interview interview;
    private final TextOrder order;
    private final TextScale scale;
    private final String root;
    private final Messages words;
    private final ScriptRuns languages;
    private final Map<Locator, Heading> headings = new HashMap<>();

    /**
     * Creates the index of one interview for one page.
     *
     * @param root the way from the page to the root of the site
     * @param words of the page
     */
    public SegmentIndex(
            Corpus corpus,
            Interview interview,
            TextOrder order,
            TextScale scale,
            String root,
            Messages words) {
        this.corpus = corpus;
        this.interview = interview;
        this.order = order;
        this.scale = scale;
        this.root = root;
        this.words = words;
        this.languages = interview.details().runs();
        for (Section section : interview.sections()) {
            put(section.locator(), section.heading());
            for (Question question : section.questions()) {
                put(question.locator(), question.heading());
            }
        }
    }

    private void put(@Nullable Locator place, @Nullable Heading heading) {
        if (place != null && heading != null) {
            headings.put(place, heading);
        }
    }

    /** Returns all segments, in the order of the text. */
    public List<SegmentExtent> extents() {
        return order.extents(interview.segments());
    }

    /**
     * Returns a segment as a list shows it.
     *
     * @param page the address of the interview's page; empty on that page itself
     */
    public SegmentView view(InterviewSegment segment, String page) {
        Locator from = segment.from();
        int begin = order.begin(from);
        boolean said = begin < order.passages().size();
        String first = said ? order.passages().get(begin).text() : "";
        Heading heading = headings.get(from);
        return new SegmentView(
                page + SitePaths.fragment(from.id()),
                from.label(),
                words.place(from),
                said ? clock(begin) : null,
                languages.of(
                        LocaleTexts.shortened(
                                heading == null ? first : heading.prose().text(), FIRST_WORDS)),
                new SegmentView.SegmentWords(
                        runs(segment.title()),
                        runs(segment.synopsis()),
                        runs(String.join(", ", segment.keywords())),
                        segment.tags().stream().map(this::way).toList()));
    }

    private List<ScriptRun> runs(String text) {
        return text.isEmpty() ? List.of() : languages.of(text);
    }

    private @Nullable String clock(int passage) {
        return scale.isTimed() ? ClockTime.of(scale.from(passage) / SECOND) : null;
    }

    private WayIn way(String tag) {
        return new WayIn(
                SiteLinks.to(root, SitePaths.topic(Slugs.ofName(tag), 1)),
                languages.of(corpus.topicName(tag)),
                "");
    }

    /** Returns the bar. */
    public TopicBar bar() {
        List<SegmentExtent> extents = extents();
        Map<String, String> tags = new LinkedHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (SegmentExtent extent : extents) {
            for (String id : ids(extent.segment(), tags)) {
                counts.merge(id, 1, Integer::sum);
            }
        }
        List<String> most =
                tags.keySet().stream()
                        .sorted(Comparator.comparingInt(id -> -counts.getOrDefault(id, 0)))
                        .limit(TopicBar.PATTERNS)
                        .toList();
        List<String> patterns = tags.keySet().stream().filter(most::contains).toList();
        List<TopicBar.TopicBlock> blocks = new ArrayList<>();
        double before = -1;
        for (SegmentExtent extent : extents) {
            double begin = scale.begin(extent.begin());
            if (begin - before >= CLOSE || blocks.isEmpty()) {
                blocks.add(block(extent, begin, stripes(extent.segment(), tags, patterns)));
                before = begin;
            }
        }
        List<TopicBar.TopicKey> key = new ArrayList<>();
        for (String id : patterns) {
            WayIn way = way(tags.getOrDefault(id, id));
            key.add(
                    new TopicBar.TopicKey(
                            key.size() + 1, way.name(), way.href(), counts.getOrDefault(id, 0)));
        }
        boolean more =
                blocks.stream()
                        .flatMap(block -> block.stripes().stream())
                        .anyMatch(stripe -> stripe.pattern() == 0);
        return new TopicBar(blocks, key, more);
    }

    /** Returns the topics of a segment by the part of their address, each once. */
    private static List<String> ids(InterviewSegment segment, Map<String, String> tags) {
        return segment.tags().stream()
                .map(
                        tag -> {
                            String id = Slugs.ofName(tag);
                            tags.putIfAbsent(id, tag);
                            return id;
                        })
                .distinct()
                .toList();
    }

    private TopicBar.TopicBlock block(
            SegmentExtent extent, double begin, List<TopicBar.TopicStripe> stripes) {
        double end = Math.max(begin, scale.end(extent.end() - 1));
        SegmentView view = view(extent.segment(), "");
        String title =
                Stream.of(
                                view.time() == null ? view.number() : view.time(),
                                plain(
                                        view.about().title().isEmpty()
                                                ? view.first()
                                                : view.about().title()),
                                String.join(", ", extent.segment().tags()))
                        .filter(text -> !text.isEmpty())
                        .reduce((one, other) -> one + " · " + other)
                        .orElse("");
        return new TopicBar.TopicBlock(LaneMark.of(view.href(), title, begin, end), stripes);
    }

    private static String plain(List<ScriptRun> runs) {
        return String.join("", runs.stream().map(ScriptRun::text).toList());
    }

    private static List<TopicBar.TopicStripe> stripes(
            InterviewSegment segment, Map<String, String> tags, List<String> patterns) {
        List<Integer> numbers =
                ids(segment, tags).stream()
                        .map(id -> patterns.indexOf(id) + 1)
                        .distinct()
                        .limit(MOST_STRIPES)
                        .toList();
        List<Integer> shown = numbers.isEmpty() ? List.of(0) : numbers;
        double height = (double) TopicBar.HIGH / shown.size();
        List<TopicBar.TopicStripe> stripes = new ArrayList<>();
        for (int pattern : shown) {
            stripes.add(
                    new TopicBar.TopicStripe(
                            pattern,
                            LaneMark.number(stripes.size() * height),
                            LaneMark.number(height)));
        }
        return stripes;
    }
}
