package org.colloquy.anchors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An edit with what has to become of each anchor, as judged by hand; the README beside the cases
 * says how they are written.
 *
 * @param expected what has to become of an anchor that is not simply kept, by the anchor
 */
record JudgedEdit(String before, String after, Map<String, String> expected) {
    static final Path CASES = Path.of("src/test/resources/anchors");
    private static final Path SEED = Path.of("seeds/interviews/korea-us-china-tech-competition.md");
    private static final Pattern REPLACE =
            Pattern.compile(
                    "^replace( all)? \\{\\n(.*?)\\n\\} with \\{\\n(.*?)\\}$",
                    Pattern.DOTALL | Pattern.MULTILINE);

    static JudgedEdit read(Path file) throws IOException {
        String text = Files.readString(file);
        String base = text.lines().skip(1).findFirst().orElseThrow().replace("base ", "");
        String before = Files.readString(base.equals("seed") ? SEED : CASES.resolve(base));
        int expect = text.indexOf("\nexpect\n");
        String after = before;
        Matcher replace = REPLACE.matcher(text.substring(0, expect));
        while (replace.find()) {
            String now =
                    replace.group(3).isEmpty()
                            ? ""
                            : replace.group(3).substring(0, replace.group(3).length() - 1);
            String was = replace.group(2);
            int times = after.split(Pattern.quote(was), -1).length - 1;
            if (times == 0 || (times > 1 && replace.group(1) == null)) {
                throw new IllegalStateException(file + ": " + times + " times: " + was);
            }
            after = after.replace(was, now);
        }
        Map<String, String> expected = new TreeMap<>();
        text.substring(expect + 8)
                .lines()
                .forEach(line -> expected.put(line.split(" ", 2)[0], line.split(" ", 2)[1]));
        return new JudgedEdit(before, after, expected);
    }
}
