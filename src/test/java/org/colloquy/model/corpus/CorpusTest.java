package org.colloquy.model.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.model.interview.Invented.block;
import static org.colloquy.model.interview.Invented.details;
import static org.colloquy.model.interview.Invented.interview;
import static org.colloquy.model.interview.Invented.mention;
import static org.colloquy.model.interview.Invented.passage;
import static org.colloquy.model.interview.Invented.person;
import static org.colloquy.model.interview.Invented.problem;
import static org.colloquy.model.interview.Invented.profile;
import static org.colloquy.model.interview.Invented.question;
import static org.colloquy.model.interview.Invented.section;
import static org.colloquy.model.interview.Invented.term;
import static org.colloquy.model.interview.Invented.text;

import java.util.List;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Settings;
import org.colloquy.model.details.InterviewCredits;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Invented;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.model.recording.MediaFile;
import org.junit.jupiter.api.Test;

/** An edition as a whole: the order of things, what finds them, and other editions made of it. */
class CorpusTest {
    private static final Participant ADA = person("Ada Sample", null);

    private static Interview talk(String slug, String date, boolean draft, LinkTarget... targets) {
        return interview(
                slug,
                details(date.isEmpty() ? null : date, draft, ADA),
                text(section(question("q1", "Why?", passage("q1-p1", "Tea.", targets)))),
                List.of(mention("tea", "q1-p1")));
    }

    private static LinkTarget file(String address) {
        return new LinkTarget.AddressTarget(address);
    }

    private static final QuestionEntry ENTRY =
            new QuestionEntry(
                    "why",
                    "Why?",
                    List.of(),
                    new QuestionEntry.NamedQuestions(List.of(), List.of("Why?")),
                    new QuestionEntry.NamedQuestions(List.of(), List.of()));

    private static final Person WITH_PICTURE =
            new Person(
                    "ada",
                    "Ada Sample",
                    null,
                    List.of(),
                    List.of(block("She.", file("media/ada.png"))),
                    null,
                    null,
                    true);

    private final Corpus all =
            new Corpus(
                    Settings.defaults(),
                    InterviewList.of(
                            List.of(
                                    talk("undated", "", false),
                                    talk("old", "2001", false, file("media/old.png")),
                                    talk("draft", "2024", true, file("media/draft.png")),
                                    talk("new-b", "2020-05", false),
                                    talk("new-a", "2020-05", false))),
                    new CorpusEntries(
                            new TermIndex(
                                    List.of(block("Words.", file("media/words.png"))),
                                    List.of(
                                            term("tea", block("A drink.", file("media/tea.png"))),
                                            term("pot"))),
                            List.of(ENTRY),
                            new PersonIndex(
                                    List.of(block("People.", file("media/people.png"))),
                                    List.of(WITH_PICTURE))),
                    Invented.media(
                            "media/tea.png",
                            "media/old.png",
                            "media/draft.png",
                            "media/words.png",
                            "media/people.png",
                            "media/ada.png"),
                    List.of(
                            problem(Severity.NOTE, "b.md", 1),
                            problem(Severity.WARNING, "a.md", 7),
                            problem(Severity.ERROR, "a.md", 2)),
                    () -> "an edition");

    @Test
    void theNewestIsFirstAndTheUndatedLast() {
        assertThat(all.interviews())
                .extracting(Interview::slug)
                .containsExactly("draft", "new-a", "new-b", "old", "undated");
    }

    @Test
    void findsWhatItHas() {
        assertThat(all.interview("old")).map(Interview::slug).contains("old");
        assertThat(all.interview("none")).isEmpty();
        assertThat(all.term("tea")).map(Term::id).contains("tea");
        assertThat(all.term("none")).isEmpty();
        assertThat(all.term(null)).isEmpty();
        assertThat(all.terms()).extracting(Term::id).containsExactly("tea", "pot");
        assertThat(all.media("media/tea.png")).map(MediaFile::type).contains("image/png");
        assertThat(all.media("media/none.png")).isEmpty();
        assertThat(all.mediaAddresses())
                .containsExactly(
                        "media/ada.png",
                        "media/draft.png",
                        "media/old.png",
                        "media/people.png",
                        "media/tea.png",
                        "media/words.png");
        assertThat(all.preface()).hasSize(1);
        assertThat(all.questionEntries()).containsExactly(ENTRY);
        assertThat(all.people().preface()).hasSize(1);
        assertThat(all.edition()).isEqualTo("an edition");
        assertThat(all.settings()).isEqualTo(Settings.defaults());
        assertThat(all.broken()).isEmpty();
    }

