package org.colloquy.quotation.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.quotation.draft.DraftQuotation;
import org.colloquy.quotation.draft.DraftReader;
import org.colloquy.quotation.draft.QuotationScanner;
import org.colloquy.quotation.naming.AttributionReader.NamedInDraft;
import org.colloquy.reader.CorpusReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom drafts name beside a quotation, and when they name nobody. */
class AttributionReaderTest {
    private static final Path CASES = Path.of("src/test/resources/quotations/attributions.txt");
    private static AttributionReader reader;

    @BeforeAll
    static void read() throws IOException {
        reader =
                new AttributionReader(
                        new CorpusSpeakers(
                                new CorpusReader().read(Path.of("src/test/resources/quotations")),
                                Set.of()));
    }

    /** Lines of the file: the name or {@code nobody}, a bar, the draft. */
    static Stream<String> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    private static Optional<NamedInDraft> named(String draft) {
        List<DraftQuotation> all =
                QuotationScanner.scan(DraftReader.plain(draft.replace("\\n", "\n"))).all();
        assertThat(all).as(draft).isNotEmpty();
        return reader.read(all.get(all.size() - 1));
    }

    @Test
    void theDraftNamesWhomTheListSays() throws IOException {
        List<String> wrong = new ArrayList<>();
        cases().forEach(
                        line -> {
                            String wanted = line.substring(0, line.indexOf('|')).strip();
                            String draft = line.substring(line.indexOf('|') + 1).strip();
                            String found =
                                    named(draft)
                                            .map(one -> String.join("; ", one.people()))
                                            .orElse("nobody");
                            if (!found.equals(wanted)) {
                                wrong.add("%s, not %s: %s".formatted(found, wanted, draft));
                            }
                        });
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Varga", "Ines Varga", "Halloran", "한서윤", "周海宁", "Greta Sommerfeld"})
    void aNameWithinTheQuotationOrInALaterSentenceIsNoSpeaker(String name) {
        List<String> frames =
                List.of(
                        "Somebody wrote: “%s said that the oil was bad”",
                        "“We met %s, who told us the oil was bad.”",
                        "“The oil was bad, %s said to me”, it says there.",
                        "“The oil was bad that winter.” %s then left the room.",
                        "“The oil was bad that winter.” It rained. %s said nothing.",
                        "We read about %s. “The oil was bad that winter.”",
                        "“The oil was bad that winter”. %s said nothing of it.",
                        "“The oil was bad that winter,” he told %s.",
                        "A friend of %s said: “The oil was bad that winter”",
                        "%s’s daughter said: “The oil was bad that winter”",
                        "%s was told: “The oil was bad that winter”",
                        "%s heard him say: “The oil was bad that winter”",
                        "Asked by %s, he said: “The oil was bad that winter”",
                        "In an interview with %s, he said: “The oil was bad that winter”",
                        "%s asked the keeper, who said: “The oil was bad that winter”",
                        "“The oil was bad that winter,” said the daughter of %s.");
        for (String frame : frames) {
            String draft = frame.formatted(name);
            assertThat(named(draft)).as(draft).isEmpty();
        }
    }

    @Test
    void aDraftWithoutNamesNamesNobody() {
        String[] words = {
            "said",
            "told",
            "according to",
            "the",
            "keeper",
            "and",
            "he",
            ",",
            ":",
            "so",
            "laut",
            "selon",
            "asked",
            "who",
            "by",
            "—",
            "Anna",
            "Park",
            "wrote",
            "that",
            "말했다",
            "说",
            "は"
        };
        Random random = new Random(26);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder draft = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                draft.append(words[random.nextInt(words.length)]).append(' ');
            }
            draft.append("“The oil of Ines Varga was bad, said Halloran.” ");
            for (int n = random.nextInt(6); n > 0; n--) {
                draft.append(words[random.nextInt(words.length)]).append(' ');
            }
            assertThat(named(draft.toString())).as(draft.toString()).isEmpty();
        }
    }

    @Test
    void eachLanguageOfTheSiteHasItsWords() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allSatisfy(
                            name ->
                                    assertThat(Path.of("src/main/resources/attribution", name))
                                            .exists());
        }
    }
}
