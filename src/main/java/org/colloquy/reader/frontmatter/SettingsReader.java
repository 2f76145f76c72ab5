package org.colloquy.reader.frontmatter;

import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Settings;
import org.colloquy.model.SiteIdentity;
import org.colloquy.model.TermLinking;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** Reads {@code colloquy.yaml}. */
public final class SettingsReader {
    private SettingsReader() {}

    public static Settings read(SourceFile source) {
        FrontMatterFields fields =
                FrontMatterFields.parse(
                        source, new FrontMatterFields.Range(0, source.text().length()));
        // Both spellings of a nested key are met: "terms.link: all" and "terms:" with "link: all".
        String key = fields.has("terms") ? "terms" : "terms.link";
        FrontMatterFields terms = fields.has("terms") ? fields.below("terms") : fields;
        Map<String, TermLinking> rules = TermLinking.byWord();
        TermLinking linking =
                terms.choice(key.equals("terms") ? "link" : key, rules.keySet())
                        .map(rules::get)
                        .orElse(TermLinking.FIRST_IN_QUESTION);
        Settings settings =
                new Settings(
                        identity(fields), linking, TopicFields.in(fields), ReadingRules.in(fields));
        LanguageFields.check(fields, "language");
        KeySlips.reportSettings(fields, KnownKeys.SETTINGS, "");
        if (fields.has("terms")) {
            KeySlips.reportSettings(terms, KnownKeys.TERMS, "terms.");
        }
        return settings;
    }

    private static SiteIdentity identity(FrontMatterFields fields) {
        SiteIdentity defaults = SiteIdentity.defaults();
        String title = fields.text("title");
        String language = fields.text("language");
        return new SiteIdentity(
                title == null ? defaults.title() : title,
                fields.text("description"),
                language == null ? defaults.language() : language,
                language != null,
                fields.text("rights"),
                contact(fields),
                baseUrl(fields));
    }

    private static @Nullable String contact(FrontMatterFields fields) {
        String written = fields.text("contact");
        if (written != null && !SiteIdentity.isContact(written)) {
            fields.badValue("contact", "an email address or a web address");
            return null;
        }
        return written;
    }

    private static @Nullable String baseUrl(FrontMatterFields fields) {
        String written = fields.text("base-url");
        if (written == null) {
            return null;
        }
        Optional<String> url = Settings.baseUrl(written);
        if (url.isEmpty()) {
            fields.badValue("base-url", "must be an address that begins with http:// or https://");
        }
        return url.orElse(null);
    }
}
