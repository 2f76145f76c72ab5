package org.colloquy.model.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.colloquy.model.interview.Invented.at;
import static org.colloquy.model.interview.Invented.details;
import static org.colloquy.model.interview.Invented.heading;
import static org.colloquy.model.interview.Invented.interview;
import static org.colloquy.model.interview.Invented.mention;
import static org.colloquy.model.interview.Invented.passage;
import static org.colloquy.model.interview.Invented.person;
import static org.colloquy.model.interview.Invented.place;
import static org.colloquy.model.interview.Invented.prose;
import static org.colloquy.model.interview.Invented.question;
import static org.colloquy.model.interview.Invented.section;
import static org.colloquy.model.interview.Invented.spoken;
import static org.colloquy.model.interview.Invented.text;
import static org.colloquy.model.interview.Invented.turn;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.colloquy.model.Heading;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.people.Participant;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.junit.jupiter.api.Test;

/** What can be asked of an interview: its parts in order, places by their names, and people. */
class InterviewTest {
    private static final Participant ADA = person("Ada Sample", null, "AS");
    private static final Participant BEN = person("Ben Example", null, "Ada Sample", "BE");

    private final Interview asked =
            interview(
                    "talk",
                    details(null, false, ADA),
                    new InterviewText(
                            List.of(passage("intro-p1", "Before.")),
                            List.of(
                                    section(question("q1", "Why?", passage("q1-p1", "So."))),
                                    new Section(
                                            at("s1"),
                                            heading("Tea"),
                                            List.of(passage("s1-p1", "Of tea.")),
                                            List.of(
                                                    question(
                                                            "q2",
                                                            "Why?",
                                                            passage("q2-p1", "Thus."),
                                                            passage("q2-p2", "And so.")),
                                                    question("q3", "How?")),
                                            List.of())),
                            List.of(
                                    new InlineDefinition(
                                            "gloss-1",
                                            "kettle",
                                            "A pot.",
                                            "https://a.example",
                                            List.of())),
                            List.of(new EditorNote("a", "1", List.of())),
                            List.of()));

    private final Interview turns =
            interview(
                    "turns",
                    details(null, false),
                    text(
                            spoken(null, turn("t1", "Ada:", passage("t1-p1", "Hello."))),
                            spoken(
                                    "s1",
                                    turn("t2", "Ben:", passage("t2-p1", "Yes.")),
                                    new Event(Invented.label("Music"), prose("")),
                                    new Turn(at("t2"), null, List.of(passage("t2-p2", "On."))))));

    @Test
    void hasItsPartsInTheOrderOfTheText() {
        assertThat(Invented.ids(asked.passages()))
                .containsExactly("intro-p1", "q1-p1", "s1-p1", "q2-p1", "q2-p2");
        assertThat(Invented.ids(turns.passages())).containsExactly("t1-p1", "t2-p1", "t2-p2");
        assertThat(asked.questions())
                .extracting(q -> q.locator().id())
                .containsExactly("q1", "q2", "q3");
        assertThat(asked.headings())
                .extracting(Heading::text)
                .containsExactly("Why?", "Tea", "Why?", "How?");
        assertThat(asked.introduction()).hasSize(1);
        assertThat(asked.sections()).hasSize(2);
        assertThat(asked.headedSections()).extracting(Section::locator).containsExactly(at("s1"));
        assertThat(asked.glosses()).hasSize(1);
        assertThat(asked.notes()).hasSize(1);
    }

    @Test
    void saysWhatItIs() {
        assertThat(asked.slug()).isEqualTo("talk");
        assertThat(asked.path()).isEqualTo("talk.md");
        assertThat(asked.source()).isEqualTo("source of talk");
        assertThat(asked.dialect()).isEqualTo(Dialect.HEADINGS);
        assertThat(asked.form()).isEqualTo(InterviewForm.QUESTIONS);
        assertThat(asked.words()).isEqualTo(17);
        assertThat(asked.turns()).isEqualTo(5);
        assertThat(asked.speakers()).hasSize(3);
        assertThat(asked.history()).isEqualTo(AnchorHistory.NONE);
        assertThat(asked.head().size()).isEqualTo(new InterviewHead.Size(1, 3, 5, 1));
    }

