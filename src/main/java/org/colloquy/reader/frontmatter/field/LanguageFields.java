package org.colloquy.reader.frontmatter.field;

import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.text.ShortenedText;
import org.colloquy.text.language.LanguageNames;
import org.colloquy.text.word.NearWords;

/** Languages in front matter and settings, which are tags and often written as names. */
public final class LanguageFields {
    private static final int MAX_SHOWN = 40;

    private LanguageFields() {}

    /** Reports a language that is no tag; proposes the one that is meant. */
    public static void check(FrontMatterFields fields, String key) {
        String written = fields.peek(key);
        if (written == null || written.isEmpty() || LanguageNames.isTag(written)) {
            return;
        }
        String hint =
                LanguageNames.tag(written)
                        .map(NearWords::hint)
                        .orElse(": write a tag such as \"en\" or \"zh-Hans\"");
        fields.source()
                .report(
                        Severity.WARNING,
                        "unknown-language",
                        fields.offset(key),
                        "\"%s\" is not a language tag%s"
                                .formatted(ShortenedText.of(written, MAX_SHOWN), hint));
    }
}
