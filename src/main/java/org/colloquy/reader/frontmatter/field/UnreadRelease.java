package org.colloquy.reader.frontmatter.field;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.frontmatter.HeadComments;

/**
 * Line at the head of a file that holds its text back, in front matter that could not be read: its
 * YAML is broken, or it is not set apart as front matter must be.
 *
 * @param key what the line is about, such as {@code draft} or {@code publish}
 * @param offset where it stands in the file
 */
record UnreadRelease(String key, int offset) {
    /** Line that begins or ends front matter, written right or nearly so. */
    private static final Pattern FENCE =
            Pattern.compile(
                    "[ \\t]*(?:-{2,}|[–—]{1,3}|\\+{3}|;{3}|`{3}|~{3})[ \\t]*(?:yaml|yml|json|toml)?[ \\t]*");

    private static final Pattern FIELD =
            Pattern.compile("[ \\t{]*[\"']?[\\w.-]+[\"']?[ \\t]*[:=].*");
    private static final Pattern RELEASE =
            Pattern.compile(
                    "(?:^|[{,\"])[ \\t]*[\"'“”]?(draft|publish)[\"'“”]?[ \\t]*[:=][ \\t]*[\"'“”]?([^\"'“”,}\\s]*)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
    private static final int MOST_LINES = 100;
    private static final int LONGEST_LINE = 1000;

    /** Finds the first such line at the head of a text. */
    static Optional<UnreadRelease> in(String text) {
        boolean fenced = false;
        boolean begun = false;
        int start = HeadComments.end(text);
        for (int i = 0; i < MOST_LINES && start < text.length(); i++) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, Math.min(end, start + LONGEST_LINE));
            boolean fence = FENCE.matcher(line).matches();
            if (begun && (fence || (!fenced && line.isBlank()))) {
                return Optional.empty();
            } else if (fence || (!begun && line.startsWith("{"))) {
                fenced = true;
                begun = true;
            } else if (!begun && !line.isBlank() && !FIELD.matcher(line).matches()) {
                return Optional.empty();
            }
            begun |= !line.isBlank();
            Matcher release = RELEASE.matcher(line);
            if (begun && release.find() && holds(release, fenced)) {
                String key = release.group(1).toLowerCase(Locale.ROOT);
                return Optional.of(new UnreadRelease(key, start + release.start(1)));
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    /** Tells whether a line holds back; among words, only one that cannot be such. */
    private static boolean holds(Matcher release, boolean fenced) {
        boolean draft = release.group(1).equalsIgnoreCase("draft");
        String value = release.group(2).toLowerCase(Locale.ROOT);
        Set<String> holding = draft ? ReleaseFields.OUT : ReleaseFields.HELD;
        Set<String> releasing = draft ? ReleaseFields.HELD : ReleaseFields.OUT;
        boolean sure = holding.contains(value) || (!draft && DAY.matcher(value).matches());
        return sure || (fenced && !value.isEmpty() && !releasing.contains(value));
    }
}
