package org.colloquy.reader.interview;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.block.ParsedBody;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.FrontMatterFields.PlacedPerson;
import org.colloquy.reader.frontmatter.field.AliasRemedy;
import org.colloquy.reader.interview.label.UnmetPerson;
import org.colloquy.reader.interview.outline.HeadingOutline;
import org.colloquy.reader.interview.outline.HeadingOutline.HeadingRole;
import org.colloquy.reader.transcript.ParsedTranscript;
import org.colloquy.reader.transcript.doubt.ReadingDoubt;
import org.colloquy.reader.transcript.doubt.people.MissingPeople;
import org.colloquy.reader.transcript.doubt.people.MissingPerson;
import org.colloquy.reader.transcript.mark.IdleMark;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.colloquy.reader.transcript.speaker.SpellingSlip;
import org.jspecify.annotations.Nullable;

/**
 * Report on a reading: what raises a doubt whether it is meant so, and what front matter, settings
 * or marks say that comes to nothing.
 *
 * @param hints what was known before the body was read
 */
record ReadingReport(FrontMatterFields fields, DialectHints hints, ParsedBody body) {
    private static final String LAST_UNASKED =
            "this is read as the last question, but does not ask, as all before it do; if it is none, paste {.not-a-question} after it";
    private static final String PASSED_OVER =
            "several headings among the questions ask nothing; after each that is a question, paste {.question}";

    private ParsedTranscript transcript() {
        return body.transcript();
    }

    private void report(Severity severity, String code, int offset, String message) {
        body.source().report(severity, code, offset, message);
    }

    /** Reports what an interview in which there are words raises. */
    void report(Interview interview, HeadingOutline outline) {
        outline.doubt()
                .ifPresent(why -> report(Severity.WARNING, "perhaps-misread", body.start(), why));
        outline.passedOver().ifPresent(heading -> reportHeading(heading, PASSED_OVER));
        outline.lastUnasked().ifPresent(heading -> reportHeading(heading, LAST_UNASKED));
        transcript().slips().forEach(this::reportSlip);
        transcript().doubts().forEach(this::reportDoubt);
        reportDialect(interview);
        transcript().idleMarks(asking(outline)).forEach(this::reportMark);
    }

    private List<Integer> asking(HeadingOutline outline) {
        List<Integer> asking = new ArrayList<>();
        Document document = body.document();
        if (document != null) {
            for (Node node : document.getChildren()) {
                if (node instanceof Heading heading
                        && outline.role(heading) == HeadingRole.QUESTION) {
                    asking.add(heading.getStartOffset());
                }
            }
        }
        return asking;
    }

    private void reportMark(IdleMark mark) {
        report(
                Severity.WARNING,
                "idle-mark",
                body.place(mark.offset()),
                "the mark {%s} does nothing here: %s".formatted(mark.name(), mark.why()));
    }

    private void reportHeading(Heading heading, String why) {
        report(Severity.WARNING, "perhaps-misread", body.inSource(heading.getStartOffset()), why);
    }

    private void reportSlip(SpellingSlip slip) {
        report(
                Severity.NOTE,
                "label-slip",
                body.place(slip.offset()),
                "\"%s\" is read as a slip for \"%s\"".formatted(slip.written(), slip.meant()));
    }

    private void reportDoubt(ReadingDoubt doubt) {
        report(Severity.WARNING, "perhaps-misread", body.place(doubt.offset()), doubt.message());
    }

    /** Reports that nothing is written in the dialect that is declared. */
    private void reportDialect(Interview interview) {
        Dialect declared = hints.declared();
        if (declared == null || isFound(interview)) {
            return;
        }
        boolean here = fields.text("dialect") != null;
        Dialect best = Optional.ofNullable(transcript().verdict().runnerUp()).orElse(Dialect.PROSE);
        report(
                Severity.ERROR,
                "perhaps-misread",
                here ? fields.offset("dialect") : body.start(),
                "nothing here is written in the dialect \"%s\", which %s; it fits \"%s\" best: paste %s: dialect: %s"
                        .formatted(
                                declared.word(),
                                here ? "the front matter names" : "colloquy.yaml names",
                                best.word(),
                                here ? "in place of it" : "into the front matter",
                                best.word()));
    }

    private static boolean isFound(Interview interview) {
        return switch (interview.form()) {
            case QUESTIONS -> !interview.questions().isEmpty();
            case TURNS -> interview.turns() > 0;
            case PROSE -> true;
        };
    }

    /** Returns the people whom front matter declares and nothing in the text names. */
    List<UnmetPerson> unmet(Interview interview) {
        int questions =
                interview.form() == InterviewForm.QUESTIONS ? interview.questions().size() : 0;
        List<MissingPerson> missing =
                MissingPeople.find(
                        hints, transcript().spoken(questions), transcript().source().text());
        if (missing.isEmpty()) {
            return List.of();
        }
        List<UnmetPerson> unmet = new ArrayList<>();
        for (String key : InterviewReader.PEOPLE) {
            for (PlacedPerson placed : fields.placedPeople(key)) {
                missing.stream()
                        .filter(one -> one.participant().equals(placed.participant()))
                        .findFirst()
                        .ifPresent(one -> unmet.add(unmet(key, placed, one.perhaps())));
            }
        }
        return unmet;
    }

    private UnmetPerson unmet(String key, PlacedPerson placed, @Nullable String perhaps) {
        String name = placed.participant().name();
        String remedy =
                perhaps == null
                        ? "all the labels name other people: take the name out, or paste {.speaker=\"%s\"} after the first paragraph of each of their turns"
                                .formatted(name)
                        : "if \"%s\" is the same person, %s"
                                .formatted(perhaps, AliasRemedy.of(fields, key, placed, perhaps));
        // What another program's key says is nothing that this one was told.
        return new UnmetPerson(
                placed,
                fields.isAdopted(key) ? Severity.WARNING : Severity.ERROR,
                "neither a label nor the text names \"%s\"; %s".formatted(name, remedy));
    }
}
