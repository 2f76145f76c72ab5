package org.colloquy.model.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.model.interview.Invented.details;
import static org.colloquy.model.interview.Invented.interview;
import static org.colloquy.model.interview.Invented.mention;
import static org.colloquy.model.interview.Invented.passage;
import static org.colloquy.model.interview.Invented.person;
import static org.colloquy.model.interview.Invented.profile;
import static org.colloquy.model.interview.Invented.question;
import static org.colloquy.model.interview.Invented.section;
import static org.colloquy.model.interview.Invented.text;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of the interviews of an edition, and who appears in them. */
class InterviewListTest {
    private final Interview old = talk("old", "1999", false);
    private final Interview young = talk("young", "2020", false);
    private final Interview undated = talk("undated", null, false);
    private final InterviewList all = InterviewList.of(List.of(undated, old, young));

    private static Interview talk(
            String slug, @Nullable String date, boolean draft, String... people) {
        Participant[] named =
                List.of(people).stream().map(p -> person(p, null)).toArray(Participant[]::new);
        return interview(
                slug,
                details(date, draft, named),
                text(section(question("q1", "Why?", passage("q1-p1", "Tea.")))),
                List.of(mention("tea", "q1-p1")));
    }

    @Test
    void standNewestFirst() {
        assertThat(all.all()).containsExactly(young, old, undated);
        assertThat(all.find("old")).containsSame(old);
        assertThat(all.find("none")).isEmpty();
    }

    @Test
    void areFinishedWithoutDrafts() {
        ZonedDateTime day = LocalDate.of(2027, 1, 14).atStartOfDay(ZoneOffset.UTC);
        assertThat(all.finished(day)).isSameAs(all);
        Interview draft = talk("old", "1999", true);
        InterviewList some = InterviewList.of(List.of(undated, draft, young));
        assertThat(some.drafts(day)).containsExactly(draft);
        assertThat(some.finished(day).all()).containsExactly(young, undated);
        assertThat(some.finished(day).drafts(day)).isEmpty();
    }

    @Test
    void peopleAppearInTheOrderOfTheInterviews() {
        PersonIndex index =
                new PersonIndex(
                        List.of(),
                        List.of(
                                profile("a", "Ada Sample", false),
                                profile("b", "Bo Model", false)));
        Interview first = talk("one", "2001", false, "Ada Sample", "Bo Model");
        Interview second = talk("two", "2002", false, "Ada Sample");
        InterviewList both = InterviewList.of(List.of(first, second));
        Appearances found = Appearances.of(index, both.all());
        assertThat(found.of("a")).extracting(Appearance::interview).containsExactly(second, first);
        assertThat(found.of("b")).extracting(Appearance::interview).containsExactly(first);

        Interview without = talk("one", "2001", false, "Bo Model");
        InterviewList later = InterviewList.of(List.of(without, second));
        Appearances now = Appearances.of(index, later.all());
        assertThat(now.of("a")).extracting(Appearance::interview).containsExactly(second);
    }
}
