package org.colloquy.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.corpus.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Reads one interview: text, front matter, headings, blocks.
 *
 * <p>What Markdown cannot be read of within the bounds (too large, too deep, too slow) is reported
 * and shown as plain paragraphs: never lost, and never in the way of the others.
 */
final class InterviewReader {
    /** Above this size a file is shown as plain text: in UTF-16 units. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final List<String> PEOPLE = List.of("interviewers", "interviewees", "speakers");

    private final Source source;
    private final String slug;
    private final Settings settings;
    private final LinkResolver links;
    private final TermIndex terms;
    private final Fields fields;
    private final List<Fields.Placed> people;
    private final int bodyStart;

    InterviewReader(
            Source source, String slug, Settings settings, LinkResolver links, TermIndex terms) {
        this.source = source;
        this.slug = slug;
        this.settings = settings;
        this.links = links;
        this.terms = terms;
        FrontMatter front = FrontMatter.of(source);
        this.fields = front.fields();
        this.people = PEOPLE.stream().flatMap(key -> fields.placedPeople(key).stream()).toList();
        this.bodyStart = front.bodyStart();
    }

    Interview read() {
        String body = source.text().substring(bodyStart);
        if (body.length() > LARGEST) {
            return plain(body, "too-large", "the file is larger than 8 MB");
        }
        int before = source.problems().size();
        try {
            return structured(Markdown.parse(body, LONGEST));
        } catch (TimedText.TimeUp slow) {
            forgetProblems(before);
            return plain(body, "too-slow", "its Markdown takes too long to read");
        } catch (Markdown.TooDeep | StackOverflowError deep) {
            forgetProblems(before);
            return plain(body, "too-deep", "its Markdown is nested too deeply");
        }
    }

    private void forgetProblems(int from) {
        source.problems().subList(from, source.problems().size()).clear();
    }

    private Interview structured(Document document) {
        Outline outline = new Outline(document, fields.text("title"), this::isLabelled);
        Details details = details(outline.title());
        InterviewBuilder builder =
                new InterviewBuilder(
                        source,
                        bodyStart,
                        document,
                        details,
                        outline,
                        links,
                        terms,
                        settings.linking());
        document.getChildren().forEach(builder::add);
        outline.doubt()
                .ifPresent(
                        why -> source.report(Severity.WARNING, "form-undecided", bodyStart, why));
        if (builder.isEmpty()) {
            source.report(
                    Severity.WARNING, "empty-interview", bodyStart, "there are no words in it");
        }
        return builder.build(slug);
    }

    private Interview plain(String body, String code, String why) {
        source.report(
                Severity.ERROR,
                code,
                bodyStart,
                why + ", so it is shown as plain text: divide the file, or simplify its markup");
        Details details = details(null);
        InterviewBuilder builder =
                new InterviewBuilder(
                        source,
                        bodyStart,
                        null,
                        details,
                        Outline.none(),
                        links,
                        terms,
                        settings.linking());
        Arrays.stream(body.split("\\n\\s*\\n"))
                .filter(paragraph -> !paragraph.isBlank())
                .forEach(builder::addPlain);
        return builder.build(slug);
    }

    private Details details(@Nullable String titleInBody) {
        String given = fields.text("title");
        String title = given != null ? given : titleInBody;
        String language = fields.text("language");
        Details details =
                new Details(
                        title != null ? title : titleOfFile(),
                        title != null,
                        fields.text("subtitle"),
                        fields.date("date"),
                        fields.people("interviewers"),
                        fields.people("interviewees"),
                        fields.people("speakers"),
                        fields.text("publication"),
                        fields.text("source"),
                        language != null ? language : settings.language(),
                        fields.text("foreign"),
                        fields.text("rights"),
                        fields.texts("tags"),
                        fields.flag("draft"),
                        fields.others());
        if (title == null) {
            source.report(
                    Severity.WARNING,
                    "missing-title",
                    0,
                    "there is no title; \"%s\" is made of the file's name"
                            .formatted(details.title()));
        }
        return details;
    }

    private String titleOfFile() {
        String name = source.file().substring(source.file().lastIndexOf('/') + 1);
        String stem = name.substring(0, name.lastIndexOf('.')).replaceAll("[-_]+", " ").strip();
        return stem.isEmpty()
                ? name
                : stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    }

    /** Whether a heading begins with the name of somebody who is known to speak, and a colon. */
    private boolean isLabelled(String heading) {
        return Labels.in(heading, names()).isPresent();
    }

    private Stream<String> names() {
        return Labels.names(fields.text("publication"), people.stream().map(Fields.Placed::person));
    }

    /** Everybody whom the front matter names. */
    List<DirectoryBuilder.Named> people() {
        return people.stream().map(one -> new DirectoryBuilder.Named(source, one)).toList();
    }
}
