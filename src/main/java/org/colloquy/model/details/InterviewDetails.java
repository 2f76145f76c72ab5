package org.colloquy.model.details;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.PartialDate;
import org.colloquy.model.people.LabelledPerson;
import org.colloquy.model.people.Participant;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.text.language.ScriptRuns;
import org.jspecify.annotations.Nullable;

/**
 * Facts about an interview beside its words.
 *
 * @param heading its title and what belongs to it
 * @param recording of what was said; null if none is named
 * @param other the rest of the front matter, by its key, as text
 */
public record InterviewDetails(
        InterviewTitle heading,
        @Nullable PartialDate date,
        InterviewCredits credits,
        Imprint imprint,
        TextLanguage tongue,
        InterviewFiling filing,
        @Nullable InterviewRecording recording,
        Map<String, String> other) {
    public InterviewDetails {
        // Map.copyOf would give another order each time the program starts.
        other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
    }

    /** Returns the title. */
    public String title() {
        return heading.title();
    }

    /** Returns whether the source gives the title; else it is made of the file's name. */
    public boolean titled() {
        return heading.titled();
    }

    /** Returns the second line of the title. */
    public @Nullable String subtitle() {
        return heading.subtitle();
    }

    /** Returns those who ask. */
    public List<Participant> interviewers() {
        return credits.interviewers();
    }

    /** Returns those who answer. */
    public List<Participant> interviewees() {
        return credits.interviewees();
    }

    /** Returns people named who neither ask nor answer by that name alone. */
    public List<Participant> speakers() {
        return credits.speakers();
    }

    /** Returns people whom its labels name and nothing else does, in the order of the text. */
    public List<LabelledPerson> labelled() {
        return credits.labelled();
    }

    /** Returns these details with people whom labels name. */
    public InterviewDetails withLabelled(List<LabelledPerson> people) {
        return new InterviewDetails(
                heading,
                date,
                credits.withLabelled(people),
                imprint,
                tongue,
                filing,
                recording,
                other);
    }

    /** Returns everybody who is named: those beside the text, then those in its labels. */
    public List<Participant> people() {
        return credits.people();
    }

    /** Returns the work in which it came out. */
    public @Nullable String publication() {
        return imprint.publication();
    }

    /** Returns the place where it is from. */
    public @Nullable String source() {
        return imprint.source();
    }

    /** Returns the rights in it. */
    public @Nullable String rights() {
        return imprint.rights();
    }

    /** Returns its cover picture. */
    public @Nullable InterviewCover cover() {
        return imprint.cover();
    }

    /** Returns the language of its text, a BCP 47 tag. */
    public String language() {
        return tongue.language();
    }

    /** Returns the language of runs in another script, a BCP 47 tag. */
    public @Nullable String foreign() {
        return tongue.foreign();
    }

    /** Returns what divides its texts into runs of one language. */
    public ScriptRuns runs() {
        return new ScriptRuns(language(), foreign());
    }

    /** Returns the slug of the interview of which this is a translation. */
    public @Nullable String translationOf() {
        return tongue.translationOf();
    }

    /** Returns the tags that it bears. */
    public List<String> tags() {
        return filing.tags();
    }

    /** Returns its place in a series. */
    public SeriesPlace series() {
        return filing.series();
    }

    /** Returns when it is out, and whether it is a draft until then. */
    public TextRelease release() {
        return filing.release();
    }

    /** Returns when it came out: on the day of its release, else on its date. */
    public @Nullable PartialDate published() {
        LocalDate day = filing.release().day();
        return day == null ? date : PartialDate.of(day);
    }

    /** Returns addresses that it had before its file was renamed. */
    public List<String> aliases() {
        return filing.aliases();
    }
}
