package org.colloquy.importer.subtitle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.subtitle.Cue.CueWords;

/**
 * Names before colons in captions with so few of them that the reader of Markdown takes them for
 * words. They are names where the captions begin with one, where all that looks like a label is
 * one, and where two people speak, or one who is named in full.
 */
final class FewNames {
    private FewNames() {}

    /** Returns the captions with the speakers that are named in them; as they are without any. */
    static List<Cue> named(List<Cue> cues) {
        return areNamed(cues)
                ? cues.stream()
                        .map(cue -> cue.saying(cue.said().stream().map(FewNames::named).toList()))
                        .toList()
                : cues;
    }

    private static boolean areNamed(List<Cue> cues) {
        List<CueWords> all = cues.stream().flatMap(cue -> cue.said().stream()).toList();
        if (all.isEmpty() || !isLabelled(all.get(0))) {
            return false;
        }
        List<String> names = new ArrayList<>();
        for (CueWords said : all.stream().filter(FewNames::isLabelled).toList()) {
            Matcher name = CueText.NAMED.matcher(said.text());
            if (!name.lookingAt()) {
                return false;
            }
            names.add(name.group(1).strip());
        }
        return names.stream().distinct().count() > 1 || isFull(names.get(0));
    }

    private static boolean isLabelled(CueWords said) {
        return CaptionJoiner.LABEL_LIKE.matcher(said.text()).matches();
    }

    private static boolean isFull(String name) {
        return name.equals(ImportedTranscript.UNKNOWN)
                || name.matches("[\\p{L}\\p{M}.'’-]+(?: [\\p{L}\\p{M}.'’-]+)+");
    }

    private static CueWords named(CueWords said) {
        Matcher name = CueText.NAMED.matcher(said.text());
        return isLabelled(said) && name.lookingAt()
                ? said.from(name.end(), name.group(1).strip(), true)
                : said;
    }
}
