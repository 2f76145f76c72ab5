package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Bylines.BylinePiece;
import org.colloquy.site.text.LanguageLink;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/**
 * An interview in a list.
 *
 * @param name what it is called, and where it is
 * @param date null if it is not known
 * @param others the same interview in other languages
 */
public record InterviewEntry(
        EntryName name,
        @Nullable List<ScriptRun> about,
        List<BylinePiece> by,
        @Nullable EntryDate date,
        List<String> counts,
        List<LanguageLink> others) {

    /** Name of an interview. */
    record EntryName(String slug, String href, String language, List<ScriptRun> title) {}

    /**
     * Date of an interview.
     *
     * @param iso for programs
     * @param day for people; null if it is known to the year only
     */
    record EntryDate(String iso, @Nullable String day) {}

    public static InterviewEntry of(Corpus corpus, Interview interview, String root) {
        InterviewDetails details = interview.details();
        Messages words = Messages.of(corpus);
        ScriptRuns languages = details.runs();
        int questions = interview.head().size().questions();
        int paragraphs = interview.head().size().paragraphs();
        int terms =
                (int) interview.mentions().stream().map(Mention::term).distinct().count()
                        + interview.head().size().glosses();
        String length =
                questions > 0
                        ? words.count("question", questions)
                        : interview.form() == InterviewForm.TURNS
                                ? words.count("turn", interview.turns())
                                : words.count("paragraph", paragraphs);
        return new InterviewEntry(
                new EntryName(
                        interview.slug(),
                        SiteLinks.interview(root, interview),
                        details.language(),
                        languages.of(details.title())),
                details.subtitle() == null ? null : languages.of(details.subtitle()),
                new Bylines(corpus, root).who(details),
                details.date() == null
                        ? null
                        : new EntryDate(details.date().iso(), words.dayOfYear(details.date())),
                counts(corpus, interview, length, terms),
                LanguageLink.others(corpus, interview, root));
    }

    /**
     * Returns whether it is a draft, what kind of text it is, unless it goes by questions, and how
     * much there is in it.
     */
    private static List<String> counts(
            Corpus corpus, Interview interview, String length, int terms) {
        Messages words = Messages.of(corpus);
        List<String> counts = new ArrayList<>();
        if (interview.details().release().isDraft(corpus.now())) {
            counts.add(words.text("draft"));
        }
        if (interview.head().size().questions() == 0) {
            boolean turns = interview.form() == InterviewForm.TURNS;
            counts.add(words.text(turns ? "transcript" : "kind.text"));
        }
        counts.add(length);
        if (terms > 0) {
            counts.add(words.count("term", terms));
        }
        return counts;
    }

    /** Returns the way to it. */
    public String href() {
        return name.href();
    }

    /** Returns its name in addresses. */
    public String slug() {
        return name.slug();
    }

    /** Returns its language. */
    public String language() {
        return name.language();
    }

    /** Returns its title. */
    public List<ScriptRun> title() {
        return name.title();
    }

    /** Returns its title as plain text. */
    public String plainTitle() {
        return name.title().stream().map(ScriptRun::text).collect(Collectors.joining());
    }

    /** Returns its date as programs read it; null if it is not known. */
    public @Nullable String isoDate() {
        return date == null ? null : date.iso();
    }

    /** Returns its day as people read it. */
    public @Nullable String day() {
        return date == null ? null : date.day();
    }

    /** Returns this entry with another day and another line on who speaks. */
    public InterviewEntry with(@Nullable String otherDay, List<BylinePiece> otherBy) {
        EntryDate other = date == null ? null : new EntryDate(date.iso(), otherDay);
        return new InterviewEntry(name, about, otherBy, other, counts, others);
    }
}
