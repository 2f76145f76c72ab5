package org.colloquy.reader.frontmatter.field;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.FrontMatterFields.PlacedPerson;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Remedy for a name that no label has: the words by which front matter says that one label has. */
public final class AliasRemedy {
    private final FrontMatterFields fields;
    private final String key;
    private final String alias;
    private final boolean toml;

    private AliasRemedy(FrontMatterFields fields, String key, String alias) {
        this.fields = fields;
        this.key = key;
        this.alias = alias;
        this.toml = fields.source().text().startsWith("+++");
    }

    /**
     * Returns what to paste, and where.
     *
     * @param key under which the person stands
     * @param alias the name that labels have
     */
    public static String of(
            FrontMatterFields fields, String key, PlacedPerson placed, String alias) {
        return new AliasRemedy(fields, key, alias).of(placed);
    }

    private String of(PlacedPerson placed) {
        Participant participant = placed.participant();
        if (fields.isAdopted(key)) {
            return "paste into the front matter: %s%s[%s]"
                    .formatted(key, between(), allWith(participant));
        }
        boolean inside =
                fields.items(key).stream()
                        .anyMatch(
                                item ->
                                        item instanceof MappingNode
                                                && fields.at(item) == placed.offset());
        if (inside || !plain(participant)) {
            return participant.aliases().isEmpty()
                    ? "paste beside the name: " + aliases(participant)
                    : "paste in place of the aliases: " + aliases(participant);
        }
        if (!participant.aliases().isEmpty()) {
            return "paste in place of \"%s\": %s".formatted(participant.aliases().get(0), alias);
        }
        long there =
                fields.placedPeople(key).stream()
                        .filter(other -> other.offset() == placed.offset())
                        .count();
        return there > 1 && !toml
                ? "paste in place of the names: [%s]".formatted(allWith(participant))
                : "paste in place of the name: " + withAlias(participant);
    }

    /** Tells whether nothing but names is known of somebody. */
    private static boolean plain(Participant participant) {
        return Stream.of(participant.role(), participant.bio(), participant.url(), participant.id())
                .allMatch(fact -> fact == null);
    }

    private String allWith(Participant participant) {
        return fields.placedPeople(key).stream()
                .map(PlacedPerson::participant)
                .map(one -> one.equals(participant) ? withAlias(one) : quoted(one.name()))
                .collect(Collectors.joining(", "));
    }

    private String withAlias(Participant participant) {
        return "{%s%s%s, %s}"
                .formatted(name("name"), between(), quoted(participant.name()), aliases());
    }

    private String aliases() {
        return "%s%s[%s]".formatted(name("aliases"), between(), quoted(alias));
    }

    private String aliases(Participant participant) {
        List<String> all = Stream.concat(participant.aliases().stream(), Stream.of(alias)).toList();
        return "%s%s[%s]"
                .formatted(
                        "aliases",
                        between(),
                        all.stream().map(AliasRemedy::quoted).collect(Collectors.joining(", ")));
    }

    private String name(String field) {
        return toml ? field : quoted(field);
    }

    private String between() {
        return toml ? " = " : ": ";
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
