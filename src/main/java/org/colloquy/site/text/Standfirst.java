package org.colloquy.site.text;

import org.colloquy.model.interview.Interview;

/** Line or two that say what an interview is about. */
public final class Standfirst {
    /** Bound on its length, in characters, as previews show it. */
    public static final int LENGTH = 160;

    private Standfirst() {}

    /** Returns the subtitle, else the first words, else the title. */
    public static String of(Interview interview) {
        String subtitle = interview.details().subtitle();
        if (subtitle != null) {
            return subtitle;
        }
        return interview
                .passages()
                .findFirst()
                .map(passage -> LocaleTexts.shortened(passage.text(), LENGTH))
                .orElse(interview.details().title());
    }
}
