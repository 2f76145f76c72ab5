package org.colloquy.reader.frontmatter;

import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Typographic quotation marks around a whole value, as word processors put them in: they are none
 * of YAML, and become a part of a name or a date. Titles and other sentences may be quotations.
 */
final class CurlyQuotes {
    private static final List<String> KEYS =
            List.of(
                    "date",
                    "interviewers",
                    "interviewees",
                    "speakers",
                    "language",
                    "foreign",
                    "tags",
                    "series",
                    "publish",
                    "dialect",
                    "media",
                    "cover",
                    "source",
                    "translation-of",
                    "aliases");

    private static final Pattern AROUND = Pattern.compile("[“”„‟‘’‚«»][^“”„‟‘’‚«»]+[“”‟‘’«»]");

    private CurlyQuotes() {}

    /** Reports each such value in the front matter of an interview. */
    static void report(FrontMatterFields fields) {
        for (String key : KEYS) {
            for (Node item : fields.items(key)) {
                if (item instanceof ScalarNode value
                        && AROUND.matcher(value.getValue().strip()).matches()) {
                    fields.source()
                            .report(
                                    Severity.WARNING,
                                    "curly-quotes",
                                    fields.at(item),
                                    "%s: the quotation marks belong to the value here: write straight ones (\") or none"
                                            .formatted(key));
                }
            }
        }
    }
}
