package org.colloquy.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.corpus.Invented.block;
import static org.colloquy.corpus.Invented.details;
import static org.colloquy.corpus.Invented.interview;
import static org.colloquy.corpus.Invented.mention;
import static org.colloquy.corpus.Invented.passage;
import static org.colloquy.corpus.Invented.person;
import static org.colloquy.corpus.Invented.problem;
import static org.colloquy.corpus.Invented.profile;
import static org.colloquy.corpus.Invented.question;
import static org.colloquy.corpus.Invented.section;
import static org.colloquy.corpus.Invented.term;
import static org.colloquy.corpus.Invented.text;

import java.util.List;
import org.colloquy.corpus.Appearance.Capacity;
import org.colloquy.corpus.Problem.Severity;
import org.junit.jupiter.api.Test;

/** An edition as a whole: the order of things, what finds them, and other editions made of it. */
class CorpusTest {
    private static final Person ADA = person("Ada Sample", null);

    private static Interview talk(String slug, String date, boolean draft, Target... targets) {
        return interview(
                slug,
                details(date.isEmpty() ? null : date, draft, ADA),
                text(section(question("q1", "Why?", passage("q1-p1", "Tea.", targets)))),
                List.of(mention("tea", "q1-p1")));
    }

    private static Target file(String address) {
        return new Target.OfAddress(address);
    }

    private static final QuestionEntry ENTRY =
            new QuestionEntry(
                    "why",
                    "Why?",
                    List.of(),
                    new QuestionEntry.Named(List.of(), List.of("Why?")),
                    new QuestionEntry.Named(List.of(), List.of()));

    private static final Profile WITH_PICTURE =
            new Profile(
                    "ada",
                    "Ada Sample",
                    List.of(),
                    List.of(block("She.", file("media/ada.png"))),
                    null,
                    null,
                    true);

    private static final Corpus ALL =
            new Corpus(
                    Settings.defaults(),
                    List.of(
                            talk("undated", "", false),
                            talk("old", "2001", false, file("media/old.png")),
                            talk("draft", "2024", true, file("media/draft.png")),
                            talk("new-b", "2020-05", false),
                            talk("new-a", "2020-05", false)),
                    List.of(term("tea", block("A drink.", file("media/tea.png"))), term("pot")),
                    List.of(block("Words.", file("media/words.png"))),
                    List.of(ENTRY),
                    new Directory(
                            List.of(block("People.", file("media/people.png"))),
                            List.of(WITH_PICTURE)),
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
                    "an edition");

    @Test
    void theNewestIsFirstAndTheUndatedLast() {
        assertThat(ALL.interviews())
                .extracting(Interview::slug)
                .containsExactly("draft", "new-a", "new-b", "old", "undated");
    }

    @Test
    void findsWhatItHas() {
        assertThat(ALL.interview("old")).map(Interview::slug).contains("old");
        assertThat(ALL.interview("none")).isEmpty();
        assertThat(ALL.term("tea")).map(Term::id).contains("tea");
        assertThat(ALL.term("none")).isEmpty();
        assertThat(ALL.term(null)).isEmpty();
        assertThat(ALL.terms()).extracting(Term::id).containsExactly("tea", "pot");
        assertThat(ALL.media("media/tea.png")).map(Media::type).contains("image/png");
        assertThat(ALL.media("media/none.png")).isEmpty();
        assertThat(ALL.mediaAddresses())
                .containsExactly(
                        "media/ada.png",
                        "media/draft.png",
                        "media/old.png",
                        "media/people.png",
                        "media/tea.png",
                        "media/words.png");
        assertThat(ALL.preface()).hasSize(1);
        assertThat(ALL.questionEntries()).containsExactly(ENTRY);
        assertThat(ALL.people().preface()).hasSize(1);
        assertThat(ALL.edition()).isEqualTo("an edition");
        assertThat(ALL.settings()).isEqualTo(Settings.defaults());
        assertThat(ALL.broken()).isEmpty();
    }

