package org.colloquy.reader.frontmatter;

import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Settings;
import org.colloquy.model.Settings.Linking;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads {@code colloquy.yaml}. */
public final class SettingsReader {
    private static final Map<String, Linking> LINKING =
            Map.of(
                    "first-in-question", Linking.FIRST_IN_QUESTION,
                    "first-in-interview", Linking.FIRST_IN_INTERVIEW,
                    "all", Linking.ALL,
                    "explicit", Linking.EXPLICIT);

    private SettingsReader() {}

    public static Settings read(SourceFile source) {
        FrontMatterFields fields =
                FrontMatterFields.parse(
                        source, new FrontMatterFields.Range(0, source.text().length()));
        Settings defaults = Settings.defaults();
        String title = fields.text("title");
        String language = fields.text("language");
        // Both spellings of a nested key are met: "terms.link: all" and "terms:" with "link: all".
        String key = fields.has("terms") ? "terms" : "terms.link";
        FrontMatterFields terms = fields.has("terms") ? fields.below("terms") : fields;
        String link =
                terms.choice(key.equals("terms") ? "link" : key, LINKING.keySet())
                        .orElse("first-in-question");
        Settings settings =
                new Settings(
                        title == null ? defaults.title() : title,
                        fields.text("description"),
                        language == null ? defaults.language() : language,
                        language != null,
                        fields.text("rights"),
                        baseUrl(fields),
                        LINKING.getOrDefault(link, Linking.FIRST_IN_QUESTION),
                        ReadingRules.in(fields));
        LanguageFields.check(fields, "language");
        KeySlips.reportSettings(fields, KnownKeys.SETTINGS, "");
        if (fields.has("terms")) {
            KeySlips.reportSettings(terms, KnownKeys.TERMS, "terms.");
        }
        return settings;
    }

    private static @Nullable String baseUrl(FrontMatterFields fields) {
        String written = fields.text("base-url");
        if (written == null) {
            return null;
        }
        Optional<String> url = Settings.baseUrl(written);
        if (url.isEmpty()) {
            fields.badValue("base-url", "an address that begins with http:// or https://");
        }
        return url.orElse(null);
    }
}
