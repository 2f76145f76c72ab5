package org.colloquy.analysis.terms;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker;
import org.colloquy.text.TextFolding;

/** Names of those who take part in an interview, their words, their labels and their initials. */
final class PresentNames {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Set<String> words = new HashSet<>();
    private final Set<String> initials = new HashSet<>();

    private PresentNames() {}

    static PresentNames of(Interview interview) {
        PresentNames present = new PresentNames();
        for (Participant participant : interview.details().people()) {
            present.add(participant.name());
            participant.aliases().forEach(present::add);
        }
        for (Speaker speaker : interview.speakers()) {
            present.add(speaker.name());
            speaker.labels().forEach(present::add);
            speaker.people().forEach(present::add);
        }
        return present;
    }

    private void add(String name) {
        String letters = "";
        for (String word : BETWEEN.split(name)) {
            if (!word.isEmpty()) {
                words.add(TextFolding.lower(word));
                letters += word.substring(0, 1);
            }
        }
        initials.add(TextFolding.lower(letters));
    }

    /** Tells whether any word of a name is one of theirs. */
    boolean isIn(String name) {
        return Stream.of(BETWEEN.split(name)).map(TextFolding::lower).anyMatch(words::contains);
    }

    /** Tells whether a name consists of their words alone. */
    boolean names(String name) {
        return Stream.of(BETWEEN.split(name)).map(TextFolding::lower).allMatch(words::contains);
    }

    /** Tells whether a short form is that of one of their names. */
    boolean isInitials(String shortForm) {
        String folded = TextFolding.lower(shortForm);
        return initials.contains(folded) || words.contains(folded);
    }
}