    @Test
    void mentionsAreCountedAndListedInterviewByInterview() {
        assertThat(all.mentions()).isEqualTo(5);
        assertThat(all.occurrences("tea"))
                .extracting(o -> o.interview().slug() + " " + o.mention().place().id())
                .containsExactly(
                        "draft q1-p1", "new-a q1-p1", "new-b q1-p1", "old q1-p1", "undated q1-p1");
        assertThat(all.occurrences("pot")).isEmpty();
    }

    @Test
    void problemsAreInTheOrderOfTheirPlaces() {
        assertThat(all.problems())
                .extracting(p -> p.file() + ":" + p.line())
                .containsExactly("a.md:2", "a.md:7", "b.md:1");
        assertThat(all.hasErrors()).isTrue();
        Problem warning = problem(Severity.WARNING, "a.md", 1);
        Corpus now = all.withBroken(problem(Severity.ERROR, "a.md", 2), List.of(warning));
        assertThat(now.hasErrors()).isFalse();
        assertThat(now.problems()).containsExactly(warning);
        assertThat(now.broken()).contains(problem(Severity.ERROR, "a.md", 2));
        assertThat(now.withBaseUrl("https://a.example/").broken()).isPresent();
        assertThat(now.mediaAddresses()).hasSize(6);
    }

    @Test
    void withoutDraftsNothingIsThereThatOnlyTheyShow() {
        Corpus published = all.withoutDrafts();
        assertThat(published.interviews())
                .extracting(Interview::slug)
                .containsExactly("new-a", "new-b", "old", "undated");
        assertThat(published.media("media/draft.png")).isEmpty();
        assertThat(published.mediaAddresses())
                .containsExactly(
                        "media/ada.png",
                        "media/old.png",
                        "media/people.png",
                        "media/tea.png",
                        "media/words.png");
        assertThat(published.mentions()).isEqualTo(4);
        assertThat(published.terms()).isEqualTo(all.terms());
        assertThat(published.preface()).isEqualTo(all.preface());
        assertThat(published.questionEntries()).isEqualTo(all.questionEntries());
        assertThat(published.problems()).isEqualTo(all.problems());
        assertThat(published.edition()).isEqualTo("an edition");
    }

    @Test
    void anotherAddressOrOtherInterviewsChangeNothingElse() {
        Corpus at = all.withBaseUrl("https://a.example/");
        assertThat(at.settings().baseUrl()).isEqualTo("https://a.example/");
        assertThat(at.interviews()).isEqualTo(all.interviews());
        assertThat(at.mediaAddresses()).hasSize(6);
        Corpus other = all.withInterviews(List.of(talk("alone", "", false)));
        assertThat(other.interviews()).extracting(Interview::slug).containsExactly("alone");
        assertThat(other.mediaAddresses()).hasSize(6);
    }

    @Test
    void whoAppearsIsThereOnceForEachPartInAnInterview() {
        InterviewDetails details = details("2020", false, ADA, person("Ada Sample", null, "A."));
        InterviewDetails both =
                details(
                        "Both",
                        null,
                        new InterviewCredits(List.of(ADA), List.of(), List.of(ADA)),
                        false);
        PersonIndex index =
                new PersonIndex(
                        List.of(),
                        List.of(
                                profile("ada", "Ada Sample", true),
                                profile("silent", "Sid Silent", true),
                                profile("named", "Nan Named", false)));
        Corpus corpus =
                Invented.corpus(
                        List.of(),
                        index,
                        interview("once", details, text()),
                        interview("twice", both, text()));
        Person ada = corpus.people().find("ada").orElseThrow();
        assertThat(corpus.people().appearances(ada))
                .extracting(a -> a.interview().slug() + " " + a.capacity())
                .containsExactly(
                        "once " + Capacity.ANSWERS,
                        "twice " + Capacity.ASKS,
                        "twice " + Capacity.SPEAKS);
        assertThat(corpus.people().all()).extracting(Person::id).containsExactly("ada", "silent");
        assertThat(corpus.people().find("named")).isEmpty();
        assertThat(corpus.people().find(ADA)).contains(ada);
        assertThat(corpus.people().find(person("Nan Named", null))).isEmpty();
        assertThat(corpus.people().appearances(profile("x", "X", true))).isEmpty();
    }

    @Test
    void whoIsNotListedIsThereOnlyBecauseAnInterviewNamesThem() {
        PersonIndex index =
                new PersonIndex(
                        List.of(),
                        List.of(
                                profile("ada", "Ada Sample", false),
                                profile("nan", "Nan Named", false)));
        Corpus corpus =
                Invented.corpus(
                        List.of(), index, interview("talk", details(null, false, ADA), text()));
        assertThat(corpus.people().all()).extracting(Person::id).containsExactly("ada");
    }
}
