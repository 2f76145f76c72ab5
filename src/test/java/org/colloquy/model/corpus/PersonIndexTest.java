package org.colloquy.model.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colloquy.model.interview.Invented;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.junit.jupiter.api.Test;

/** How two spellings of a name are compared, and whom a directory without people knows. */
class PersonIndexTest {

    @Test
    void comparesNamesButForWhiteSpaceAndComposition() {
        assertThat(PersonIndex.key("  Ada\u00A0\n Sample ")).isEqualTo("Ada Sample");
        assertThat(PersonIndex.key("Zoe\u0308")).isEqualTo("Zo\u00EB");
        assertThat(PersonIndex.key("Ada ")).isEqualTo("Ada");
        assertThat(PersonIndex.key(" Ada")).isEqualTo("Ada");
        assertThat(PersonIndex.key("Ada\u007F")).isEqualTo("Ada\u007F");
        assertThat(PersonIndex.key("")).isEmpty();
        assertThat(PersonIndex.key("ada")).isNotEqualTo(PersonIndex.key("Ada"));
    }

    @Test
    void withoutPeopleKnowsNobody() {
        PersonIndex none = PersonIndex.empty();
        assertThat(none.all()).isEmpty();
        assertThat(none.preface()).isEmpty();
        assertThat(none.find("ada")).isEmpty();
        assertThat(none.called("Ada")).isEmpty();
        assertThat(none.find(Participant.named("Ada Sample"))).isEmpty();
    }

    @Test
    void anIdMeansItsEntryAndAWholeNameWhoAloneHasIt() {
        Person ada = Invented.profile("ada", "Ada Sample", true, "A. Sample", "Ada  Sample");
        Person ben = Invented.profile("ben", "Ben Example", true);
        Person namesake = Invented.profile("ben-2", "Ben Example", true);
        Person local = Invented.profile("cleo", "Cleo Case", false);
        PersonIndex all = new PersonIndex(List.of(), List.of(ada, ben, namesake, local));
        assertThat(all.called("Ada Sample")).containsExactly(ada);
        assertThat(all.called("Ben Example")).containsExactly(ben, namesake);
        assertThat(all.find(Participant.named("A. Sample"))).contains(ada);
        assertThat(all.find(Participant.named("Ben Example"))).isEmpty();
        assertThat(all.find(Invented.person("Ben Example", "ben-2"))).contains(namesake);
        assertThat(all.find(Invented.person("Ada Sample", "nobody"))).isEmpty();
        assertThat(all.find(Participant.named("Cleo Case"))).contains(local);
        assertThat(all.find(Invented.person("Cleo Case", "cleo"))).isEmpty();
        assertThat(all.find("ada")).contains(ada);
        assertThat(all.all()).containsExactly(ada, ben, namesake, local);
    }
}
