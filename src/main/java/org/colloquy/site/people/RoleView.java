package org.colloquy.site.people;

import java.util.List;
import java.util.Objects;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;

/** Role that somebody had at the time of an interview, in the interview's language. */
record RoleView(String language, List<ScriptRun> text) {

    /**
     * Returns somebody's role in an interview.
     *
     * @param appearance of somebody whose role is known
     */
    static RoleView of(Appearance appearance) {
        InterviewDetails details = appearance.interview().details();
        String role = Objects.requireNonNull(appearance.participant().role());
        return new RoleView(
                details.language(), new ScriptRuns(details.language(), details.foreign()).of(role));
    }
}
