package org.colloquy.site;

import java.util.List;
import java.util.Objects;
import org.colloquy.corpus.Appearance;
import org.colloquy.corpus.Details;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;

/** Role that somebody had at the time of an interview, in the interview's language. */
record RoleView(String language, List<Run> text) {

    /**
     * @param appearance of somebody whose role is known
     */
    static RoleView of(Appearance appearance) {
        Details details = appearance.interview().details();
        String role = Objects.requireNonNull(appearance.person().role());
        return new RoleView(
                details.language(), new ScriptRuns(details.language(), details.foreign()).of(role));
    }
}
