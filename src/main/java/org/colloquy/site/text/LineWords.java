package org.colloquy.site.text;

import java.util.List;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;

/**
 * Words of a line of a concordance: what was looked for between what stands before and behind it.
 *
 * @param cutBefore whether the passage has words before these
 * @param cutAfter whether the passage has words behind these
 */
public record LineWords(
        List<ScriptRun> left,
        List<ScriptRun> word,
        List<ScriptRun> right,
        boolean cutBefore,
        boolean cutAfter) {

    /** Returns a mention in its context, each run of it in its language. */
    public static LineWords of(MentionContext context, ScriptRuns languages) {
        return new LineWords(
                languages.of(context.left()),
                languages.of(context.word()),
                languages.of(context.right()),
                context.cutBefore(),
                context.cutAfter());
    }
}
