package org.colloquy.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No format loses a word or its time: what goes in is what the record says of the text. */
class KeptTimesTest {
    private static final List<String> WORDS =
            List.of(
                    "lamp",
                    "lamp",
                    "quay.",
                    "Why?",
                    "*",
                    "_tide_",
                    "#",
                    "<laughs>",
                    "&",
                    "it's",
                    "C:\\x",
                    "1.",
                    "1976,",
                    "“so”",
                    "café",
                    "Tee—Zeit",
                    "no",
                    "no",
                    "no,",
                    "[x]",
                    "10:30",
                    "a",
                    "the",
                    "the",
                    "{#id}",
                    "``",
                    "~x~",
                    "é",
                    "Ada",
                    "well-known");

    @TempDir private Path dir;

    /** A word as it is said, in milliseconds. */
    private record Word(String text, long from, long to) {
        boolean isRead() {
            return text.chars().anyMatch(Character::isLetterOrDigit);
        }
    }

    private record Utterance(String speaker, List<Word> words) {
        long from() {
            return words.get(0).from();
        }

        long to() {
            return words.get(words.size() - 1).to();
        }

        String text() {
            return words.stream().map(Word::text).collect(Collectors.joining(" "));
        }
    }

    private static List<Utterance> talk(Random random) {
        List<Utterance> talk = new ArrayList<>();
        long at = random.nextInt(5_000);
        for (int i = 0; i < 4 + random.nextInt(30); i++) {
            List<Word> words = new ArrayList<>();
            words.add(new Word("Well", at, at + 90));
            at += 90;
            for (int k = 0; k < random.nextInt(14); k++) {
                long from = at + random.nextInt(300);
                at = from + 40 + random.nextInt(500);
                words.add(new Word(WORDS.get(random.nextInt(WORDS.size())), from, at));
            }
            talk.add(new Utterance(i % 2 == 0 ? "Ida Quill" : "Ada Sample", words));
            at += random.nextInt(2_500);
        }
        return talk;
    }

    private static String seconds(long at) {
        return String.format(Locale.ROOT, "%d.%03d", at / 1_000, at % 1_000);
    }

    private static String clock(long at) {
        return "%02d:%02d.%03d".formatted(at / 60_000, at / 1_000 % 60, at % 1_000);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private void check(String name, String source, List<Utterance> talk) throws IOException {
        Import done = Import.of(dir, name, source);
        assertThat(done.said()).doesNotContain("unplaced-words").doesNotContain("bad-time");
        List<String> said =
                talk.stream()
                        .flatMap(utterance -> utterance.words().stream())
                        .filter(Word::isRead)
                        .map(word -> word.from() + "-" + word.to())
                        .toList();
        List<String> kept =
                done.timed().stream()
                        .map(w -> w.replaceFirst("(?s).* (\\d+-\\d+)$", "$1"))
                        .toList();
        assertThat(kept).as(done.markdown()).isEqualTo(said);
        assertThat(done.amiss()).as(done.markdown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void ofWordsThatWhisperXHeard(int seed) throws IOException {
        List<Utterance> talk = talk(new Random(seed));
        String segments =
                talk.stream()
                        .map(
                                u ->
                                        "{\"start\": %s, \"end\": %s, \"text\": %s, \"speaker\": %s, \"words\": [%s]}"
                                                .formatted(
                                                        seconds(u.from()),
                                                        seconds(u.to()),
                                                        quoted(" " + u.text()),
                                                        quoted(u.speaker()),
                                                        words(u, "word", "start", "end")))
                        .collect(Collectors.joining(",\n"));
        check("talk.json", "{\"segments\": [%s], \"word_segments\": []}".formatted(segments), talk);
    }

    private static String words(Utterance utterance, String text, String from, String to) {
        return utterance.words().stream()
                .map(
                        w ->
                                "{\"%s\": %s, \"%s\": %s, \"%s\": %s}"
                                        .formatted(
                                                text,
                                                quoted(w.text()),
                                                from,
                                                seconds(w.from()),
                                                to,
                                                seconds(w.to())))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 12, 13, 14, 15, 16})
    void ofWordsInAPodcast(int seed) throws IOException {
        List<Utterance> talk = talk(new Random(seed));
        String segments =
                talk.stream()
                        .map(
                                u ->
                                        words(u, "body", "startTime", "endTime")
                                                .replace(
                                                        "{",
                                                        "{\"speaker\": %s, "
                                                                .formatted(quoted(u.speaker())))
                                                .replace(
                                                        "{\"speaker\": %s, #id}"
                                                                .formatted(quoted(u.speaker())),
                                                        "{#id}"))
                        .collect(Collectors.joining(",\n"));
        check(
                "talk.json",
                "{\"version\": \"1.0.0\", \"segments\": [%s]}".formatted(segments),
                talk);
    }

    /** Marks inside captions say when a word begins, so that each lasts to the next. */
    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23, 24, 25, 26})
    void ofWordsInsideCaptions(int seed) throws IOException {
        List<Utterance> talk = new ArrayList<>();
        for (Utterance utterance : talk(new Random(seed))) {
            List<Word> words = new ArrayList<>();
            List<Word> own = utterance.words().stream().filter(Word::isRead).toList();
            for (int i = 0; i < own.size(); i++) {
                long to = i + 1 < own.size() ? own.get(i + 1).from() : own.get(i).to();
                words.add(new Word(own.get(i).text(), own.get(i).from(), to));
            }
            talk.add(new Utterance(utterance.speaker(), words));
        }
        StringBuilder vtt = new StringBuilder("WEBVTT\n");
        for (Utterance utterance : talk) {
            vtt.append(
                    "\n%s --> %s\n<v %s>"
                            .formatted(
                                    clock(utterance.from()),
                                    clock(utterance.to()),
                                    utterance.speaker()));
            for (Word word : utterance.words()) {
                vtt.append(
                        "<%s>%s "
                                .formatted(
                                        clock(word.from()),
                                        word.text().replace("&", "&amp;").replace("<", "&lt;")));
            }
            vtt.append('\n');
        }
        check("talk.vtt", vtt.toString(), talk);
    }
}
