package org.colloquy.site;

import org.colloquy.corpus.Interview;

/** Line or two that say what an interview is about. */
final class Standfirst {
    /** Bound on its length, in characters, as previews show it. */
    static final int LENGTH = 160;

    private Standfirst() {}

    /** The subtitle, else the first words, else the title. */
    static String of(Interview interview) {
        String subtitle = interview.details().subtitle();
        if (subtitle != null) {
            return subtitle;
        }
        return interview
                .passages()
                .findFirst()
                .map(passage -> Texts.shortened(passage.text(), LENGTH))
                .orElse(interview.details().title());
    }
}
