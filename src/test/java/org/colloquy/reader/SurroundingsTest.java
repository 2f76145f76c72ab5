package org.colloquy.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands above, within or below a talk changes neither its questions nor its turns, in
 * whatever form it is written; or {@code check} doubts the reading.
 */
class SurroundingsTest {
    private static final List<String> QUESTIONS =
            List.of(
                    "What made you start with kettles?",
                    "Was it hard at first?",
                    "Who carries the wood up the hill?",
                    "How long does a kettle take?",
                    "And the lid?",
                    "Where do you sell them?",
                    "Do people still drink tea?",
                    "What comes next?");

    private static final List<String> ANSWERS =
            List.of(
                    "A fire, and a lot of time. I had both when I was young.",
                    "It was. Nobody buys the first kettle, and nobody should.",
                    "My brother carries it. He sings all the way up, which helps.",
                    "A week, if it does not rain. In the wet months it takes two.",
                    "The lid is the easy part. You cut it from what is left.",
                    "At the market on Fridays, and to some who write letters.",
                    "They do. More than one would think, given the price of it.",
                    "A bigger kettle. We have the iron for it already.");

    /** How a question and its answer are written: {@code {q}}, {@code {a}} and a number. */
    private static final Map<String, String> FORMS =
            Map.ofEntries(
                    Map.entry("names in bold", "**Ida:** {q}\n\n**Kim:** {a}\n\n"),
                    Map.entry("names", "Ida: {q}\n\nKim: {a}\n\n"),
                    Map.entry("names on lines", "Ida: {q}\nKim: {a}\n"),
                    Map.entry("names in capitals", "KERN: {q}\n\nORO: {a}\n\n"),
                    Map.entry("letters in bold", "**Q:** {q}\n\n**A:** {a}\n\n"),
                    Map.entry("letters", "Q. {q}\n\nA. {a}\n\n"),
                    Map.entry("headings", "### {q}\n\n{a}\n\n"),
                    Map.entry("headings with an answerer", "### {q}\n\n**Kim Oro:** {a}\n\n"),
                    Map.entry("bold questions", "**{q}**\n\n{a}\n\n"),
                    Map.entry("questions in italics", "*{q}*\n\n{a}\n\n"),
                    Map.entry("names alone in bold", "**Ida**\n\n{q}\n\n**Kim**\n\n{a}\n\n"),
                    Map.entry(
                            "times before names",
                            "[00:0{n}:03] Ida: {q}\n\n[00:0{n}:09] Kim: {a}\n\n"),
                    Map.entry(
                            "times behind names",
                            "**Ida:** [00:0{n}:03] {q}\n\n**Kim:** [00:0{n}:09] {a}\n\n"),
                    Map.entry(
                            "names and times above words",
                            "Ida Kern  00:0{n}:03\n{q}\n\nKim Oro  00:0{n}:09\n{a}\n\n"),
                    Map.entry("numbered bold items", "{n}. **{q}**\n\n   {a}\n\n"),
                    Map.entry("numbered questions", "{n}. {q}\n\n{a}\n\n"),
                    Map.entry("quoted questions", "> {q}\n\n{a}\n\n"),
                    Map.entry("bold quoted questions", "> **{q}**\n\n{a}\n\n"),
                    Map.entry("who asks within bold", "**Ida: {q}**\n\n**Kim:** {a}\n\n"),
                    Map.entry("initials", "**IK:** {q}\n\n**KO:** {a}\n\n"),
                    Map.entry("parts", "**Interviewer:** {q}\n\n**Participant:** {a}\n\n"),
                    Map.entry("numbered speakers", "Speaker 1: {q}\n\nSpeaker 2: {a}\n\n"),
                    Map.entry("items", "- **Ida**: {q}\n- **Kim**: {a}\n"),
                    Map.entry("headings with names", "## Ida\n\n{q}\n\n## Kim\n\n{a}\n\n"),
                    Map.entry("HTML", "<b>Ida:</b> {q}\n\n<b>Kim:</b> {a}\n\n"),
                    Map.entry("dashes", "— {q}\n\n— {a}\n\n"),
                    Map.entry("rows", "| Ida | {q} |\n| Kim | {a} |\n"));

