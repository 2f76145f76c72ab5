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

    /** Tells whether somebody is named in two captions on end. */
    private static boolean goOn(List<Cue> named) {
        return IntStream.range(1, named.size())
                .anyMatch(i -> Objects.equals(speaker(named.get(i)), speaker(named.get(i - 1))));
    }

    private static @Nullable String speaker(Cue cue) {
        return cue.said().get(0).name();
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
