package org.colloquy.reader.frontmatter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.SiteRights;
import org.colloquy.text.word.NearWords;

/**
 * The keys that mean something where they stand, in one place, so that a slip in one is known. A
 * key that is read in another convention belongs here too, among those that stand for themselves.
 */
public final class KnownKeys {
    /** Keys in the front matter of an interview. */
    public static final KnownKeys INTERVIEW =
            new KnownKeys(
                    Set.of(
                            "title",
                            "subtitle",
                            "date",
                            "interviewers",
                            "interviewees",
                            "speakers",
                            "publication",
                            "source",
                            "language",
                            "foreign",
                            "rights",
                            "tags",
                            "translation-of",
                            "dialect",
                            "media",
                            "aliases",
                            "draft",
                            "publish",
                            "series",
                            "order",
                            "cover",
                            "credit",
                            "license"),
                    Set.of(
                            "published",
                            "data",
                            "subtitles",
                            "credits",
                            "covers",
                            "borders",
                            "metadata"),
                    Map.ofEntries(
                            Map.entry("lang", "language"),
                            Map.entry("locale", "language"),
                            Map.entry("keywords", "tags"),
                            Map.entry("canonical", "source"),
                            Map.entry("canonical-url", "source"),
                            Map.entry("original-url", "source"),
                            Map.entry("copyright", "rights"),
                            Map.entry("licence", "license"),
                            Map.entry("redirect-from", "aliases"),
                            Map.entry("audio", "media"),
                            Map.entry("audio-url", "media")));

    /** Keys in the front matter of a page of the house. */
    static final KnownKeys PAGE =
            new KnownKeys(
                    Set.of("title", "description", "language", "menu", "order", "draft", "publish"),
                    Set.of("published", "data", "borders", "metadata"),
                    Map.of(
                            "lang", "language",
                            "locale", "language",
                            "summary", "description",
                            "excerpt", "description",
                            "weight", "order",
                            "nav", "menu"));

    /** Keys of {@code series.yaml}. */
    static final KnownKeys SERIES =
            new KnownKeys(
                    Set.of("title", "text", "cover", "credit", "license", "order", "interviews"),
                    Set.of(),
                    Map.of(
                            "name", "title",
                            "description", "text",
                            "image", "cover",
                            "licence", "license",
                            "weight", "order",
                            "files", "interviews"));

    /** Keys of a person in front matter. */
    static final KnownKeys PERSON =
            new KnownKeys(
                    Set.of("name", "role", "bio", "url", "aliases", "id"),
                    Set.of("rules", "names"),
                    Map.of(
                            "title", "role",
                            "job", "role",
                            "position", "role",
                            "description", "bio",
                            "biography", "bio",
                            "website", "url",
                            "link", "url"));

    /** Keys of {@code colloquy.yaml}. */
    public static final KnownKeys SETTINGS =
            new KnownKeys(
                    Set.of(
                            "title",
                            "description",
                            "language",
                            "rights",
                            "content-signal",
                            "contact",
                            "base-url",
                            "logo",
                            "logo-dark",
                            "icon",
                            "colours",
                            "fonts",
                            "header",
                            "footer",
                            "menu",
                            "imprint",
                            "cover",
                            "terms",
                            "terms.link",
                            "questions",
                            "questions.of-several",
                            "topics",
                            "reading",
                            "media-hosts",
                            "embed-hosts",
                            "edit-url",
                            "editor"),
                    Set.of("colors", "name"),
                    Map.ofEntries(
                            Map.entry("lang", "language"),
                            Map.entry("locale", "language"),
                            Map.entry("copyright", "rights"),
                            Map.entry("email", "contact"),
                            Map.entry("url", "base-url"),
                            Map.entry("site-url", "base-url"),
                            Map.entry("name", "title"),
                            Map.entry("tagline", "header"),
                            Map.entry("nav", "menu"),
                            Map.entry("navigation", "menu"),
                            Map.entry("favicon", "icon"),
                            Map.entry("palette", "colours"),
                            Map.entry("edit-uri", "edit-url"),
                            Map.entry("edit-link", "edit-url")));