    @Test
    void mentionsAreCountedAndListedInterviewByInterview() {
        assertThat(ALL.mentions()).isEqualTo(5);
        assertThat(ALL.occurrences("tea"))
                .extracting(o -> o.interview().slug() + " " + o.mention().place().id())
                .containsExactly(
                        "draft q1-p1", "new-a q1-p1", "new-b q1-p1", "old q1-p1", "undated q1-p1");
        assertThat(ALL.occurrences("pot")).isEmpty();
    }

    @Test
    void problemsAreInTheOrderOfTheirPlaces() {
        assertThat(ALL.problems())
                .extracting(p -> p.file() + ":" + p.line())
                .containsExactly("a.md:2", "a.md:7", "b.md:1");
        assertThat(ALL.hasErrors()).isTrue();
        Problem warning = problem(Severity.WARNING, "a.md", 1);
        Corpus now = ALL.withBroken(problem(Severity.ERROR, "a.md", 2), List.of(warning));
        assertThat(now.hasErrors()).isFalse();
        assertThat(now.problems()).containsExactly(warning);
        assertThat(now.broken()).contains(problem(Severity.ERROR, "a.md", 2));
        assertThat(now.withBaseUrl("https://a.example/").broken()).isPresent();
        assertThat(now.mediaAddresses()).hasSize(6);
    }

    @Test
    void withoutDraftsNothingIsThereThatOnlyTheyShow() {
        Corpus published = ALL.withoutDrafts();
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
        assertThat(published.terms()).isEqualTo(ALL.terms());
        assertThat(published.preface()).isEqualTo(ALL.preface());
        assertThat(published.questionEntries()).isEqualTo(ALL.questionEntries());
        assertThat(published.problems()).isEqualTo(ALL.problems());
        assertThat(published.edition()).isEqualTo("an edition");
    }

    @Test
    void anotherAddressOrOtherInterviewsChangeNothingElse() {
        Corpus at = ALL.withBaseUrl("https://a.example/");
        assertThat(at.settings().baseUrl()).isEqualTo("https://a.example/");
        assertThat(at.interviews()).isEqualTo(ALL.interviews());
        assertThat(at.mediaAddresses()).hasSize(6);
        Corpus other = ALL.withInterviews(List.of(talk("alone", "", false)));
        assertThat(other.interviews()).extracting(Interview::slug).containsExactly("alone");
        assertThat(other.mediaAddresses()).hasSize(6);
    }

    @Test
    void whoAppearsIsThereOnceForEachPartInAnInterview() {
        Details details = details("2020", false, ADA, person("Ada Sample", null, "A."));
        Details both =
                new Details(
                        "Both",
                        true,
                        null,
                        null,
                        List.of(ADA),
                        List.of(),
                        List.of(ADA),
                        null,
                        null,
                        "en",
                        null,
                        null,
                        List.of(),
                        false,
                        null,
                        List.of(),
                        null,
                        java.util.Map.of());
        Directory directory =
                new Directory(
                        List.of(),
                        List.of(
                                profile("ada", "Ada Sample", true),
                                profile("silent", "Sid Silent", true),
                                profile("named", "Nan Named", false)));
        Corpus corpus =
                Invented.corpus(
                        List.of(),
                        directory,
                        interview("once", details, text()),
                        interview("twice", both, text()));
        Profile ada = corpus.people().find("ada").orElseThrow();
        assertThat(corpus.people().appearances(ada))
                .extracting(a -> a.interview().slug() + " " + a.capacity())
                .containsExactly(
                        "once " + Capacity.ANSWERS,
                        "twice " + Capacity.ASKS,
                        "twice " + Capacity.SPEAKS);
        assertThat(corpus.people().all()).extracting(Profile::id).containsExactly("ada", "silent");
        assertThat(corpus.people().find("named")).isEmpty();
        assertThat(corpus.people().find(ADA)).contains(ada);
        assertThat(corpus.people().find(person("Nan Named", null))).isEmpty();
        assertThat(corpus.people().appearances(profile("x", "X", true))).isEmpty();
    }
}
