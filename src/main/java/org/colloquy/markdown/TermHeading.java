package org.colloquy.markdown;

import com.vladsch.flexmark.ast.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Sense;
import org.colloquy.corpus.Term;
import org.colloquy.corpus.Term.Match;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a term: {@code Full name (ABBR) {#id aliases="a; b" match=exact see=other
 * source="…"}}.
 *
 * @param offset where it stands in its source
 */
record TermHeading(
        String name,
        @Nullable String abbreviation,
        @Nullable String qualifier,
        @Nullable String id,
        List<String> aliases,
        Match match,
        @Nullable String see,
        @Nullable String source,
        int offset) {

    private static final Pattern ATTRIBUTES = Pattern.compile("\\s*\\{([^{}]*)\\}\\s*$");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("#(\\S+)|([A-Za-z-]+)=(?:\"([^\"]*)\"|(\\S+))|(\\S+)");
    private static final Pattern BRACKET = Pattern.compile("(.*\\S)\\s*[(（]([^()（）]+)[)）]");
    private static final Pattern LOWER_LATIN = Pattern.compile("[[\\p{IsLatin}&&\\p{Ll}]\\s.,-]+");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*");
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}._-]*");
    private static final Set<String> KEYS = Set.of("aliases", "match", "see", "source");

    /** The heading of a term in {@code glossary.md}. */
    static TermHeading of(Source source, int bodyStart, Heading heading) {
        int offset = bodyStart + heading.getStartOffset();
        String raw = heading.getText().toString();
        Map<String, String> attributes = new HashMap<>();
        Matcher given = ATTRIBUTES.matcher(raw);
        if (given.find()) {
            read(given.group(1), attributes, source, offset);
        }
        String text = Jsoup.parseBodyFragment(Markdown.html(heading)).text();
        String name = ATTRIBUTES.matcher(text).replaceFirst("").strip();
        List<String> aliases = split(attributes.getOrDefault("aliases", ""));
        return of(
                name,
                attributes.get("id"),
                aliases,
                match(attributes.getOrDefault("match", "auto"), source, offset),
                attributes.get("see"),
                attributes.get("source"),
                offset);
    }

    /** The heading that the front matter of a term's own file gives. */
    static TermHeading of(Fields fields, String title) {
        String name =
                Stream.of("name", "title", "term")
                        .map(fields::text)
                        .flatMap(Stream::ofNullable)
                        .findFirst()
                        .orElse(title);
        List<String> aliases =
                fields.texts("aliases").stream().flatMap(a -> split(a).stream()).toList();
        String match = fields.choice("match", matches().keySet()).orElse("auto");
        return of(
                name,
                fields.text("id"),
                aliases,
                matches().getOrDefault(match, Match.AUTO),
                fields.text("see"),
                fields.text("source"),
                0);
    }

    private static TermHeading of(
            String heading,
            @Nullable String id,
            List<String> aliases,
            Match match,
            @Nullable String see,
            @Nullable String source,
            int offset) {
        Matcher bracket = BRACKET.matcher(heading);
        if (!bracket.matches()) {
            return new TermHeading(heading, null, null, id, aliases, match, see, source, offset);
        }
        String inside = bracket.group(2).strip();
        boolean qualifier = LOWER_LATIN.matcher(inside).matches();
        return new TermHeading(
                bracket.group(1),
                qualifier ? null : inside,
                qualifier ? inside : null,
                id,
                aliases,
                match,
                see,
                source,
                offset);
    }

    /** Whether an id is given that cannot be part of an address. */
    boolean hasBadId() {
        return id != null && !ADDRESS.matcher(id).matches();
    }

    Term term(List<Sense> senses) {
        String made = Slugs.ofName(abbreviation == null ? name : abbreviation);
        return new Term(
                id == null || hasBadId() ? made : id,
                name,
                abbreviation,
                qualifier,
                aliases,
                match,
                see,
                source,
                senses);
    }

    private static void read(
            String written, Map<String, String> attributes, Source source, int offset) {
        Matcher attribute = ATTRIBUTE.matcher(written);
        while (attribute.find()) {
            String key = attribute.group(2);
            if (attribute.group(1) != null) {
                attributes.put("id", attribute.group(1));
            } else if (key != null && KEYS.contains(key)) {
                attributes.put(
                        key,
                        Optional.ofNullable(attribute.group(3))
                                .orElseGet(() -> attribute.group(4)));
            } else {
                source.report(
                        Severity.WARNING,
                        "unknown-attribute",
                        offset,
                        ("\"%s\" is not understood; a term may have #id, aliases=\"a; b\","
                                        + " match=, see= and source=")
                                .formatted(attribute.group()));
            }
        }
    }

    private static List<String> split(String aliases) {
        List<String> names = new ArrayList<>();
        SEPARATOR
                .splitAsStream(aliases)
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .forEach(names::add);
        return names;
    }

    private static Match match(String word, Source source, int offset) {
        Match match = matches().get(word);
        if (match == null) {
            source.report(
                    Severity.ERROR,
                    "bad-value",
                    offset,
                    "match: one of these is expected: auto, exact, any-case, explicit");
            return Match.AUTO;
        }
        return match;
    }

    private static Map<String, Match> matches() {
        return Map.of(
                "auto", Match.AUTO,
                "exact", Match.EXACT,
                "any-case", Match.ANY_CASE,
                "explicit", Match.EXPLICIT);
    }
}
