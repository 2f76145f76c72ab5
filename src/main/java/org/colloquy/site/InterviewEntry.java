package org.colloquy.site;

import java.util.List;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Form;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Mention;
import org.colloquy.site.Bylines.Piece;
import org.colloquy.text.ScriptRuns;
import org.colloquy.text.ScriptRuns.Run;
import org.jspecify.annotations.Nullable;

/** An interview in a list. */
record InterviewEntry(
        String href,
        String language,
        List<Run> title,
        @Nullable List<Run> about,
        List<Piece> by,
        @Nullable String isoDate,
        @Nullable String day,
        List<String> counts) {

    static InterviewEntry of(Corpus corpus, Interview interview, String root) {
        Details details = interview.details();
        Words words = Words.of(corpus);
        ScriptRuns languages = new ScriptRuns(details.language(), details.foreign());
        int questions = interview.head().size().questions();
        int paragraphs = interview.head().size().paragraphs();
        int terms =
                (int) interview.mentions().stream().map(Mention::term).distinct().count()
                        + interview.head().size().glosses();
        String length =
                questions > 0
                        ? words.count("question", questions)
                        : interview.form() == Form.TURNS
                                ? words.count("turn", interview.turns())
                                : words.count("paragraph", paragraphs);
        return new InterviewEntry(
                root + Address.encoded(Address.interview(interview)),
                details.language(),
                languages.of(details.title()),
                details.subtitle() == null ? null : languages.of(details.subtitle()),
                new Bylines(corpus, root).who(details),
                details.date() == null ? null : details.date().iso(),
                details.date() == null ? null : words.dayOfYear(details.date()),
                terms == 0 ? List.of(length) : List.of(length, words.count("term", terms)));
    }

    /** Returns this entry with another day and another line on who speaks. */
    InterviewEntry with(@Nullable String otherDay, List<Piece> otherBy) {
        return new InterviewEntry(href, language, title, about, otherBy, isoDate, otherDay, counts);
    }
}