    @Test
    void findsAPassageAndWhatIsSaid() {
        assertThat(asked.passage(at("q2-p2")).text()).isEqualTo("And so.");
        assertThatExceptionOfType(java.util.NoSuchElementException.class)
                .isThrownBy(() -> asked.passage(at("q9-p1")));
        assertThat(Invented.ids(asked.said(at("q2")).stream())).containsExactly("q2-p1", "q2-p2");
        assertThat(asked.said(at("q3"))).isEmpty();
        assertThat(asked.said(at("q9"))).isEmpty();
        assertThat(Invented.ids(turns.said(at("t2")).stream())).containsExactly("t2-p1");
    }

    @Test
    void aFragmentNamesAnAnchorOrAnExplicitIdOrAHeading() {
        Heading named = new Heading("Ada: ", prose("Why tea?"), List.of("tea", "q1"), "why-tea");
        Passage block =
                new Passage(at("q7-p1"), Invented.block("So."), null, null, List.of("because"));
        Interview interview =
                interview(
                        "names",
                        details(null, false),
                        text(section(new Question(at("q7"), named, null, List.of(block)))));
        assertThat(interview.place("q7")).contains(at("q7"));
        assertThat(interview.place("tea")).contains(at("q7"));
        assertThat(interview.place("why-tea")).contains(at("q7"));
        assertThat(interview.place("because")).contains(at("q7-p1"));
        assertThat(interview.place("why")).isEmpty();
        assertThat(interview.fragments())
                .containsExactlyInAnyOrder("q7", "tea", "q1", "why-tea", "because", "q7-p1");
        assertThat(named.text()).isEqualTo("Ada: Why tea?");
    }

    @Test
    void headingsOfTheSameWordsAreCountedFromTheSecond() {
        assertThat(asked.place("why")).contains(at("q1"));
        assertThat(asked.place("why-1")).contains(at("q2"));
        assertThat(asked.place("why-2")).isEmpty();
        Interview thrice =
                interview(
                        "thrice",
                        details(null, false),
                        text(
                                section(
                                        question("q1", "Why?"),
                                        question("q2", "Why?"),
                                        question("q3", "Why?"))));
        assertThat(thrice.place("why-2")).contains(at("q3"));
        assertThat(asked.place("tea")).contains(at("s1"));
        assertThat(turns.place("t2")).contains(at("t2"));
        assertThat(turns.place("topic-s1")).contains(at("s1"));
    }

    @Test
    void anAnchorThatNoPassageBearsLeadsWhereItsRecordSays() {
        AnchorHistory history =
                new AnchorHistory(
                        true,
                        List.of(
                                new AnchorHistory.Retired(at("q8"), at("q1"), null, ""),
                                new AnchorHistory.Retired(at("q1-p1"), null, null, "")),
                        Map.of(at("q9"), at("q2"), at("q3"), at("q2")),
                        List.of(),
                        List.of());
        Interview renumbered = asked.renumbered(place -> place, history);
        assertThat(renumbered.place("q9")).contains(at("q2"));
        assertThat(renumbered.place("q8")).contains(at("q8"));
        assertThat(renumbered.place("q3")).as("is borne").contains(at("q3"));
        assertThat(renumbered.history()).isEqualTo(history);
        assertThat(renumbered.head().history()).isEqualTo(history);
    }

    @Test
    void onlyTheOneWhoAnswersIsWhoAnswers() {
        assertThat(asked.answerer()).contains(ADA);
        assertThat(asked.speaker(at("q2-p1"))).contains(ADA);
        assertThat(asked.speaker(at("s1-p1"))).isEmpty();
        Interview two = interview("two", details(null, false, ADA, BEN), text());
        assertThat(two.answerer()).isEmpty();
        assertThat(turns.answerer()).isEmpty();
    }

    @Test
    void aNameGoesBeforeAnAliasAndSeveralAreNobody() {
        Interview two = interview("two", details(null, false, ADA, BEN), text());
        assertThat(two.person("ada sample")).contains(ADA);
        assertThat(two.person("be")).contains(BEN);
        assertThat(two.person("as")).contains(ADA);
        assertThat(two.person("Cleo")).isEmpty();
        assertThat(two.person(null)).isEmpty();
        Participant namesake = person("Ada Sample", "other");
        Interview same = interview("same", details(null, false, ADA, namesake), text());
        assertThat(same.person("Ada Sample")).isEmpty();
    }

