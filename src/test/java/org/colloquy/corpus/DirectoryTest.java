package org.colloquy.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How two spellings of a name are compared, and whom a directory without people knows. */
class DirectoryTest {

    @Test
    void comparesNamesButForWhiteSpaceAndComposition() {
        assertThat(Directory.key("  Ada\u00A0\n Sample ")).isEqualTo("Ada Sample");
        assertThat(Directory.key("Zoe\u0308")).isEqualTo("Zo\u00EB");
        assertThat(Directory.key("Ada ")).isEqualTo("Ada");
        assertThat(Directory.key(" Ada")).isEqualTo("Ada");
        assertThat(Directory.key("Ada\u007F")).isEqualTo("Ada\u007F");
        assertThat(Directory.key("")).isEmpty();
        assertThat(Directory.key("ada")).isNotEqualTo(Directory.key("Ada"));
    }

    @Test
    void withoutPeopleKnowsNobody() {
        Directory none = Directory.empty();
        assertThat(none.profiles()).isEmpty();
        assertThat(none.preface()).isEmpty();
        assertThat(none.find("ada")).isEmpty();
        assertThat(none.called("Ada")).isEmpty();
        assertThat(none.find(Person.named("Ada Sample"))).isEmpty();
    }

    @Test
    void anIdMeansItsEntryAndAWholeNameWhoAloneHasIt() {
        Profile ada = Invented.profile("ada", "Ada Sample", true, "A. Sample", "Ada  Sample");
        Profile ben = Invented.profile("ben", "Ben Example", true);
        Profile namesake = Invented.profile("ben-2", "Ben Example", true);
        Profile local = Invented.profile("cleo", "Cleo Case", false);
        Directory all = new Directory(List.of(), List.of(ada, ben, namesake, local));
        assertThat(all.called("Ada Sample")).containsExactly(ada);
        assertThat(all.called("Ben Example")).containsExactly(ben, namesake);
        assertThat(all.find(Person.named("A. Sample"))).contains(ada);
        assertThat(all.find(Person.named("Ben Example"))).isEmpty();
        assertThat(all.find(Invented.person("Ben Example", "ben-2"))).contains(namesake);
        assertThat(all.find(Invented.person("Ada Sample", "nobody"))).isEmpty();
        assertThat(all.find(Person.named("Cleo Case"))).contains(local);
        assertThat(all.find(Invented.person("Cleo Case", "cleo"))).isEmpty();
        assertThat(all.find("ada")).contains(ada);
        assertThat(all.profiles()).containsExactly(ada, ben, namesake, local);
    }
}
