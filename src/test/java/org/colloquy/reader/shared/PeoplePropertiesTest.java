package org.colloquy.reader.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.reader.CorpusDump;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.text.Slugs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the people of every corpus, tried on made ones. */
class PeoplePropertiesTest {
    private static final List<String> WORDS =
            List.of(
                    "Ada", "ada", "Sample", "sample", "A.", "J.-P.", "한", "파도", "Zoë", "O’Neill",
                    "@ada", "7", "Li", "&", "<b>", "!", "..", "van", "茶", "x");

    private static final List<String> KEYS = List.of("interviewers", "interviewees", "speakers");

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(80);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void hold(long seed, @TempDir Path dir) {
        Random random = new Random(seed);
        CorpusFolderBuilder folder = new CorpusFolderBuilder(dir);
        if (random.nextBoolean()) {
            folder.file("people.md", people(random));
        }
        int interviews = 1 + random.nextInt(6);
        for (int i = 0; i < interviews; i++) {
            folder.file("interviews/i" + i + ".md", interview(random));
        }
        Corpus corpus = folder.read();

        List<Person> all = corpus.people().all();
        assertThat(all).extracting(Person::id).doesNotHaveDuplicates().allMatch(Slugs::isId);
        assertThat(all)
                .filteredOn(profile -> !profile.listed())
                .allSatisfy(p -> assertThat(corpus.people().appearances(p)).isNotEmpty());
        everyFullNameLeadsToOnePerson(corpus);
        everyAppearanceIsSomebodyNamedThere(corpus);
        assertThat(CorpusDump.of(folder.read())).isEqualTo(CorpusDump.of(corpus));
    }

    private static void everyFullNameLeadsToOnePerson(Corpus corpus) {
        Map<String, String> idOfName = new HashMap<>();
        for (Interview interview : corpus.interviews()) {
            for (Participant participant : interview.details().people()) {
                String name = PersonIndex.key(participant.name());
                String id = corpus.people().find(participant).map(Person::id).orElse("nobody");
                assertThat(idOfName.merge(name, id, (one, other) -> one)).as(name).isEqualTo(id);
                boolean listed =
                        corpus.people().all().stream()
                                .anyMatch(p -> p.listed() && names(p).contains(name));
                if (!listed) {
                    assertThat(id.equals("nobody"))
                            .as(name)
                            .isNotEqualTo(NamedPerson.isFullName(name));
                }
            }
        }
    }

    private static void everyAppearanceIsSomebodyNamedThere(Corpus corpus) {
        for (Person profile : corpus.people().all()) {
            assertThat(corpus.people().appearances(profile))
                    .allSatisfy(
                            a -> {
                                assertThat(a.interview().details().people())
                                        .contains(a.participant());
                                assertThat(names(profile))
                                        .contains(PersonIndex.key(a.participant().name()));
                            });
        }
    }

    private static List<String> names(Person profile) {
        return Stream.concat(Stream.of(profile.name()), profile.aliases().stream())
                .map(PersonIndex::key)
                .toList();
    }

    private static String people(Random random) {
        return Stream.generate(
                        () ->
                                "## %s {aliases=\"%s; %s\"}\n\nWords.\n"
                                        .formatted(word(random) + " x", name(random), word(random)))
                .limit(1 + random.nextInt(5))
                .collect(Collectors.joining("\n"));
    }

    private static String interview(Random random) {
        List<String> lines = new ArrayList<>();
        for (String key : KEYS) {
            String names =
                    Stream.generate(() -> "\"" + name(random) + "\"")
                            .limit(random.nextInt(4))
                            .collect(Collectors.joining(", "));
            lines.add(key + ": [" + names + "]");
        }
        return "---\ntitle: T\n" + String.join("\n", lines) + "\n---\nWords.\n";
    }

    private static String name(Random random) {
        return Stream.generate(() -> word(random))
                .limit(1 + random.nextInt(3))
                .collect(Collectors.joining(random.nextInt(4) == 0 ? "  " : " "));
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
