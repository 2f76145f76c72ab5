package org.colloquy.reader.interview.outline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.transcript.HeaderLines;
import org.colloquy.reader.transcript.TranscriptReader;
import org.colloquy.reader.transcript.speaker.DialectHints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingOutlineTest {

    @Test
    void aSingleFirstHeadingOfTheTopLevelIsTheTitle() {
        assertThat(roles("# Tea\n\n## Why?\n\n## How?"))
                .containsExactly("title", "question", "question");
        assertThat(outline("# Tea\n\n## Why?", null).title()).isEqualTo("Tea");
    }

    @Test
    void aTitleStandsFirst() {
        assertThat(roles("Words\n\n# Tea\n\n## Why?")).containsExactly("section", "question");
        assertThat(roles("<!-- a remark -->\n\n# Tea\n\n## Why?"))
                .containsExactly("title", "question");
    }

    @Test
    void aTitleMayStandAmongQuestionsOfItsLevelIfItAsksNothing() {
        assertThat(roles("# Tea\n\n# Why?\n\n# How?"))
                .containsExactly("title", "question", "question");
        assertThat(roles("# Tea?\n\n# Why?\n\n# How?"))
                .containsExactly("question", "question", "question");
        assertThat(roles("# Tea\n\n# Cups\n\n# Why?\n\n# How?"))
                .containsExactly("title", "section", "question", "question");
        assertThat(roles("# Introduction\n\n# Cups\n\n# Why?\n\n# How?"))
                .containsExactly("section", "section", "question", "question");
    }

    @Test
    void whoAsksMayStandBehindAQuestionButNotBehindATitle() {
        assertThat(roles("## Why? — @kettle\n\nSo.\n\n## How? — @pot\n\nNo."))
                .containsExactly("question", "question");
        assertThat(roles("## Who boils? – Jo Pell\n\nSo.\n\n### Tea\n\nNo."))
                .containsExactly("title", "section");
    }

    @Test
    void asManyHeadingsThatAskNothingAsThatDoAreDoubtful() {
        String guide = "## Tools\n\nA pot.\n\n## Why tin?\n\nIt is light.\n\n";
        String more = "## Upkeep\n\nRinse it.\n\n## Who mends it?\n\nI do.\n\n";
        assertThat(outline(guide + more, null).passedOver()).isPresent();
        assertThat(outline(guide + "## How?\n\nSo.\n\n" + more, null).passedOver()).isEmpty();
        assertThat(outline(guide + "## References\n\nNone.", null).passedOver()).isEmpty();
        assertThat(outline(guide, null).passedOver()).isEmpty();
    }

    @Test
    void aTitleInTheFrontMatterMakesOnlyItsTwinATitle() {
        assertThat(roles("# Of  tea\n\n## Why?", "of Tea")).containsExactly("title", "question");
        assertThat(roles("# Cups\n\n## Why?", "Tea")).containsExactly("section", "question");
    }

    @Test
    void theCommonestAskingLevelIsTheQuestions() {
        assertThat(roles("# T\n\n## Why?\n\n### So?\n\n### And?\n\n## Where\n\n### When?"))
                .containsExactly(
                        "title", "question", "question", "question", "section", "question");
        assertThat(roles("## A?\n\n### B?\n\n## C?\n\n### D?"))
                .as("of two equally common ones the shallower")
                .containsExactly("question", "subheading", "question", "subheading");
    }

    @Test
    void oneQuestionMayStrayFromItsLevel() {
        assertThat(roles("## A?\n\n### Stray?\n\n## B?\n\n### Not one"))
                .containsExactly("question", "question", "question", "subheading");
        assertThat(roles("### A?\n\n## Stray?\n\n### B?\n\n## A topic"))
                .containsExactly("question", "question", "question", "section");
    }

    @Test
    void theFirstHeadingAboveAllQuestionsMayAskAsTheTitleDoes() {
        String asked = "### Why tin?\n\nSo.\n\n### And lids?\n\nNo.\n\n### For whom?\n\nMe.\n\n";
        String first = "## Do we need a kettle?\n\nWords.\n\n";
        assertThat(roles(first + asked, "Who needs a kettle?"))
                .containsExactly("section", "question", "question", "question");
        assertThat(roles("# Do we?\n\nWords.\n\n" + asked, "A kettle"))
                .containsExactly("section", "question", "question", "question");
        assertThat(roles(first + asked)).as("no title").startsWith("question");
        assertThat(roles(asked + first, "A kettle")).as("last").endsWith("question");
        assertThat(roles(first + asked + "## Stoves\n\nHot.", "A kettle"))
                .as("with another beside it")
                .startsWith("question");
        assertThat(roles(first + "### Why tin?\n\nSo.\n\n### And lids?\n\nNo.", "A kettle"))
                .as("few below it")
                .startsWith("question");
        assertThat(roles("#### Do we need it?\n\nWords.\n\n" + asked, "A kettle"))
                .as("deeper")
                .startsWith("question");
    }

    @Test
    void aLastHeadingThatAloneDoesNotAskIsDoubtful() {
        String asked =
                Stream.of("Why", "How", "Who", "When", "Where")
                        .map(word -> "## " + word + "?\n\nSo.\n\n")
                        .collect(Collectors.joining());
        String last = "## What kettles teach\n\nMuch.";
        assertThat(outline(asked + last, null).lastUnasked()).isPresent();
        for (String other :
                List.of(
                        "## What do they teach?\n\nMuch.",
                        "## Tell me more of kettles\n\nMuch.",
                        "## And kettles are:\n\nBlack.",
                        "## References\n\nMuch.",
                        "## What kettles teach")) {
            assertThat(outline(asked + other, null).lastUnasked()).as(other).isEmpty();
        }
        assertThat(outline("## The lid\n\nBlack.\n\n" + asked + last, null).lastUnasked())
                .as("another")
                .isEmpty();
        assertThat(outline(last + "\n\n" + asked, null).lastUnasked()).as("first").isEmpty();
        assertThat(outline(asked.substring(asked.indexOf("## How")) + last, null).lastUnasked())
                .as("few")
                .isEmpty();
    }

    @Test
    void aHeadingAboveLinksToThePageIsNoQuestion() {
        String asked = "## Why?\n\nSo.\n\n## How?\n\nNo.\n\n## Who?\n\nMe.\n\n## When?\n\nNow.\n\n";
        assertThat(roles("## Inhalt\n\n- [Why?](#why)\n- [How?](#how)\n\n" + asked))
                .startsWith("section");
        assertThat(roles("## Inhalt\n\n1. [Why?](#why)\n   - [How?](#how)\n\n" + asked))
                .startsWith("section");
        for (String answer :
                List.of(
                        "- [Why?](#why)\n- and more",
                        "- [Tea](https://tea.example)",
                        "- [Why?](#why), says Jo\n",
                        "[Why?](#why)",
                        "- [Why?](#why)\n\nThat is all.")) {
            assertThat(roles("## My pots\n\n" + answer + "\n\n" + asked))
                    .as(answer)
                    .startsWith("question");
        }
    }

    @Test
    void aHeadingAboveNothingButLinksAtTheEndIsNoQuestion() {
        String asked = "## Why?\n\nSo.\n\n## How?\n\nNo.\n\n## Who?\n\nMe.\n\n";
        String links = "- [Tea](t.md)\n- <https://a.example>\n";
        assertThat(roles(asked + "## Länkar\n\n" + links + "\n---\n"))
                .containsExactly("question", "question", "question", "section");
        assertThat(roles(asked + "## Länkar\n\n1. [Tea](t.md)\n2. https://a.example\n"))
                .containsExactly("question", "question", "question", "section");
        assertThat(roles(asked + "## Which pots?\n\n" + links))
                .containsExactly("question", "question", "question", "question");
        assertThat(roles(asked + "## Your pots\n\nThese:\n\n" + links))
                .containsExactly("question", "question", "question", "question");
        assertThat(roles("## Your pots\n\n" + links + "\n" + asked))
                .containsExactly("question", "question", "question", "question");
        assertThat(roles(asked + "## Your pots\n\n- a blue one\n- [another](p.md)\n"))
                .containsExactly("question", "question", "question", "question");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tell me of your kettle.",
                "Please describe the cup",
                "And now explain it",
                "Cay Lin: On to cups.",
                "On to cups:",
                "And then…",
                "请说茶",
            })
    void aHeadingThatPromptsIsAQuestion(String prompt) {
        assertThat(roles("## Why?\n\n## How?\n\n## " + prompt))
                .containsExactly("question", "question", "question");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why?",
                "Why？",
                "لماذا؟",
                "“Why?”",
                "Why? (laughs?)",
                "*Why?*",
                "Why?!",
                "Why? {#w}"
            })
    void aHeadingThatEndsInAQuestionMarkAsks(String heading) {
        assertThat(roles("## " + heading)).containsExactly("question");
    }

    @Test
    void otherHeadingsOfTheQuestionsLevelAreSections() {
        assertThat(roles("## Why?\n\n## How?\n\n## Cups\n\n## Telling tales"))
                .containsExactly("question", "question", "section", "section");
    }

    @Test
    void aFileInWhichFewHeadingsAskIsProse() {
        HeadingOutline outline = outline("## Why?\n\n## Cups\n\n## Kettles\n\n### Lids", null);
        assertThat(dialect("## Why?\n\n## Cups\n\n## Kettles\n\n### Lids"))
                .isEqualTo(Dialect.PROSE);
        assertThat(outline.doubt()).isPresent();
        assertThat(roles("## Why?\n\n## Cups\n\n## Kettles\n\n### Lids"))
                .containsExactly("section", "section", "section", "section");
        assertThat(dialect("## Why?\n\n## Cups")).isEqualTo(Dialect.HEADINGS);
        assertThat(outline("## Cups", null).doubt()).isEmpty();
    }

    @Test
    void aHeadingWithoutWordsIsDropped() {
        assertThat(roles("## \n\n## Why?\n\n## {#x}\n\n##"))
                .containsExactly("empty", "question", "empty", "empty");
    }

    @Test
    void onlyHeadingsOfTheTextItselfCount() {
        assertThat(roles("> ## Quoted?\n\n- ## Listed?\n\n## Why?")).containsExactly("question");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Tea/---//### Why?//### How?             | title question question",
                "Tea/---//### Why?//## Cups//### How?    | section question section question",
                "Tea/---//### Why?//# Cups//### How?     | section question section question",
                "## Tea//### Why?//### How?              | title question question",
                "# Tea//Words.//# Why//Words.            | title section",
                "# Tea//# Why//Words.//# Cups            | title section section",
                "# Tea//# Why//## Cups//Words.//# Lids   | title section section section",
                "Tea/===//# Why//## Cups//Words.//# Lids | title section section section",
                "Tea/===//X.//# Why//## Cups//# Lids     | title section section section",
                "Tea/===//Why/===//## Cups//# Lids       | title section section section"
            })
    void aTitleStandsAboveOthersOrIsUnderlined(String markdown, String roles) {
        assertThat(String.join(" ", asked(markdown))).isEqualTo(roles);
    }

    @Test
    void aTitleThatIsOnlyUnderlinedIsNoneBesideThatOfTheFrontMatter() {
        assertThat(roles("Tea\n---\n\n### Why?\n\n### How?", "Tea"))
                .containsExactly("section", "question", "question");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## 1. Why?//## 2. Cups//## 3. Tea now//## Lids | question question question section",
                "## 1. Why?//## 2. Cups//## How?//## Lids       | question section question section",
                "## Why?//## 1. Cups//### 1. A//### 2. B        | question section subheading subheading",
                "## A?//### Stray?//### Not//### Nor//## B?     | question question subheading subheading question",
                "## A?//### Stray?//## B?                       | question question question",
                "## A?//### Two?//### Stray?//## B?//## C?      | question subheading subheading question question"
            })
    void numbersAndStrayQuestionsAreCountedOnTheirLevel(String markdown, String roles) {
        assertThat(String.join(" ", asked(markdown))).isEqualTo(roles);
    }

    /** In prose if nothing asks; a line end is written as a slash. */
    private static List<String> asked(String markdown) {
        Document document = parse(markdown.replace('/', '\n'));
        Dialect dialect = markdown.contains("?") ? Dialect.HEADINGS : Dialect.PROSE;
        HeadingOutline outline =
                HeadingOutline.of(document, null, heading -> false, dialect, HeadingMarks.none());
        return headings(document).stream()
                .map(heading -> outline.role(heading).name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void headingsBelowAQuestionHaveADepth() {
        Document document = parse("## Why?\n\n### A\n\n#### B\n\n###### C");
        HeadingOutline outline =
                HeadingOutline.of(
                        document, null, heading -> false, Dialect.HEADINGS, HeadingMarks.none());
        assertThat(headings(document).stream().skip(1).map(outline::depth))
                .containsExactly(1, 2, 4);
    }

    private static List<String> roles(String markdown) {
        return roles(markdown, null);
    }

    private static List<String> roles(String markdown, @Nullable String title) {
        Document document = parse(markdown);
        HeadingOutline outline =
                HeadingOutline.of(
                        document,
                        title,
                        heading -> heading.startsWith("Cay Lin:"),
                        dialect(markdown),
                        HeadingMarks.none());
        return headings(document).stream()
                .map(heading -> outline.role(heading).name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static HeadingOutline outline(String markdown, @Nullable String title) {
        return HeadingOutline.of(
                parse(markdown), title, heading -> false, dialect(markdown), HeadingMarks.none());
    }

    private static Dialect dialect(String markdown) {
        DialectHints hints = new DialectHints(List.of(), List.of(), List.of(), null, null);
        return TranscriptReader.read(markdown, hints, HeaderLines.none()).dialect();
    }

    private static Document parse(String markdown) {
        return MarkdownParser.parse(markdown, Duration.ofSeconds(5));
    }

    private static List<Heading> headings(Document document) {
        List<Heading> headings = new ArrayList<>();
        for (Node node : document.getChildren()) {
            if (node instanceof Heading heading) {
                headings.add(heading);
            }
        }
        return headings;
    }
}
