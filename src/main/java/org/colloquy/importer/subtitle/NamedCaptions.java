package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.importer.subtitle.Cue.CueWords;
import org.jspecify.annotations.Nullable;

/**
 * Captions that all begin with who speaks, as programs for meetings write them: also where the same
 * person goes on. What stands before the first colon is a name there, whatever it looks like:
 * {@code iPhone (2)}, {@code ada@example.org}.
 */
final class NamedCaptions {
    private static final Pattern NAME =
            Pattern.compile("([\\p{L}\\p{N}@_(][^:：\\n]{0,58}?)[:：]\\s+(?=\\S)");

    private static final Pattern SOUND = Pattern.compile("[\\[(（【♪][^\\n]*[\\])）】♪]");

    /** The least share of captions with a name where one without is said by somebody else. */
    private static final double LEAST_NAMED = 0.8;

    private NamedCaptions() {}

    /**
     * Returns the captions with what all begin with as names.
     *
     * @param read the same with the names that the reader of Markdown has found: where these are
     *     less than half, what stands before colons may be words
     */
    static List<Cue> of(List<Cue> cues, List<Cue> read) {
        long found = read.stream().filter(cue -> speaker(cue) != null).count();
        if (found * 2 < cues.size() || !cues.stream().allMatch(cue -> name(cue).lookingAt())) {
            return read;
        }
        List<Cue> named = cues.stream().map(NamedCaptions::named).toList();
        return goOn(named) ? named : read;
    }

    /**
     * Returns the captions in which words without a name are said by somebody else, where next to
     * all have one, also where the same person goes on. A sound in brackets is said by nobody.
     */
    static List<Cue> withStrangers(List<Cue> cues) {
        long named = cues.stream().filter(cue -> speaker(cue) != null).count();
        if (named < LEAST_NAMED * cues.size() || !goOn(cues)) {
            return cues;
        }
        return cues.stream().map(cue -> isByNobody(cue) ? changed(cue) : cue).toList();
    }

    private static boolean isByNobody(Cue cue) {
        return speaker(cue) == null
                && !cue.said().isEmpty()
                && !SOUND.matcher(cue.text().strip()).matches();
    }

    private static Cue changed(Cue cue) {
        List<CueWords> said = new ArrayList<>(cue.said());
        said.set(0, said.get(0).from(0, null, true));
        return cue.saying(said);
    }

    /** Tells whether somebody is named in two captions on end. */
    private static boolean goOn(List<Cue> named) {
        return IntStream.range(1, named.size())
                .filter(i -> speaker(named.get(i)) != null)
                .anyMatch(i -> Objects.equals(speaker(named.get(i)), speaker(named.get(i - 1))));
    }

    private static @Nullable String speaker(Cue cue) {
        return cue.said().isEmpty() ? null : cue.said().get(0).name();
    }

    private static Matcher name(Cue cue) {
        return NAME.matcher(cue.said().get(0).text());
    }

    private static Cue named(Cue cue) {
        List<CueWords> said = new ArrayList<>(cue.said());
        Matcher name = name(cue);
        if (name.lookingAt()) {
            said.set(0, said.get(0).from(name.end(), name.group(1).strip(), true));
        }
        return cue.saying(said);
    }
}
