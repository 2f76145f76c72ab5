package org.colloquy.importer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.model.TranscriptMetadata.NamedPeople;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.frontmatter.FrontMatter;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.source.SourceFile;
import org.jspecify.annotations.Nullable;

/**
 * Front matter of a page, as site generators keep it: before the page, or before the first element
 * of its body.
 */
public final class PageFrontMatter {
    /** Markup that may stand before it: a declaration, comments, the head of the page. */
    private static final Pattern BEFORE =
            Pattern.compile(
                    "\\s*(?:(?:<!doctype[^>]*>|<\\?xml[^>]*>|<html\\b[^>]*>|<body\\b[^>]*>"
                            + "|<head\\b[^>]*>(?s:.{0,20000}?)</head>|<!--(?s:.{0,2000}?)-->)\\s*){0,12}",
                    Pattern.CASE_INSENSITIVE);

    private final String text;
    private final int start;
    private final FrontMatter front;
    private final List<Problem> problems = new ArrayList<>();

    private PageFrontMatter(String text) {
        this.text = text;
        Matcher before = BEFORE.matcher(text);
        this.start = before.lookingAt() ? before.end() : 0;
        this.front = FrontMatter.ofInterview(new SourceFile("", text.substring(start), problems));
    }

    /** Finds the front matter of a page, which may be none. */
    public static PageFrontMatter of(String text) {
        return new PageFrontMatter(text);
    }

    /** Returns the page without it, each line where it was. */
    public String page() {
        int end = start + front.bodyStart();
        return text.substring(0, start)
                + text.substring(start, end).replaceAll("[^\\n]+", "")
                + text.substring(end);
    }

    /** Returns what is known of a page, with what its front matter says, and tells both. */
    TranscriptMetadata over(TranscriptMetadata page, OriginalText original) {
        if (!front.isGiven()) {
            return page;
        }
        FrontMatterFields fields = front.fields();
        String title = or(fields.text("title"), page.title());
        PartialDate date = fields.date("date");
        NamedPeople people =
                new NamedPeople(
                        fields.people("interviewers"),
                        fields.people("interviewees"),
                        fields.people("speakers"));
        TranscriptMetadata known =
                page.titled(title)
                        .subtitled(or(fields.text("subtitle"), page.subtitle()))
                        .dated(date == null ? page.date() : date.iso())
                        .in(or(fields.text("publication"), page.publication()))
                        .from(or(fields.text("source"), page.source()))
                        .inLanguage(or(fields.text("language"), page.language()))
                        .people(people)
                        .keeping(fields.rest());
        int above = (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        for (Problem problem : problems) {
            // A mistake in it keeps nobody from importing the page.
            Severity severity =
                    problem.severity() == Severity.NOTE ? Severity.NOTE : Severity.WARNING;
            original.report(severity, problem.code(), above + problem.line(), problem.message());
        }
        original.guessed(
                "front matter", String.join(", ", fields.writtenKeys()), "the head of the page");
        return known;
    }

    private static @Nullable String or(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    /** Tells whether its title is given. */
    boolean isTitled() {
        return front.fields().text("title") != null;
    }
}
