package org.colloquy.reader.entry;

import com.vladsch.flexmark.ast.Heading;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.Block;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.people.Person;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Heading of a person: {@code Name {#id family="…" aliases="a; b" url="…" source="…"}}.
 *
 * @param family the part of the name that is the family's
 * @param offset where it stands in its source
 */
public record PersonHeading(
        String name,
        @Nullable String id,
        @Nullable String family,
        List<String> aliases,
        @Nullable String url,
        @Nullable String source,
        int offset) {

    private static final EntryHeading.Allowed ALLOWED =
            new EntryHeading.Allowed(
                    Set.of("family", "aliases", "url", "source"),
                    "a person may have #id, family=, aliases=\"a; b\", url= and source=");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    /** Reads the heading of a person in {@code people.md}. */
    public static PersonHeading of(SourceFile file, int bodyStart, Heading node) {
        EntryHeading heading = EntryHeading.of(file, bodyStart, node, ALLOWED);
        return new PersonHeading(
                        heading.name(),
                        heading.get("id"),
                        heading.get("family"),
                        heading.aliases(),
                        heading.get("url"),
                        heading.get("source"),
                        heading.offset())
                .checked(file);
    }

    /** Reads the heading that the front matter of a person's own file gives. */
    public static PersonHeading of(FrontMatterFields fields, String title) {
        return new PersonHeading(
                        EntryHeading.name(fields, List.of("name", "title"), title),
                        fields.text("id"),
                        fields.text("family"),
                        EntryHeading.aliases(fields),
                        fields.text("url"),
                        fields.text("source"),
                        0)
                .checked(fields.source());
    }

    /** Returns the heading without unusable parts, which are reported. */
    private PersonHeading checked(SourceFile file) {
        boolean badId = id != null && !Slugs.isId(id);
        boolean badUrl = url != null && !isOnTheWeb(url);
        if (badId) {
            file.report(
                    Severity.ERROR,
                    "bad-id",
                    offset,
                    "the id of a person is part of an address: use only letters, digits, \".\", \"-\" and \"_\"");
        }
        if (badUrl) {
            file.report(
                    Severity.ERROR,
                    "bad-value",
                    offset,
                    "url: must be an address that begins with http or https");
        }
        return new PersonHeading(
                name,
                badId ? null : id,
                checkedFamily(file),
                aliases,
                badUrl ? null : url,
                source,
                offset);
    }

    /** Returns the family's name if it is a part of the person's. */
    private @Nullable String checkedFamily(SourceFile file) {
        if (family == null || (!family.isBlank() && name.contains(family))) {
            return family;
        }
        file.report(
                Severity.ERROR,
                "bad-value",
                offset,
                "family: must be a part of the name \"%s\"".formatted(name));
        return null;
    }

    /** Tells if an address can be linked. */
    public static boolean isOnTheWeb(String url) {
        return WEB.matcher(url).matches();
    }

    public Person person(List<Block> bio) {
        String address = id == null ? Slugs.ofName(name) : id;
        return new Person(address, name, family, aliases, bio, url, source, true);
    }
}
