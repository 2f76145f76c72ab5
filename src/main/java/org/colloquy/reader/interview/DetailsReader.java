package org.colloquy.reader.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Settings;
import org.colloquy.model.details.Imprint;
import org.colloquy.model.details.InterviewCover;
import org.colloquy.model.details.InterviewCredits;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.details.InterviewFiling;
import org.colloquy.model.details.InterviewTitle;
import org.colloquy.model.details.SeriesPlace;
import org.colloquy.model.details.TextLanguage;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.entry.Suggestions;
import org.colloquy.reader.frontmatter.CharacterReferences;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.KeySlips;
import org.colloquy.reader.frontmatter.WrittenPerson;
import org.colloquy.reader.frontmatter.field.LanguageFields;
import org.colloquy.reader.frontmatter.field.ReleaseDoubts;
import org.colloquy.reader.frontmatter.field.ReleaseFields;
import org.colloquy.reader.interview.outline.GivenTitle;
import org.colloquy.reader.link.CoverResolver;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.source.FileTitle;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.transcript.HeaderLines;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.TaughtForms;
import org.colloquy.text.ConstantWords;
import org.colloquy.text.ShortenedText;
import org.colloquy.text.Slugs;
import org.jspecify.annotations.Nullable;

/**
 * Reader of the facts about an interview beside its words: from its front matter, else from the
 * first lines of its body, else from its first heading or line; the date by {@link DateReader}.
 */
final class DetailsReader {
    /** A folder of the name that a page has: no host of files can have both. */
    private static final Pattern PAGE_AS_FOLDER = Pattern.compile("\\.(?:html|json|md)/");

    private static final int SHOWN = 100;

    private final SourceFile source;
    private final FrontMatterFields fields;
    private final HeaderLines header;
    private final String body;
    private final Settings settings;
    private final LinkResolver links;
    private final DialectHints known;
    private final @Nullable String translationOf;

    /**
     * Creates a details reader.
     *
     * @param body the text below the front matter
     * @param translationOf the slug of the interview of which this is a translation
     */
    DetailsReader(
            FrontMatterFields fields,
            HeaderLines header,
            String body,
            Settings settings,
            LinkResolver links,
            @Nullable String translationOf) {
        this.translationOf = translationOf;
        this.source = fields.source();
        this.fields = fields;
        this.header = header;
        this.body = body;
        this.settings = settings;
        this.links = links;
        TaughtForms taught = TaughtForms.of(settings.reading(source.file()));
        this.known =
                new DialectHints(
                        people("interviewers"),
                        people("interviewees"),
                        people("speakers"),
                        text("publication"),
                        Optional.ofNullable(dialect()).orElse(taught.dialect()),
                        taught,
                        null);
    }

    /** Returns what helps to read the body. */
    DialectHints hints() {
        return known;
    }

    private @Nullable Dialect dialect() {
        String written = fields.text("dialect");
        Optional<Dialect> dialect = Dialect.of(written == null ? "" : written);
        if (written != null && dialect.isEmpty()) {
            Set<String> words = ConstantWords.all(Dialect.class).keySet();
            source.report(
                    Severity.ERROR,
                    "unknown-dialect",
                    fields.offset("dialect"),
                    "there is no dialect \"%s\"%s; the dialects are %s"
                            .formatted(
                                    written,
                                    Suggestions.hint(written, words.stream()),
                                    String.join(", ", words)));
        }
        return dialect.orElse(null);
    }

    /** Returns the title in front matter. */
    @Nullable String givenTitle() {
        return GivenTitle.unquoted(meant(fields.text("title")));
    }

    private static @Nullable String meant(@Nullable String written) {
        return written == null ? null : CharacterReferences.read(written);
    }

    /**
     * Returns all that is known.
     *
     * @param titleInBody the title that a heading or the first line gives
     */
    InterviewDetails details(@Nullable String titleInBody) {
        String given = givenTitle();
        String shown = given != null ? given : titleInBody;
        // The words of a header line stand in the text too, so there the title above it is ours.
        String title = shown != null ? shown : header.text("title");
        PartialDate date = new DateReader(fields, header, body).read().orElse(null);
        InterviewDetails details =
                new InterviewDetails(
                        new InterviewTitle(
                                title != null ? title : FileTitle.of(source),
                                shown != null,
                                meant(text("subtitle"))),
                        date,
                        new InterviewCredits(
                                people("interviewers"), people("interviewees"), people("speakers")),
                        new Imprint(text("publication"), text("source"), text("rights"), cover()),
                        new TextLanguage(
                                new LanguageReader(fields, header, body, settings).read(),
                                fields.text("foreign"),
                                translationOf),
                        new InterviewFiling(
                                fields.separateTexts("tags"),
                                ReleaseFields.in(fields),
                                aliases(),
                                new SeriesPlace(
                                        fields.singleText("series"), fields.number("order"))),
                        new RecordingReader(fields, links).read(),
                        others());
        LanguageFields.check(fields, "language");
        LanguageFields.check(fields, "foreign");
        ReleaseDoubts.report(fields, details.release(), shown);
        KeySlips.reportInInterview(fields);
        if (title == null) {
            FileTitle.report(source, details.title());
        }
        return details;
    }

    /**
     * Returns old addresses; one that could be none, or would stand in the way of others, is left
     * out.
     */
    private List<String> aliases() {
        List<String> usable = new ArrayList<>();
        for (String written : fields.texts("aliases")) {
            String alias = address(written);
            if (Slugs.areShort(alias) && !PAGE_AS_FOLDER.matcher(alias).find()) {
                usable.add(alias);
            } else {
                source.report(
                        Severity.WARNING,
                        "bad-alias",
                        fields.offset("aliases"),
                        "this alias cannot be an address, so it is left out: \"%s\""
                                .formatted(ShortenedText.of(written, SHOWN)));
            }
        }
        return usable;
    }

    /**
     * Returns the address of a file that was renamed, whether its name or its page's address is
     * given.
     */
    private static String address(String written) {
        String bare = written.strip().replaceFirst("^/?(?:interviews/)?", "");
        return Slugs.ofPath(bare.replaceFirst("(?i)\\.(?:md|markdown|html)$", ""));
    }

    private @Nullable String text(String key) {
        String given = fields.text(key);
        return given != null ? given : header.text(key);
    }

    private List<Participant> people(String key) {
        List<Participant> given = fields.people(key);
        return given.isEmpty() ? header.names(key).stream().map(WrittenPerson::of).toList() : given;
    }

    /**
     * Returns a picture beside the file, by the rules of those in the text; else none, with a
     * warning.
     */
    private @Nullable InterviewCover cover() {
        String written = fields.peek("cover");
        if (written == null || written.isEmpty()) {
            return null;
        }
        return new CoverResolver(links, source)
                .cover(
                        written,
                        fields.offset("cover"),
                        fields.peek("credit"),
                        fields.peek("license"));
    }

    private Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>(fields.others());
        header.values().entrySet().stream()
                .filter(entry -> !HeaderLines.isRead(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> others.putIfAbsent(entry.getKey(), entry.getValue()));
        return others;
    }
}
