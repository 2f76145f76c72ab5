package org.colloquy.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.build.BuildCache;
import org.colloquy.corpus.Block;
import org.colloquy.corpus.Directory;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Prose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom a directory has: those who are listed, and others whose names tell who they are. */
class DirectoryBuilderTest {
    private static final BuildCache CACHE = BuildCache.inMemory();

    @TempDir private Path dir;
    private final Source source = new Source("people.md", "Words.", new ArrayList<>());
    private EditionReports reports;

    @BeforeEach
    void begins() throws IOException {
        Files.writeString(dir.resolve("a.md"), "Words.");
        CorpusFiles files = CorpusFiles.in(dir, new ArrayList<>());
        reports = new EditionReports(new FileTexts(files, Map.of(), Map.of(), CACHE));
    }

    private DirectoryBuilder builder(String... listed) {
        ListedPeople people = new ListedPeople();
        for (String id : listed) {
            people.add(
                    new Profile(id, "Ada Sample", List.of(), List.of(), null, null, true),
                    source,
                    0);
        }
        return new DirectoryBuilder(people, List.of(), reports);
    }

    private static NamedPerson named(Person person) {
        return NamedPerson.of(new Fields.Placed(person, 2));
    }

    private static List<String> ids(Directory directory) {
        return directory.profiles().stream().map(Profile::id).toList();
    }

    @Test
    void theyStandBehindThoseWhoAreListedEachOnce() {
        DirectoryBuilder builder = builder("ada");
        builder.add("a.md", named(Person.named("Ben Specimen")));
        builder.add("a.md", named(Person.named("Ada Sample")));
        builder.add("a.md", named(Person.named("Ben  Specimen")));
        builder.add("a.md", named(Person.named("Ben")));
        assertThat(ids(builder.build())).containsExactly("ada", "ben-specimen");
        assertThat(reports.all()).isEmpty();
    }

    @Test
    void anAddressThatSomebodyListedHasIsTaken() {
        DirectoryBuilder builder = builder("ben-specimen");
        builder.add("a.md", named(Person.named("Ben Specimen")));
        assertThat(ids(builder.build())).containsExactly("ben-specimen", "ben-specimen-2");
        assertThat(reports.all())
                .extracting(problem -> problem.code() + " " + problem.column())
                .containsExactly("duplicate-address 3");
        assertThat(reports.all().get(0).message()).contains("the address of \"Ada Sample\"");
    }

    @Test
    void anAddressThatIsNoneIsNamed() {
        DirectoryBuilder builder = builder();
        for (String url : List.of("https://a.example/", "http://a.example", "javascript:x")) {
            builder.add("a.md", named(new Person("Ada Sample", null, null, url, List.of(), null)));
        }
        assertThat(reports.all()).extracting(Problem::code).containsExactly("unsafe-link");
    }

    @Test
    void whatStandsBeforeThemStays() {
        Block words = new Block(Block.Kind.PARAGRAPH, Prose.empty(), 0);
        DirectoryBuilder prefaced =
                new DirectoryBuilder(new ListedPeople(), List.of(words), reports);
        assertThat(prefaced.build().preface()).containsExactly(words);
        assertThat(ids(builder("ben", "ada").build())).containsExactly("ben", "ada");
    }
}
