package org.colloquy.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colloquy.corpus.Invented.details;
import static org.colloquy.corpus.Invented.interview;
import static org.colloquy.corpus.Invented.mention;
import static org.colloquy.corpus.Invented.passage;
import static org.colloquy.corpus.Invented.person;
import static org.colloquy.corpus.Invented.profile;
import static org.colloquy.corpus.Invented.question;
import static org.colloquy.corpus.Invented.section;
import static org.colloquy.corpus.Invented.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The interviews of an edition, and those of the next, in which some are revised. */
class InterviewsTest {
    private final Interview old = talk("old", "1999", false);
    private final Interview young = talk("young", "2020", false);
    private final Interview undated = talk("undated", null, false);
    private final Interviews all = Interviews.of(List.of(undated, old, young));

    private static Interview talk(
            String slug, @Nullable String date, boolean draft, String... people) {
        Person[] named = List.of(people).stream().map(p -> person(p, null)).toArray(Person[]::new);
        return interview(
                slug,
                details(date, draft, named),
                text(section(question("q1", "Why?", passage("q1-p1", "Tea.")))),
                List.of(mention("tea", "q1-p1")));
    }

    private static List<Revision<Interview>> revised(Interview earlier, Interview later) {
        return List.of(new Revision<>(earlier, later));
    }

    @Test
    void aRevisionStandsWhereItStood() {
        Interview now = talk("old", "1999", false);
        Interviews revised = all.revised(revised(old, now));
        assertThat(revised.all()).containsExactly(young, now, undated);
        assertThat(revised.find("old")).containsSame(now);
        assertThat(all.all()).containsExactly(young, old, undated);
        assertThat(all.find("old")).containsSame(old);
        assertThat(all.find("none")).isEmpty();
    }

    @Test
    void anotherDateOrAddressIsAnotherPlace() {
        assertThat(talk("old", "1999", true).standsWhere(old)).isTrue();
        assertThat(talk("old", "2000", false).standsWhere(old)).isFalse();
        assertThat(talk("old", null, false).standsWhere(old)).isFalse();
        assertThat(talk("young", "1999", false).standsWhere(old)).isFalse();
        assertThat(talk("undated", null, false).standsWhere(undated)).isTrue();
    }

    @Test
    void aDraftComesAndGoesByRevision() {
        assertThat(all.finished()).isSameAs(all);
        Interview draft = talk("old", "1999", true);
        Interviews some = all.revised(revised(old, draft));
        assertThat(some.finished().all()).containsExactly(young, undated);
        Interviews again = some.revised(revised(draft, old));
        assertThat(again.hasDrafts()).isFalse();
        assertThat(again.finished()).isSameAs(again);
    }

    @Test
    void peopleAppearInTheLatestRevision() {
        Directory directory =
                new Directory(
                        List.of(),
                        List.of(
                                profile("a", "Ada Sample", false),
                                profile("b", "Bo Model", false)));
        Interview first = talk("one", "2001", false, "Ada Sample", "Bo Model");
        Interview second = talk("two", "2002", false, "Ada Sample");
        Interviews before = Interviews.of(List.of(first, second));
        Appearances known = Appearances.of(directory, before.all(), null);

        Interview edited = talk("one", "2001", false, "Ada Sample", "Bo Model");
        Interviews now = before.revised(revised(first, edited));
        Appearances revised = Appearances.of(directory, now.all(), known);
        assertThat(revised).isEqualTo(Appearances.of(directory, now.all(), null));
        assertThat(revised.people()).isSameAs(known.people());
        assertThat(revised.of("a"))
                .extracting(Appearance::interview)
                .containsExactly(second, edited);
        assertThat(known.of("a")).extracting(Appearance::interview).containsExactly(second, first);

        Interview without = talk("one", "2001", false, "Bo Model");
        Interviews later = now.revised(revised(edited, without));
        assertThat(Appearances.of(directory, later.all(), revised))
                .isEqualTo(Appearances.of(directory, later.all(), null));
    }
}
