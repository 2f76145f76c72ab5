package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Directory;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Prose;
import org.junit.jupiter.api.Test;

/** Whom a directory has: those who are listed, and others whose names tell who they are. */
class DirectoryBuilderTest {
    private final List<Problem> problems = new ArrayList<>();
    private final Source source = new Source("a.md", "Words.", problems);

    private DirectoryBuilder builder(String... listed) {
        ListedPeople people = new ListedPeople();
        for (String id : listed) {
            people.add(
                    new Profile(id, "Ada Sample", List.of(), List.of(), null, null, true),
                    source,
                    0);
        }
        return new DirectoryBuilder(people, List.of());
    }

    private DirectoryBuilder.Named named(Person person) {
        return new DirectoryBuilder.Named(source, new Fields.Placed(person, 2));
    }

    private static List<String> ids(Directory directory) {
        return directory.profiles().stream().map(Profile::id).toList();
    }

    @Test
    void theyStandBehindThoseWhoAreListedEachOnce() {
        DirectoryBuilder builder = builder("ada");
        builder.add(named(Person.named("Ben Specimen")));
        builder.add(named(Person.named("Ada Sample")));
        builder.add(named(Person.named("Ben  Specimen")));
        builder.add(named(Person.named("Ben")));
        assertThat(ids(builder.build())).containsExactly("ada", "ben-specimen");
        assertThat(problems).isEmpty();
    }

    @Test
    void anAddressThatSomebodyListedHasIsTaken() {
        DirectoryBuilder builder = builder("ben-specimen");
        builder.add(named(Person.named("Ben Specimen")));
        assertThat(ids(builder.build())).containsExactly("ben-specimen", "ben-specimen-2");
        assertThat(problems)
                .extracting(problem -> problem.code() + " " + problem.column())
                .containsExactly("duplicate-address 3");
        assertThat(problems.get(0).message()).contains("the address of \"Ada Sample\"");
    }

    @Test
    void anAddressThatIsNoneIsNamed() {
        DirectoryBuilder builder = builder();
        for (String url : List.of("https://a.example/", "http://a.example", "javascript:x")) {
            builder.add(named(new Person("Ada Sample", null, null, url, List.of(), null)));
        }
        assertThat(problems).extracting(Problem::code).containsExactly("unsafe-link");
    }

    @Test
    void theSamePeopleAreTheSameDirectory() {
        Directory before = builder("ada", "ben").build();
        assertThat(builder("ada", "ben").build(before)).isSameAs(before);
        assertThat(ids(builder("ben", "ada").build(before))).containsExactly("ben", "ada");
        DirectoryBuilder more = builder("ada", "ben");
        more.add(named(Person.named("Cay Specimen")));
        assertThat(ids(more.build(before))).hasSize(3);
        Block words = new Block(Block.Kind.PARAGRAPH, Prose.empty(), 0);
        DirectoryBuilder prefaced = new DirectoryBuilder(new ListedPeople(), List.of(words));
        assertThat(prefaced.build(Directory.empty()).preface()).containsExactly(words);
        Directory nobody = Directory.empty();
        assertThat(builder().build(nobody)).isSameAs(nobody);
    }
}
