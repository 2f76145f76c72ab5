package org.colloquy.reader.transcript.speaker.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.speaker.KnownSpeakers;

/**
 * Labels that all name languages, {@code English:} and {@code Español:}: the same words in several
 * of them, where nobody speaks. One such name may be somebody's, and so may several beside others.
 *
 * <p>The list of all languages that a library knows takes long to gather, and holds many names of
 * people.
 */
public final class LanguageLabels {
    private static final Set<String> NAMES =
            Arrays.stream(
                            """
                            english, german, deutsch, french, français, spanish, español,
                            castellano, catalan, català, portuguese, português, italian, italiano,
                            dutch, nederlands, swedish, svenska, danish, dansk, norwegian, norsk,
                            finnish, suomi, polish, polski, czech, čeština, hungarian, magyar,
                            romanian, română, greek, ελληνικά, russian, русский, ukrainian,
                            українська, turkish, türkçe, arabic, العربية, hebrew, עברית, persian,
                            farsi, فارسی, hindi, हिन्दी, bengali, বাংলা, urdu, اردو, tamil, தமிழ்,
                            thai, ไทย, vietnamese, tiếng việt, indonesian, bahasa indonesia,
                            chinese, mandarin, 中文, 简体中文, 繁體中文, 英文, 英语, 英語, japanese,
                            日本語, 日文, korean, 한국어, 영어, latin"""
                                    .split(",\\s+"))
                    .collect(Collectors.toUnmodifiableSet());

    private LanguageLabels() {}

    /** Tells whether labels name several languages and nobody. */
    public static boolean areAll(List<LabelCandidate> labels, KnownSpeakers known) {
        return labels.stream().map(LabelCandidate::key).distinct().limit(2).count() > 1
                && labels.stream()
                        .allMatch(
                                label -> NAMES.contains(label.key()) && !known.knows(label.name()));
    }
}