    /** What may stand above a talk. */
    private static final Map<String, String> ABOVE =
            Map.ofEntries(
                    Map.entry(
                            "a lead",
                            "Kim Oro makes kettles in Laren, by the river.\n\nWe met her in spring. Is there a better time?\n\n"),
                    Map.entry(
                            "fields",
                            "Date: May 5, 2021\nInterviewer: Ida Kern\nInterviewee: Kim Oro\nPlace: Laren\n\n"),
                    Map.entry(
                            "fields in bold",
                            "**Date:** May 5, 2021\n\n**Interviewer:** Ida Kern\n\n**Interviewee:** Kim Oro\n\n**Place:** Laren\n\n"),
                    Map.entry(
                            "fields in a list",
                            "- **Date:** May 5, 2021\n- **Interviewer:** Ida Kern\n- **Duration:** 45 minutes\n\n"),
                    Map.entry(
                            "a table of fields",
                            "| Field | Value |\n|---|---|\n| Date | May 5, 2021 |\n| Interviewer | Ida Kern |\n\n"),
                    Map.entry("contents", "## Contents\n\n- [Start](#start)\n- [End](#end)\n\n"),
                    Map.entry(
                            "a picture",
                            "![Kim Oro](https://pot.example/kim.jpg)\n*Kim Oro at the fire. Photo: Ida Kern*\n\n"),
                    Map.entry(
                            "a pull quote",
                            "> \"A kettle is a promise.\"\n\nKim Oro makes kettles in Laren.\n\n"),
                    Map.entry(
                            "a note",
                            "*This interview has been edited for length and clarity.*\n\n"),
                    Map.entry(
                            "a bold lead",
                            "**Kim Oro makes kettles in Laren, and has done so for thirty years.**\n\n"),
                    Map.entry(
                            "an introduction",
                            "## Introduction\n\nKim Oro makes kettles in Laren. She has a shop.\n\n## Interview\n\n"),
                    Map.entry(
                            "a life",
                            "## About Kim Oro\n\nKim Oro was born in Laren in 1961.\n\n## The talk\n\n"),
                    Map.entry("a bold title", "**Interview with Kim Oro**\n\n"),
                    Map.entry(
                            "aims",
                            "## Aims\n\n1. Learn how kettles are made.\n2. Learn who buys them.\n\n## Notes\n\n"),
                    Map.entry(
                            "who took part",
                            "## Participants\n\n- Ida Kern, editor\n- Kim Oro, potter\n\n## Transcript\n\n"),
                    Map.entry(
                            "times of topics",
                            "- 00:00 Start\n- 01:20 Wood\n- 04:10 Lids\n- 10:00 Tea\n\n"));

    /** What may stand behind an answer. */
    private static final Map<String, String> WITHIN =
            Map.ofEntries(
                    Map.entry(
                            "a picture",
                            "![Fire](https://pot.example/f.jpg)\n*The fire in spring*\n\n"),
                    Map.entry("a sound", "[laughter]\n\n"),
                    Map.entry("a paragraph", "There is more to it, of course. One learns.\n\n"),
                    Map.entry("a question", "And who would not ask why? I do.\n\n"),
                    Map.entry(
                            "a list",
                            "- **Fire:** it is hot.\n- **Wood:** it is heavy.\n- **Lids:** they are left over.\n\n"),
                    Map.entry(
                            "a numbered list",
                            "1. Light the fire.\n2. Fetch the wood.\n3. Wait.\n\n"),
                    Map.entry("a quotation", "> A kettle is a promise, my mother said.\n\n"),
                    Map.entry(
                            "a bold beginning",
                            "**The fire first.** It has to be hot before all else.\n\n"),
                    Map.entry("a note", "*Editor's note: Laren lies on the river.*\n\n"),
                    Map.entry("a bold note", "**Editor's note:** Laren lies on the river.\n\n"),
                    Map.entry(
                            "words before a colon",
                            "My brother said: the wood is wet.\n\nSo: we waited.\n\n"),
                    Map.entry("code", "```\nkettle --fire\n```\n\n"),
                    Map.entry("a table", "| Wood | Heat |\n|---|---|\n| Oak | 3 |\n\n"),
                    Map.entry("a rule", "---\n\n"),
                    Map.entry("a link", "[The shop](https://kim.example)\n\n"),
                    Map.entry("a comment", "<!-- cut here -->\n\n"),
                    Map.entry("a break", "<br/>\n"),
                    Map.entry("a footnote", "It was so.[^1]\n\n[^1]: In May.\n\n"));

