package org.colloquy.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.corpus.Form;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Speaker;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
import org.jspecify.annotations.Nullable;

/**
 * Choice of speakers in a transcript, one of whom can be read in full while the others are folded.
 * Answers are not folded: what they answer would stand there without them.
 */
final class Voices {
    /** The style sheet tells so many apart, by three digits. */
    static final int MOST = 999;

    /** A speaker, and how many turns they have; everybody has the number 0. */
    record Voice(int number, List<Run> name, int turns) {

        /**
         * Returns the key by which the style sheet knows a speaker: the digits of the number, set
         * apart, since a selector can compare the beginning, the middle and the end of a value, but
         * not two values.
         */
        public String key() {
            return number == 0
                    ? "all"
                    : "%d-%d-%d".formatted(number / 100, number / 10 % 10, number % 10);
        }
    }

    private final Map<String, Voice> voices = new LinkedHashMap<>();
    private final List<Voice> choices;

    Voices(Interview interview, ScriptRuns languages, Words words) {
        List<Speaker> speaking =
                interview.speakers().stream()
                        .filter(speaker -> speaker.kind() != Speaker.Kind.EVENT)
                        .filter(speaker -> speaker.turns() > 0)
                        .filter(speaker -> interview.form() == Form.TURNS)
                        .toList();
        Set<Speaker> most =
                speaking.stream()
                        .sorted(Comparator.comparingInt(Speaker::turns).reversed())
                        .limit(MOST)
                        .collect(Collectors.toSet());
        speaking.stream()
                .filter(most::contains)
                .forEach(
                        one ->
                                voices.put(
                                        one.name(),
                                        new Voice(
                                                voices.size() + 1,
                                                languages.of(one.name()),
                                                one.turns())));
        Run everybody = new Run(words.text("speakers.everybody"), words.language());
        Voice all = new Voice(0, List.of(everybody), interview.turns());
        this.choices = voices.size() < 2 ? List.of() : withFirst(all);
    }

    private List<Voice> withFirst(Voice all) {
        List<Voice> list = new ArrayList<>(List.of(all));
        list.addAll(voices.values());
        return List.copyOf(list);
    }

    /** Everybody, then each; empty where there is nothing to choose. */
    List<Voice> choices() {
        return choices;
    }

    /** The key of a speaker; null where they cannot be chosen. */
    @Nullable String key(@Nullable String speaker) {
        Voice voice = speaker == null ? null : voices.get(speaker);
        return voice == null ? null : voice.key();
    }
}
