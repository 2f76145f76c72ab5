package org.colloquy.reader.interview;

import java.util.Optional;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Settings;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.transcript.HeaderLines;
import org.colloquy.text.language.CommonWords;
import org.colloquy.text.language.LanguageGuesser;
import org.colloquy.text.language.LanguageNames;
import org.colloquy.text.language.LanguageSuffix;
import org.colloquy.text.language.ScriptRuns;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the language of an interview: from its front matter, a line at its head, its file's
 * name or the settings; else as its script or its commonest words tell, with a note.
 */
record LanguageReader(
        FrontMatterFields fields, HeaderLines header, String body, Settings settings) {

    /** Returns the language, a BCP 47 tag if one is written. */
    String read() {
        String given = given();
        if (given != null) {
            return given;
        }
        return LanguageSuffix.of(fields.source().file()).orElseGet(this::told);
    }

    /**
     * Returns the language that the settings, the script or else the words tell. A script in which
     * that of the settings is never written tells more than they do.
     */
    private String told() {
        String house = settings.language();
        Optional<String> script =
                LanguageGuesser.of(body)
                        .filter(
                                language ->
                                        !settings.languageGiven()
                                                || ScriptRuns.excludes(house, language));
        if (script.isPresent()) {
            return report("language-by-script", "script", script.get());
        }
        if (settings.languageGiven()) {
            return house;
        }
        return CommonWords.languageOf(body)
                .filter(language -> !language.equals(house))
                .map(language -> report("language-by-words", "words", language))
                .orElse(house);
    }

    /** Returns the tag that is given; a line of the text has the name of the language mostly. */
    private @Nullable String given() {
        String given = fields.text("language");
        String line = given == null ? header.text("language") : null;
        return line == null ? given : LanguageNames.tag(line).orElse(line);
    }

    /** Returns the language that something tells, after saying so. */
    private String report(String code, String by, String language) {
        fields.source()
                .report(
                        Severity.NOTE,
                        code,
                        0,
                        "judging by its %s, this is in \"%s\"; say language: %s here%s"
                                .formatted(
                                        by,
                                        language,
                                        language,
                                        settings.languageGiven() ? "" : " or in colloquy.yaml"));
        return language;
    }
}