    /** Keys below {@code colours} in {@code colloquy.yaml}. */
    public static final KnownKeys COLOURS =
            new KnownKeys(
                    Set.of("paper", "ink", "accent"),
                    Set.of(),
                    Map.of(
                            "background", "paper",
                            "text", "ink",
                            "foreground", "ink",
                            "primary", "accent",
                            "brand", "accent",
                            "links", "accent"));

    /** Keys below {@code fonts} in {@code colloquy.yaml}. */
    public static final KnownKeys FONTS =
            new KnownKeys(
                    Set.of("text", "titles", "interface"),
                    Set.of(),
                    Map.of(
                            "body", "text",
                            "serif", "text",
                            "display", "titles",
                            "headings", "titles",
                            "sans", "interface",
                            "ui", "interface"));

    /** Keys below {@code cover} in {@code colloquy.yaml}. */
    public static final KnownKeys COVER =
            new KnownKeys(
                    Set.of("picture", "alt", "credit", "license"),
                    Set.of(),
                    Map.of(
                            "image", "picture",
                            "file", "picture",
                            "src", "picture",
                            "alternative", "alt",
                            "licence", "license"));

    /** Keys of a rule below {@code reading} in {@code colloquy.yaml}. */
    public static final KnownKeys READING =
            new KnownKeys(
                    Set.of("files", "dialect", "label", "prompt", "not-speakers", "keys"),
                    Set.of(),
                    Map.of(
                            "file", "files",
                            "glob", "files",
                            "question", "prompt",
                            "speaker", "label"));

    /** Keys below {@code terms} in {@code colloquy.yaml}. */
    public static final KnownKeys TERMS = new KnownKeys(Set.of("link"), Set.of(), Map.of());

    /** Keys below {@code content-signal} in {@code colloquy.yaml}. */
    public static final KnownKeys SIGNALS =
            new KnownKeys(Set.copyOf(SiteRights.SIGNALS), Set.of(), Map.of());

    /** Keys below {@code questions} in {@code colloquy.yaml}. */
    public static final KnownKeys QUESTIONS =
            new KnownKeys(Set.of("of-several"), Set.of(), Map.of());

    /**
     * A slip in a key.
     *
     * @param meant the keys that may be meant
     * @param isConvention whether other programs have the key for what is meant here
     */
    record Slip(List<String> meant, boolean isConvention) {
        /** Returns what may be meant, as words. */
        String words() {
            return "\"" + String.join("\" or \"", meant) + "\"";
        }
    }

    private final Set<String> own;
    private final Set<String> apart;
    private final Map<String, String> elsewhere;

    /**
     * Creates a place for keys.
     *
     * @param own the keys that are read
     * @param apart other keys that mean something of their own, or are read too, and no slips
     * @param elsewhere what other programs call a key, by their name for it
     */
    private KnownKeys(Set<String> own, Set<String> apart, Map<String, String> elsewhere) {
        this.own = own;
        this.apart = apart;
        this.elsewhere = elsewhere;
    }

    /** Returns the keys that are read. */
    public Set<String> own() {
        return own;
    }

    /**
     * Returns what an unknown key may mean; empty if it is far from all.
     *
     * @param given the keys beside it: what is given is not meant once more
     */
    Optional<Slip> slip(String key, Set<String> given) {
        if (own.contains(key) || apart.contains(key)) {
            return Optional.empty();
        }
        String plain = key.toLowerCase(Locale.ROOT).replaceAll("[_ ]", "-");
        String other = elsewhere.get(plain);
        if (other != null) {
            return Optional.of(new Slip(List.of(other), true)).filter(s -> !given.contains(other));
        }
        List<String> near = NearWords.nearest(plain, own.stream().filter(k -> !given.contains(k)));
        return near.isEmpty() ? Optional.empty() : Optional.of(new Slip(near, false));
    }
}
