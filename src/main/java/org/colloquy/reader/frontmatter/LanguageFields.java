package org.colloquy.reader.frontmatter;

import org.colloquy.model.Problem.Severity;
import org.colloquy.text.LanguageNames;

/** Languages in front matter and settings, which are tags and often written as names. */
public final class LanguageFields {
    private LanguageFields() {}

    /** Reports a language that is no tag; proposes the one that is meant. */
    public static void check(FrontMatterFields fields, String key) {
        String written = fields.peek(key);
        if (written == null || written.isEmpty() || LanguageNames.isTag(written)) {
            return;
        }
        String hint =
                LanguageNames.tag(written)
                        .map("; did you mean \"%s\"?"::formatted)
                        .orElse(": write a tag as \"en\" or \"zh-Hans\"");
        fields.source()
                .report(
                        Severity.WARNING,
                        "unknown-language",
                        fields.offset(key),
                        "\"%s\" is no tag of a language%s".formatted(written, hint));
    }
}