    /** What may stand below a talk. */
    private static final Map<String, String> BELOW =
            Map.ofEntries(
                    Map.entry("credits", "## Credits\n\nHost: Ida Kern  \nGuest: Kim Oro  \n"),
                    Map.entry("credits alone", "Host: Ida Kern\nGuest: Kim Oro\n"),
                    Map.entry(
                            "links",
                            "## Links\n\n- [The shop](https://kim.example)\n- [The Pot](https://pot.example)\n"),
                    Map.entry(
                            "more to read",
                            "---\n\nSubscribe to The Pot for more talks like this. What would you like to read?\n"),
                    Map.entry(
                            "a life",
                            "Kim Oro is a potter in Laren. Her shop is open on Fridays.\n"),
                    Map.entry("a note", "**Note:** This talk was held in May.\n"),
                    Map.entry("topics", "Tags: kettles, tea\n"),
                    Map.entry("who asked", "Interview by Ida Kern\n"),
                    Map.entry(
                            "sources",
                            "## References\n\n1. Oro, K. (2019). Hot. Laren: Pot.\n2. Kern, I. (2020). Lids. Laren: Pot.\n"),
                    Map.entry("the end", "End of interview.\n"),
                    Map.entry("thanks", "**Thank you, Kim.**\n"),
                    Map.entry("what comes next", "**Next time:** Ben Lid on lids.\n"));

    @TempDir Path dir;

    @ParameterizedTest
    @MethodSource("forms")
    void changeNoReading(String form) {
        Map<String, String> texts = texts(form);
        CorpusFolderBuilder folder = new CorpusFolderBuilder(dir);
        texts.forEach((name, text) -> folder.file(name + ".md", text));
        Corpus corpus = folder.read();
        List<String> doubted =
                corpus.problems().stream()
                        .filter(problem -> problem.code().equals("perhaps-misread"))
                        .map(Problem::file)
                        .toList();
        Map<String, String> read =
                corpus.interviews().stream()
                        .collect(Collectors.toMap(Interview::path, SurroundingsTest::counts));
        assertThat(read).hasSameSizeAs(texts);
        String alone = read.get("alone.md");
        assertThat(read.entrySet())
                .filteredOn(entry -> !doubted.contains(entry.getKey()))
                .allSatisfy(
                        entry -> assertThat(entry.getValue()).as(entry.getKey()).isEqualTo(alone));
    }

    private static Stream<String> forms() {
        return FORMS.keySet().stream().sorted();
    }

    /** Returns the talk alone and with all that may stand around it, by names of files. */
    private static Map<String, String> texts(String form) {
        String title = "# Kettles\n\n";
        Map<String, String> texts = new TreeMap<>();
        texts.put("alone", title + talk(form, ""));
        ABOVE.forEach((name, words) -> texts.put("above " + name, title + words + talk(form, "")));
        WITHIN.forEach((name, words) -> texts.put("within " + name, title + talk(form, words)));
        BELOW.forEach(
                (name, words) -> texts.put("below " + name, title + talk(form, "") + "\n" + words));
        return texts;
    }

    /** Returns the talk in a form, with words behind the third answer. */
    private static String talk(String form, String within) {
        StringBuilder talk = new StringBuilder();
        for (int i = 0; i < QUESTIONS.size(); i++) {
            talk.append(
                    String.valueOf(FORMS.get(form))
                            .replace("{n}", String.valueOf(i + 1))
                            .replace("{q}", QUESTIONS.get(i))
                            .replace("{a}", ANSWERS.get(i)));
            if (i == 2 && !within.isEmpty()) {
                talk.append(talk.toString().endsWith("\n\n") ? "" : "\n").append(within);
            }
        }
        return form.equals("rows") ? "| Who | Words |\n|---|---|\n" + talk : talk.toString();
    }

    private static String counts(Interview interview) {
        return "%d questions, %d turns".formatted(interview.questions().size(), interview.turns());
    }
}
