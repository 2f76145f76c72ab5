package org.colloquy.reader.entry;

import com.vladsch.flexmark.ast.Heading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.TermLinking;
import org.colloquy.model.glossary.Sense;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.glossary.Term.Match;
import org.colloquy.model.glossary.TermNaming;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.ConstantWords;
import org.colloquy.text.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Heading of a term: {@code Full name (ABBR) {#id aliases="a; b" match=exact
 * link=first-in-interview see=other source="…"}}.
 *
 * @param offset where it stands in its source
 */
public record TermHeading(
        TermNaming names,
        @Nullable String id,
        Match match,
        @Nullable TermLinking linking,
        @Nullable String see,
        @Nullable String source,
        int offset) {

    private static final Pattern BRACKET = Pattern.compile("(.*\\S)\\s*[(（]([^()（）]+)[)）]");
    private static final Pattern LOWER_LATIN = Pattern.compile("[[\\p{IsLatin}&&\\p{Ll}]\\s.,-]+");
    private static final EntryHeading.Allowed ALLOWED =
            new EntryHeading.Allowed(
                    Set.of("aliases", "match", "link", "see", "source"),
                    "a term may have #id, aliases=\"a; b\", match=, link=, see= and source=");

    /** Reads the heading of a term in {@code glossary.md}. */
    public static TermHeading of(SourceFile source, int bodyStart, Heading node) {
        EntryHeading heading = EntryHeading.of(source, bodyStart, node, ALLOWED);
        String match = heading.get("match");
        return new TermHeading(
                naming(heading.name(), heading.aliases()),
                heading.get("id"),
                match == null ? Match.AUTO : match(match, source, heading.offset()),
                linking(heading.get("link"), source, heading.offset()),
                heading.get("see"),
                heading.get("source"),
                heading.offset());
    }

    /** Reads the heading that the front matter of a term's own file gives. */
    public static TermHeading of(FrontMatterFields fields, String title) {
        String name = EntryHeading.name(fields, List.of("name", "title", "term"), title);
        TermNaming names = naming(name, EntryHeading.aliases(fields));
        return new TermHeading(
                names,
                fields.text("id"),
                fields.choice("match", ConstantWords.all(Match.class)).orElse(Match.AUTO),
                fields.choice("link", ConstantWords.all(TermLinking.class)).orElse(null),
                fields.text("see"),
                fields.text("source"),
                0);
    }

    /** Parts a name from the bracket behind it, which is an alias or says which is meant. */
    private static TermNaming naming(String heading, List<String> aliases) {
        Matcher bracket = BRACKET.matcher(heading);
        boolean bracketed = heading.indexOf('(') >= 0 || heading.indexOf('（') >= 0;
        if (!bracketed || !bracket.matches()) {
            return new TermNaming(heading, null, null, aliases);
        }
        String inside = bracket.group(2).strip();
        boolean qualifier = LOWER_LATIN.matcher(inside).matches();
        return new TermNaming(
                bracket.group(1), qualifier ? null : inside, qualifier ? inside : null, aliases);
    }

    /** Returns the name, less the bracket. */
    public String name() {
        return names.name();
    }

    /** Tells if an id is given that cannot be part of an address. */
    public boolean hasBadId() {
        return id != null && !Slugs.isId(id);
    }

    public Term term(List<Sense> senses) {
        String made = Slugs.ofName(names.title());
        return new Term(
                id == null || hasBadId() ? made : id, names, match, linking, see, source, senses);
    }

    private static Match match(String word, SourceFile source, int offset) {
        Map<String, Match> matches = ConstantWords.all(Match.class);
        if (!matches.containsKey(word)) {
            source.report(
                    Severity.ERROR,
                    "bad-value",
                    offset,
                    "match: must be one of these: " + String.join(", ", matches.keySet()));
        }
        return matches.getOrDefault(word, Match.AUTO);
    }

    private static @Nullable TermLinking linking(
            @Nullable String word, SourceFile source, int offset) {
        Map<String, TermLinking> rules = ConstantWords.all(TermLinking.class);
        if (word != null && !rules.containsKey(word)) {
            source.report(
                    Severity.ERROR,
                    "bad-value",
                    offset,
                    "link: one of these is expected: " + String.join(", ", rules.keySet()));
        }
        return word == null ? null : rules.get(word);
    }
}
