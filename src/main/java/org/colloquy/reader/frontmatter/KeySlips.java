package org.colloquy.reader.frontmatter;

import java.util.Set;
import org.colloquy.model.Problem.Severity;

/** Keys that nobody has asked for although they look as if somebody should. */
public final class KeySlips {
    private KeySlips() {}

    /** Reports slips in the front matter of an interview, once all of it has been asked for. */
    public static void reportInInterview(FrontMatterFields fields) {
        CurlyQuotes.report(fields);
        CommentedValues.report(fields);
        report(fields, KnownKeys.INTERVIEW);
    }

    /** Reports slips in the front matter of a page of the house, likewise. */
    public static void reportInPage(FrontMatterFields fields) {
        report(fields, KnownKeys.PAGE);
    }

    /** Reports every key of {@code series.yaml} that does nothing. */
    public static void reportInSeries(FrontMatterFields fields) {
        reportSettings(fields, KnownKeys.SERIES, "");
    }

    static void report(FrontMatterFields fields, KnownKeys known) {
        Set<String> given = fields.keys();
        for (String key : fields.unread()) {
            known.slip(key, given)
                    .ifPresent(
                            slip ->
                                    fields.source()
                                            .report(
                                                    slip.isConvention()
                                                            ? Severity.NOTE
                                                            : Severity.WARNING,
                                                    "unknown-key",
                                                    fields.keyOffset(key),
                                                    "the key \"%s\" is not used; did you mean %s?"
                                                            .formatted(key, slip.words())));
        }
    }

    /** Reports every setting that does nothing. */
    public static void reportSettings(FrontMatterFields fields, KnownKeys known, String above) {
        for (String key : fields.unread()) {
            String hint =
                    known.slip(key, fields.keys())
                            .map(slip -> "; did you mean %s?".formatted(slip.words()))
                            .orElse(", so it does nothing");
            fields.source()
                    .report(
                            Severity.WARNING,
                            "unknown-setting",
                            fields.keyOffset(key),
                            "\"%s%s\" is not a setting%s".formatted(above, key, hint));
        }
    }
}