    @Test
    void knowsInWhichQuestionOrSectionTermsAreMentioned() {
        List<Mention> mentions = List.of(mention("tea", "q2-p1"), mention("pot", "intro-p1"));
        Interview withTea = interview("a", details(null, false), asked.text(), mentions);
        assertThat(withTea.head().stretches()).containsExactly(Map.entry(at("q2"), at("q2")));
        Interview talked =
                interview(
                        "b",
                        details(null, false),
                        turns.text(),
                        List.of(mention("tea", "t2-p1"), mention("tea", "t1-p1")));
        assertThat(talked.head().stretches()).containsExactly(Map.entry(at("t2"), at("s1")));
        Interview lead =
                interview(
                        "c",
                        details(null, false),
                        text(
                                new Section(
                                        at("s4"),
                                        heading("Alone"),
                                        List.of(passage("s4-p1", "Tea.")),
                                        List.of(),
                                        List.of())),
                        List.of(mention("tea", "s4-p1")));
        assertThat(lead.head().stretches()).containsExactly(Map.entry(at("s4"), at("s4")));
        assertThat(lead.mentions()).hasSize(1);
    }

    @Test
    void knowsWhereItLeads() {
        LinkTarget elsewhere = place("other", "q5");
        LinkTarget here = place("talk", "q1");
        LinkTarget file = new LinkTarget.AddressTarget("media/pot.png");
        LinkTarget inNote = new LinkTarget.AddressTarget("media/note.png");
        LinkTarget inEvent = new LinkTarget.AddressTarget("media/event.png");
        InterviewText text =
                new InterviewText(
                        List.of(passage("intro-p1", "x", file, here)),
                        List.of(
                                new Section(
                                        at("s1"),
                                        heading("Topic", place("third", "")),
                                        List.of(),
                                        List.of(
                                                new Question(
                                                        at("q1"),
                                                        heading("Why?", elsewhere),
                                                        null,
                                                        List.of(passage("q1-p1", "y", file)))),
                                        List.of(
                                                new Event(
                                                        Invented.label("Clip"),
                                                        prose("", inEvent))))),
                        List.of(),
                        List.of(new EditorNote("a", "1", List.of(Invented.block("z", inNote)))),
                        List.of(new CrossReference(at("q1-p1"), place("fourth", "q2"), "tea")));
        InterviewHead head = interview("talk", details(null, false), text).head();
        assertThat(head.outward())
                .containsExactly(
                        new CrossReference(at("q1-p1"), place("fourth", "q2"), "tea"),
                        new CrossReference(at("s1"), place("third", ""), ""),
                        new CrossReference(at("q1"), elsewhere, ""));
        assertThat(head.addresses())
                .containsExactly("media/pot.png", "media/note.png", "media/event.png");
    }

    @Test
    void aTextThatIsKeptElsewhereIsFetchedWhenItIsWanted() {
        Interview kept = Interview.of(asked.head(), () -> "the source", asked::text);
        assertThat(kept.text()).isEqualTo(asked.text());
        assertThat(kept.source()).isEqualTo("the source");
        assertThat(kept.slug()).isEqualTo("talk");
        assertThat(kept.place("why-1")).contains(at("q2"));
    }

    /** Links of others ask for it at each edition. */
    @Test
    void aPlaceThatWasAskedForIsKnownWithoutTheText() throws InterruptedException {
        AtomicInteger fetched = new AtomicInteger();
        Interview kept =
                Interview.of(
                        asked.head(),
                        () -> "",
                        () -> {
                            fetched.incrementAndGet();
                            return asked.text();
                        });
        assertThat(kept.place("why-1")).contains(at("q2"));
        assertThat(kept.place("nothing")).isEmpty();
        WeakReference<Object> let = new WeakReference<>(new Object());
        while (let.get() != null) {
            System.gc();
            Thread.sleep(1);
        }
        assertThat(kept.place("why-1")).contains(at("q2"));
        assertThat(fetched).hasValue(1);
    }
}
