package org.colloquy.importer.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.text.LineSigns;

/**
 * Cuts plain text into paragraphs: at empty lines and form feeds; and, where what is said is set to
 * the right of the names (hanging indent), at each line that begins at the margin; and at lines
 * that begin with a shape, such as a square or a circle.
 */
final class ParagraphSplitter {
    private static final Pattern NAME_AND_GAP =
            Pattern.compile("[^\\s:：][^:：]{0,40}[:：](?: {2,}|\\t+)\\S.*");
    private static final Pattern SIGN =
            Pattern.compile("\\s{0,3}[" + LineSigns.SHAPES + "]\\s?\\p{L}");
    private static final Pattern INDENTED = Pattern.compile("(?: {2,}|\\t)\\s*\\S.*");

    private ParagraphSplitter() {}

    static List<TextParagraph> of(List<String> lines) {
        boolean hanging = isHanging(lines);
        List<TextParagraph> found = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            String line = i == lines.size() ? "" : lines.get(i).replace('\f', ' ');
            boolean blank = line.isBlank();
            boolean page = i < lines.size() && lines.get(i).indexOf('\f') >= 0;
            boolean margin = hanging && !blank && !INDENTED.matcher(line).matches();
            boolean sign = SIGN.matcher(line).lookingAt();
            if ((blank || margin || page || sign) && !open.isEmpty()) {
                found.add(new TextParagraph(i + 1 - open.size(), open));
                open.clear();
            }
            if (!blank) {
                open.add(line.strip());
            }
        }
        return found;
    }

    private static boolean isHanging(List<String> lines) {
        int names = 0;
        int below = 0;
        String before = "";
        for (String line : lines) {
            names += NAME_AND_GAP.matcher(line).matches() ? 1 : 0;
            below += !before.isBlank() && INDENTED.matcher(line).matches() ? 1 : 0;
            before = line;
        }
        return names > 1 && below > 0;
    }
}
