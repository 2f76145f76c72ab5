package org.colloquy.reader.frontmatter;

import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;

/**
 * Values that begin with a number sign ({@code tags: #clay}), as tags are written in notes: a
 * comment begins with it in YAML, so that nothing is read.
 */
final class CommentedValues {
    private static final Pattern VALUE = Pattern.compile("[^:]*:[ \\t]+#[^\\s#].*");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+#[^\\s#].*");

    private CommentedValues() {}

    /** Reports each key whose value, or a value in whose list, is lost in this way. */
    static void report(FrontMatterFields fields) {
        for (String key : fields.keys()) {
            if (fields.items(key).stream().anyMatch(YamlNodes::isNull)
                    && isCommented(fields, key)) {
                fields.source()
                        .report(
                                Severity.WARNING,
                                "commented-value",
                                fields.keyOffset(key),
                                "%s: what stands behind a # is a comment here: leave the # out, or put the value in quotes"
                                        .formatted(key));
            }
        }
    }

    private static boolean isCommented(FrontMatterFields fields, String key) {
        int items = fields.items(key).size();
        String written = fields.source().text().substring(fields.keyOffset(key));
        return VALUE.matcher(written.lines().findFirst().orElse("")).matches()
                || written.lines()
                        .skip(1)
                        .limit(items)
                        .anyMatch(line -> ITEM.matcher(line).matches());
    }
}
