package org.colloquy.reader.frontmatter.settings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.QuestionGrouping;
import org.colloquy.model.Settings;
import org.colloquy.model.SiteIdentity;
import org.colloquy.model.SiteRights;
import org.colloquy.model.TermLinking;
import org.colloquy.model.editing.EditTemplate;
import org.colloquy.model.editing.Editing;
import org.colloquy.model.house.House;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.KeySlips;
import org.colloquy.reader.frontmatter.KnownKeys;
import org.colloquy.reader.frontmatter.field.LanguageFields;
import org.colloquy.reader.frontmatter.field.MediaFields;
import org.colloquy.reader.frontmatter.field.TopicFields;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.ConstantWords;
import org.jspecify.annotations.Nullable;

/** Reads {@code colloquy.yaml}. */
public final class SettingsReader {
    private SettingsReader() {}

    /**
     * Content of the file.
     *
     * @param settings without the house, whose files and pages are still to be looked for
     */
    public record SettingsReading(Settings settings, WrittenHouse house) {

        /** Returns what holds where there is no file. */
        public static SettingsReading defaults() {
            return new SettingsReading(Settings.defaults(), WrittenHouse.nothing());
        }
    }

    /** Returns what the file says; what is wrong is told. */
    public static SettingsReading read(SourceFile source) {
        FrontMatterFields fields =
                FrontMatterFields.parse(
                        source, new FrontMatterFields.Range(0, source.text().length()));
        TermLinking linking =
                choice(
                                fields,
                                "terms",
                                KnownKeys.TERMS,
                                "link",
                                ConstantWords.all(TermLinking.class))
                        .orElse(TermLinking.FIRST_IN_QUESTION);
        QuestionGrouping grouping =
                choice(
                                fields,
                                "questions",
                                KnownKeys.QUESTIONS,
                                "of-several",
                                ConstantWords.all(QuestionGrouping.class))
                        .orElse(QuestionGrouping.ALL);
        Settings settings =
                new Settings(
                        identity(fields),
                        linking,
                        grouping,
                        TopicFields.in(fields),
                        ReadingRules.in(fields),
                        MediaFields.hosts(fields),
                        editing(fields),
                        Set.of());
        WrittenHouse house = HouseFields.in(fields);
        LanguageFields.check(fields, "language");
        KeySlips.reportSettings(fields, KnownKeys.SETTINGS, "");
        return new SettingsReading(settings, house);
    }

    /**
     * Reads a choice below a key. Both spellings are met: {@code terms.link: all}, and {@code
     * terms:} with {@code link: all} below it.
     */
    private static <T> Optional<T> choice(
            FrontMatterFields fields,
            String key,
            KnownKeys below,
            String name,
            Map<String, T> choices) {
        if (!fields.has(key)) {
            return fields.choice(key + "." + name, choices);
        }
        FrontMatterFields nested = fields.below(key);
        Optional<T> chosen = nested.choice(name, choices);
        KeySlips.reportSettings(nested, below, key + ".");
        return chosen;
    }

    private static SiteIdentity identity(FrontMatterFields fields) {
        SiteIdentity defaults = SiteIdentity.defaults();
        String title = title(fields);
        String language = fields.text("language");
        return new SiteIdentity(
                title == null ? defaults.title() : title,
                fields.text("description"),
                language == null ? defaults.language() : language,
                language != null,
                new SiteRights(fields.text("rights"), signals(fields)),
                contact(fields),
                baseUrl(fields),
                House.unnamed());
    }

    /** Returns the title of the site, which may also be given as the name of the house. */
    private static @Nullable String title(FrontMatterFields fields) {
        String title = fields.text("title");
        String name = fields.text("name");
        if (title != null && name != null) {
            fields.badValue("name", "must not stand beside \"title\", which says the same");
        }
        return title == null ? name : title;
    }

    private static Editing editing(FrontMatterFields fields) {
        String host = fields.text("edit-url");
        EditTemplate address = host == null ? null : EditTemplate.ofHost(host).orElse(null);
        if (host != null && address == null) {
            fields.badValue(
                    "edit-url",
                    "must be a web address with {path}, and {line} if lines have addresses, such as https://code.example/house/edit/main/{path}#L{line}");
        }
        String editor = fields.text("editor");
        EditTemplate program = editor == null ? null : EditTemplate.ofEditor(editor).orElse(null);
        if (editor != null && program == null) {
            fields.badValue(
                    "editor",
                    "must be one of these: %s; or an address with {file}, and {line}, such as vscode://file{file}:{line}"
                            .formatted(String.join(", ", EditTemplate.editors())));
        }
        return new Editing(address, program);
    }

    /** Reads which uses of the texts are welcome: {@code content-signal: {ai-train: no}}. */
    private static Map<String, Boolean> signals(FrontMatterFields fields) {
        if (!fields.has("content-signal")) {
            return Map.of();
        }
        FrontMatterFields nested = fields.below("content-signal");
        Map<String, Boolean> signals = new HashMap<>();
        for (String signal : SiteRights.SIGNALS) {
            nested.choice(signal, FrontMatterFields.FLAGS)
                    .ifPresent(said -> signals.put(signal, said));
        }
        KeySlips.reportSettings(nested, KnownKeys.SIGNALS, "content-signal.");
        return signals;
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
