package org.colloquy.site.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.TextOrder;
import org.colloquy.site.text.ClockTime;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * Strip of who speaks when in a transcript: a lane with marks for each of those who speak most.
 * Neighbours of one speaker are joined; where turns are too many for that, the height of a mark is
 * the share that somebody has of a part.
 */
public final class SpeakerStrip {
    /** Speakers who have a lane. */
    private static final int MOST_LANES = 8;

    /** Marks of all lanes up to which each turn has its own. */
    private static final int MOST_MARKS = 200;

    /** Parts of the strip where there are more turns. */
    private static final int PARTS = 60;

    /** Heights of marks: the share that somebody has of a part. */
    private static final int LEVELS = 4;

    private final TextOrder order;
    private final TextScale scale;
    private final List<SpokenRun> runs = new ArrayList<>();
    private final Map<String, Long> lengths = new HashMap<>();

    /**
     * Passages of one speaker that follow each other.
     *
     * @param turn in which the first of them stands
     * @param first its number
     * @param level the share that the speaker has of it
     */
    private record SpokenRun(
            String speaker, Locator turn, int first, double begin, double end, int level) {}

    /** Marks of one speaker on the strip. */
    public record SpeakerLane(List<LaneMark> marks) {
        public SpeakerLane {
            marks = List.copyOf(marks);
        }
    }

    public SpeakerStrip(Interview interview, TextOrder order, TextScale scale) {
        this.order = order;
        this.scale = scale;
        Map<Locator, String> speakers = speakers(interview);
        String speaking = null;
        int first = 0;
        List<Passage> passages = order.passages();
        for (int i = 0; i < passages.size(); i++) {
            String speaker = speakers.get(passages.get(i).locator().whole());
            if (speaker == null || !speaker.equals(speaking)) {
                close(speaking, first, i);
                first = i;
            }
            speaking = speaker;
            if (speaker != null) {
                lengths.merge(speaker, scale.length(i), Long::sum);
            }
        }
        close(speaking, first, passages.size());
    }

    private static Map<Locator, String> speakers(Interview interview) {
        Map<Locator, String> speakers = new HashMap<>();
        for (Section section : interview.sections()) {
            section.turns()
                    .forEach(
                            turn -> {
                                if (turn.label() != null) {
                                    speakers.put(turn.locator(), turn.label().speaker());
                                }
                            });
        }
        return speakers;
    }

    private void close(@Nullable String speaker, int first, int end) {
        if (speaker != null) {
            Locator turn = order.passages().get(first).locator().whole();
            runs.add(
                    new SpokenRun(
                            speaker, turn, first, scale.begin(first), scale.end(end - 1), LEVELS));
        }
    }

    /** Returns how long somebody speaks, in milliseconds; null if that is not known. */
    public @Nullable Long spoken(String speaker) {
        return scale.isTimed() ? lengths.getOrDefault(speaker, 0L) : null;
    }

    /** Returns the lane of each of those who speak most, by name. */
    public Map<String, SpeakerLane> lanes() {
        Set<String> most =
                lengths.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Long>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(MOST_LANES)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(HashSet::new));
        Map<String, List<LaneMark>> lanes = new HashMap<>();
        most.forEach(speaker -> lanes.put(speaker, new ArrayList<>()));
        List<SpokenRun> shown = runs.size() <= MOST_MARKS ? runs : joined();
        for (SpokenRun run : shown) {
            List<LaneMark> lane = lanes.get(run.speaker());
            if (lane != null) {
                lane.add(mark(run));
            }
        }
        return lanes.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, lane -> new SpeakerLane(lane.getValue())));
    }

    private LaneMark mark(SpokenRun run) {
        String title =
                scale.isTimed()
                        ? ClockTime.of(scale.from(run.first()) / 1000.0)
                        : run.turn().label();
        return LaneMark.of(SitePaths.fragment(run.turn().id()), title, run.begin(), run.end())
                .high(run.level(), LEVELS);
    }

    /** Returns a run for each stretch of parts of which somebody has about the same share. */
    private List<SpokenRun> joined() {
        List<Map<String, Double>> parts = new ArrayList<>();
        List<Map<String, SpokenRun>> firsts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            parts.add(new HashMap<>());
            firsts.add(new HashMap<>());
        }
        for (SpokenRun run : runs) {
            int from = Math.min(PARTS - 1, (int) (run.begin() * PARTS));
            int to = Math.min(PARTS - 1, (int) (run.end() * PARTS));
            for (int part = from; part <= to; part++) {
                double begin = Math.max(run.begin(), (double) part / PARTS);
                double end = Math.min(run.end(), (part + 1.0) / PARTS);
                parts.get(part).merge(run.speaker(), Math.max(0, end - begin), Double::sum);
                firsts.get(part).putIfAbsent(run.speaker(), run);
            }
        }
        List<SpokenRun> joined = new ArrayList<>();
        lengths.keySet().stream().sorted().forEach(one -> join(one, parts, firsts, joined));
        return joined;
    }

    private static void join(
            String speaker,
            List<Map<String, Double>> parts,
            List<Map<String, SpokenRun>> firsts,
            List<SpokenRun> joined) {
        int begin = 0;
        for (int part = 1; part <= PARTS; part++) {
            int level = level(speaker, parts.get(begin));
            if (part < PARTS && level(speaker, parts.get(part)) == level) {
                continue;
            }
            SpokenRun first = firsts.get(begin).get(speaker);
            if (level > 0 && first != null) {
                joined.add(
                        new SpokenRun(
                                speaker,
                                first.turn(),
                                first.first(),
                                (double) begin / PARTS,
                                (double) part / PARTS,
                                level));
            }
            begin = part;
        }
    }

    /** Returns the share that somebody has of a part, from 0 to all levels. */
    private static int level(String speaker, Map<String, Double> part) {
        double share = part.getOrDefault(speaker, 0.0) * PARTS;
        return (int) Math.min(LEVELS, Math.ceil(share * LEVELS));
    }
}
