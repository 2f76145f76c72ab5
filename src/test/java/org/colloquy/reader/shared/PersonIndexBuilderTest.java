package org.colloquy.reader.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.build.BuildCache;
import org.colloquy.model.Block;
import org.colloquy.model.Problem;
import org.colloquy.model.Prose;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.reader.entry.ListedPeople;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.EditionReports;
import org.colloquy.reader.source.FileTexts;
import org.colloquy.reader.source.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a directory has: those who are listed, and others whose names tell who they are. */
class PersonIndexBuilderTest {
    private static final BuildCache CACHE = BuildCache.inMemory();

    @TempDir private Path dir;
    private final SourceFile source = new SourceFile("people.md", "Words.", new ArrayList<>());
    private EditionReports reports;

    @BeforeEach
    void begins() throws IOException {
        Files.writeString(dir.resolve("a.md"), "Words.");
        Files.writeString(dir.resolve("b.md"), "Words.");
        CorpusLayout files = CorpusLayout.in(dir, new ArrayList<>());
        reports = new EditionReports(new FileTexts(files, Map.of(), Map.of(), CACHE));
    }

    private PersonIndexBuilder builder(String... listed) {
        ListedPeople people = new ListedPeople();
        for (String id : listed) {
            people.add(
                    new Person(id, "Ada Sample", null, List.of(), List.of(), null, null, true),
                    source,
                    0);
        }
        return new PersonIndexBuilder(people, List.of(), reports);
    }

    private static NamedPerson named(Participant participant) {
        return NamedPerson.of(new FrontMatterFields.PlacedPerson(participant, 2));
    }

    private static List<String> ids(PersonIndex index) {
        return index.all().stream().map(Person::id).toList();
    }

    @Test
    void theyStandBehindThoseWhoAreListedEachOnce() {
        PersonIndexBuilder builder = builder("ada");
        builder.add("a.md", named(Participant.named("Ben Specimen")));
        builder.add("a.md", named(Participant.named("Ada Sample")));
        builder.add("a.md", named(Participant.named("Ben  Specimen")));
        builder.add("a.md", named(Participant.named("Ben")));
        assertThat(ids(builder.build())).containsExactly("ada", "ben-specimen");
        assertThat(reports.all()).isEmpty();
    }

    @Test
    void anAddressThatSomebodyListedHasIsTaken() {
        PersonIndexBuilder builder = builder("ben-specimen");
        builder.add("a.md", named(Participant.named("Ben Specimen")));
        assertThat(ids(builder.build())).containsExactly("ben-specimen", "ben-specimen-2");
        assertThat(reports.all())
                .extracting(problem -> problem.code() + " " + problem.column())
                .containsExactly("duplicate-address 3");
        assertThat(reports.all().get(0).message()).contains("the same address as \"Ada Sample\"");
    }

    @Test
    void anAddressThatIsNoneIsNamed() {
        PersonIndexBuilder builder = builder();
        for (String url : List.of("https://a.example/", "http://a.example", "javascript:x")) {
            builder.add(
                    "a.md", named(new Participant("Ada Sample", null, null, url, List.of(), null)));
        }
        assertThat(reports.all()).extracting(Problem::code).containsExactly("unsafe-link");
    }

    @Test
    void whatStandsBeforeThemStays() {
        Block words = new Block(Block.BlockForm.PARAGRAPH, Prose.empty(), 0);
        PersonIndexBuilder prefaced =
                new PersonIndexBuilder(new ListedPeople(), List.of(words), reports);
        assertThat(prefaced.build().preface()).containsExactly(words);
        assertThat(ids(builder("ben", "ada").build())).containsExactly("ben", "ada");
    }

    private List<String> near(String one, String other) {
        PersonIndexBuilder builder = builder();
        builder.add("a.md", named(Participant.named(one)));
        builder.add("b.md", named(Participant.named(other)));
        builder.build();
        return reports.all().stream().map(Problem::message).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Merrick, Ada Merick",
        "Ada Merrick, Merrick Ada",
        "Ada Merrick, merrick ADA",
        "José Merrick, José Merick",
        "Ada Jo Merrick, Ada Jo Merirck"
    })
    void namesOfTwoInterviewsThatAreNearlyTheSameAreTold(String one, String other) {
        assertThat(near(one, other))
                .containsExactly(
                        "\"%s\" is nearly \"%s\", as \"a.md\" has it: if they are one person, list one name in people.md with the other as its alias; if not, list both"
                                .formatted(other, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Merrick, Ida Merrick",
        "Li Wei, Li Fei",
        "Ada Merrick, Ada Holt",
        "Ada Merrick, Ada J Merrick",
        "ADA MERRICK, Ada Merrick",
        "Kim Min-jun, Kim Min-jin"
    })
    void ofOthersNothingIsTold(String one, String other) {
        assertThat(near(one, other)).isEmpty();
    }

    @Test
    void namesWithOneAddressAreToldOnce() {
        assertThat(near("Ada de Merrick", "Ada De Merrick"))
                .singleElement()
                .asString()
                .contains("would have the same address");
    }

    @Test
    void whoSpeaksInOneInterviewBesideAnotherIsAnother() {
        PersonIndexBuilder builder = builder();
        builder.add("a.md", named(Participant.named("Anna Merrick")));
        builder.add("a.md", named(Participant.named("Anne Merrick")));
        builder.build();
        assertThat(reports.all()).isEmpty();
    }
}
