package org.colloquy.site.listening;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.build.Digest;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewHead;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Section;
import org.colloquy.model.timing.PassageText;
import org.colloquy.model.timing.TimePrecision;
import org.colloquy.model.timing.TimedStretch;
import org.colloquy.site.asset.Assets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The times of an interview for the player: a script, since a page on a disk may load nothing else.
 *
 * <p>A row for each passage that has times, by its beginning: its anchor, the milliseconds at which
 * it begins and ends, how many signs its text has, and its words. These are a text, which the
 * player takes apart when the passage is heard: for each stretch, by its beginning, how many signs
 * it begins behind the end of the one before, how many it has, how many milliseconds it begins
 * behind the end of the one before, and how many it lasts; in base 36, with dots between, and a
 * tilde before a stretch that is a whole caption, which has the signs at its ends. Stretches whose
 * time is only estimated are left out, since no word is to be marked that is not said; they count
 * for the ends of the passage.
 */
final class PlayerTimes {
    private static final int BASE = 36;
    private static final String FOLDER = "interviews/";
    private static final String MARK = ".times-";
    private static final String END = ".js";
    private static final int DIGITS = 8;

    private final Interview interview;
    private final Map<Locator, List<TimedStretch>> passages;

    private PlayerTimes(Interview interview) {
        this.interview = interview;
        this.passages = interview.times().byPassage();
    }

    /**
     * Returns the address of the times of an interview, below the root and not encoded. It has a
     * digest of all that they are made of, so that a page never fetches those of another edition.
     */
    static String address(Interview interview) {
        return FOLDER + interview.slug() + MARK + name(interview) + END;
    }

    private static String name(Interview interview) {
        InterviewHead head = interview.head();
        Digest all = new Digest();
        // Another version of the program may write them otherwise.
        all.add(Assets.folder());
        all.add(head.digest());
        all.add(head.file().times());
        all.add(head.dialect().name());
        all.add(head.size().paragraphs());
        // What a record says of anchors changes them, though the text is the same.
        all.add(head.history().corrections().size());
        all.addAll(
                head.history().heirs().entrySet().stream()
                        .map(heir -> heir.getKey().id() + " " + heir.getValue().id())
                        .sorted()
                        .toList());
        return all.end().substring(0, DIGITS);
    }

    /** Returns the slug of the interview whose times are at an address; empty if none can be. */
    static Optional<String> slug(String address) {
        int mark = address.lastIndexOf(MARK);
        return address.startsWith(FOLDER)
                        && mark > FOLDER.length()
                        && address.endsWith(END)
                        && address.length() == mark + MARK.length() + DIGITS + END.length()
                ? Optional.of(address.substring(FOLDER.length(), mark))
                : Optional.empty();
    }

    /** Returns the script. */
    static String script(Interview interview) {
        PlayerTimes all = new PlayerTimes(interview);
        return "colloquy.times({\"passages\":%s,\"chapters\":%s});\n"
                .formatted(
                        JsonMapper.shared().writeValueAsString(all.rows()),
                        JsonMapper.shared().writeValueAsString(all.chapters()));
    }

    private List<List<Object>> rows() {
        return interview
                .passages()
                .filter(passage -> passages.containsKey(passage.locator()))
                .map(
                        passage ->
                                new PassageTimes(
                                        passage,
                                        passages.getOrDefault(passage.locator(), List.of())))
                .sorted(Comparator.comparingLong(PassageTimes::from))
                .map(PassageTimes::row)
                .toList();
    }

    /** Returns where each headed section begins, or each question where there are none. */
    private List<List<Object>> chapters() {
        List<Section> headed = interview.headedSections();
        Stream<Optional<List<Object>>> all =
                headed.isEmpty()
                        ? interview.questions().stream()
                                .map(one -> chapter(one.locator(), one.answer().stream()))
                        : headed.stream().map(one -> chapter(one.locator(), one.passages()));
        return all.flatMap(Optional::stream).toList();
    }

    private Optional<List<Object>> chapter(@Nullable Locator place, Stream<Passage> said) {
        if (place == null) {
            return Optional.empty();
        }
        return said.map(Passage::locator)
                .filter(passages::containsKey)
                .findFirst()
                .map(first -> List.of(place.id(), from(passages.getOrDefault(first, List.of()))));
    }

    private static long from(List<TimedStretch> stretches) {
        return stretches.stream().mapToLong(TimedStretch::from).min().orElse(0);
    }

    /**
     * Times of a passage.
     *
     * @param stretches one at least
     */
    private record PassageTimes(Passage passage, List<TimedStretch> stretches) {
        long from() {
            return PlayerTimes.from(stretches);
        }

        private long to() {
            return stretches.stream().mapToLong(TimedStretch::to).max().orElse(0);
        }

        List<Object> row() {
            return List.of(
                    passage.locator().id(),
                    from(),
                    to(),
                    PassageText.of(passage.text()).length(),
                    words());
        }

        private String words() {
            String text = PassageText.of(passage.text());
            StringBuilder words = new StringBuilder();
            int sign = 0;
            long moment = from();
            List<TimedStretch> known =
                    stretches.stream()
                            .filter(one -> one.precision() != TimePrecision.ESTIMATED)
                            .sorted(
                                    Comparator.comparingLong(TimedStretch::from)
                                            .thenComparingInt(TimedStretch::start))
                            .toList();
            for (TimedStretch one : known) {
                boolean isCue = one.precision() == TimePrecision.CUE;
                int start = isCue ? WrittenBounds.start(text, one.start()) : one.start();
                int end = isCue ? WrittenBounds.end(text, one.end()) : one.end();
                words.append(words.isEmpty() ? "" : " ")
                        .append(isCue ? "~" : "")
                        .append(
                                Stream.of(
                                                start - sign,
                                                end - start,
                                                one.from() - moment,
                                                one.to() - one.from())
                                        .map(n -> Long.toString(n.longValue(), BASE))
                                        .collect(Collectors.joining(".")));
                sign = end;
                moment = one.to();
            }
            return words.toString();
        }
    }
}
