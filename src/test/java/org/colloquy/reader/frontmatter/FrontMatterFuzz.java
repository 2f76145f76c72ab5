package org.colloquy.reader.frontmatter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Problem;
import org.colloquy.reader.source.SourceFile;

/** Whatever stands in front matter: it is read or refused, each field, with its place. */
public final class FrontMatterFuzz {
    private static final String[] MARKS = {"---\n%s\n---\n", "+++\n%s\n+++\n", "%s"};

    private FrontMatterFuzz() {}

    /** Reads these bytes as front matter, of each notation. */
    public static void fuzzerTestOneInput(byte[] input) {
        for (String marks : MARKS) {
            List<Problem> problems = new ArrayList<>();
            String text = marks.replace("%s", new String(input, UTF_8));
            SourceFile source = SourceFile.decode("a.md", text.getBytes(UTF_8), problems);
            FrontMatterFields fields = FrontMatter.of(source).fields();
            fields.text("title");
            fields.date("date");
            fields.flag("draft");
            fields.texts("tags");
            fields.placedPeople("interviewees");
            fields.below("terms").text("link");
            fields.others();
            long lines = source.text().lines().count() + 1;
            if (problems.stream().anyMatch(problem -> problem.line() > lines)) {
                throw new IllegalStateException("a problem beyond the end: " + problems);
            }
        }
    }
}
