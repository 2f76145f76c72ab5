package org.colloquy.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.intake.Cue.Said;

/**
 * Step from captions to turns. The speaker is named by the format ({@code <v Name>}, a column) or
 * by a name behind {@code >>}. Only where there is none of these, {@code Name:} at the head of a
 * line may be one, and the reader of Markdown decides, by its own rules, whether it is.
 */
final class Captions {

    private static final Pattern LABEL_LIKE =
            Pattern.compile("(?:[-–—]\\s*)?[\\p{L}@][^:：.?!;]{0,58}[:：].*", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("^[-–—]\\s*(?=\\S)");

    private Captions() {}

    static Transcript transcript(Original original, List<Cue> all, About about)
            throws IOException, Refused {
        List<Cue> cues = withoutChanceNames(Rolling.without(original, all));
        if (cues.isEmpty()) {
            throw Refused.content("not-imported", "there are no words in it");
        }
        if (cues.stream().flatMap(cue -> cue.said().stream()).noneMatch(s -> s.name() != null)) {
            cues = labelled(cues);
        }
        cues = withUnknown(original, cues);
        return new Transcript(about, Turns.of(cues));
    }

    /**
     * Takes away words before a colon that stand once, where most changes of speaker bear no name.
     */
    private static List<Cue> withoutChanceNames(List<Cue> cues) {
        List<Said> changes =
                cues.stream().flatMap(cue -> cue.said().stream()).filter(Said::changes).toList();
        List<String> names =
                changes.stream().flatMap(said -> Stream.ofNullable(said.name())).toList();
        if (names.size() * 2 >= changes.size()) {
            return cues;
        }
        return cues.stream()
                .map(cue -> cue.saying(cue.said().stream().map(s -> unnamed(s, names)).toList()))
                .toList();
    }

    private static Said unnamed(Said said, List<String> names) {
        boolean chance = said.changes() && Collections.frequency(names, said.name()) == 1;
        return chance ? new Said(null, true, said.name() + ": " + said.text()) : said;
    }

    /** Gives each line that the reader takes for the beginning of a turn its speaker. */
    private static List<Cue> labelled(List<Cue> cues) throws IOException, Refused {
        StringBuilder draft = new StringBuilder("---\ntitle: x\n---\n");
        for (Cue cue : cues) {
            for (Said said : cue.said()) {
                boolean begins = said.changes() || LABEL_LIKE.matcher(said.text()).matches();
                draft.append(begins ? "\n\n" : "\n").append(Escaping.paragraph(spoken(said)));
            }
        }
        Labelling labels = new Labelling(ReadBack.of(draft.toString()).labels());
        List<Cue> named = new ArrayList<>();
        for (Cue cue : cues) {
            named.add(cue.saying(cue.said().stream().map(said -> named(said, labels)).toList()));
        }
        return labels.isDone() ? named : cues;
    }

    private static Said named(Said said, Labelling labels) {
        Labelling.Cut cut = labels.cut(Escaping.paragraph(spoken(said)));
        if (cut == null) {
            return said;
        }
        String text = spoken(said);
        int end = 0;
        for (int left = cut.signs(); left > 0 && end < text.length(); end++) {
            left -= Character.isWhitespace(text.charAt(end)) ? 0 : 1;
        }
        return new Said(cut.name(), true, text.substring(end).strip());
    }

    /** Without the dash that some put before each speaker, where a label may follow. */
    private static String spoken(Said said) {
        return LABEL_LIKE.matcher(said.text()).matches()
                ? DASH.matcher(said.text()).replaceFirst("")
                : said.text();
    }

    /** A change of speaker without a name must not go on as the turn of the one before. */
    private static List<Cue> withUnknown(Original original, List<Cue> cues) {
        long unknown =
                cues.stream()
                        .flatMap(cue -> cue.said().stream())
                        .filter(said -> said.changes() && said.name() == null)
                        .count();
        if (unknown == 0) {
            return cues;
        }
        original.reportFile(
                Severity.NOTE,
                "unknown-speaker",
                "%d changes of speaker have no name; they are labelled \"%s\""
                        .formatted(unknown, Transcript.UNKNOWN));
        return cues.stream().map(cue -> cue.saying(withUnknown(cue.said()))).toList();
    }

    private static List<Said> withUnknown(List<Said> said) {
        return said.stream()
                .map(
                        s ->
                                s.changes() && s.name() == null
                                        ? new Said(Transcript.UNKNOWN, true, s.text())
                                        : s)
                .toList();
    }
}
