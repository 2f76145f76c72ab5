package org.colloquy.importer.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.importer.model.TranscriptPart.Paragraph;
import org.colloquy.model.interview.Question;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.reader.transcript.speaker.LabelSpellings;
import org.colloquy.text.QuestionSentences;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who took part, and what an interview is called, where its source does not say so in a
 * place of its own. Each guess is said, so that an editor can put it right.
 */
public final class MetadataGuesser {
    private static final String NAME = "(\\p{Lu}[\\p{L}’'.-]+(?: \\p{Lu}[\\p{L}’'.-]*){1,3})";

    /**
     * Credit of who asks, at the end of a sentence too: a full stop belongs to an initial, or to
     * {@code Jr.}
     */
    private static final Pattern BY =
            Pattern.compile(
                    "\\b[Ii]nterview(?:ed)? by (\\p{Lu}[\\p{L}’'.-]+(?: (?:(?:St|Jr|Sr)\\.|(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}’'-]*)){1,3})");

    private static final Pattern IS =
            Pattern.compile(
                    "(?:(?:Dr|Prof|Mr|Ms|Mrs)\\.? )?" + NAME + " (?:is|was) (?:the|an?)\\b");
    private static final Pattern DATE =
            Pattern.compile("(?<!\\d)(\\d{4})[-_.]?(\\d{2})[-_.]?(\\d{2})(?!\\d)");
    private static final double OFTEN = 0.5;
    private static final double SELDOM = 0.25;

    private MetadataGuesser() {}

    /** Finds out who asks and answers, by the introduction and the first label. */
    static TranscriptMetadata people(
            OriginalText original,
            TranscriptMetadata metadata,
            List<TextParagraph> body,
            List<Question> questions) {
        if (questions.isEmpty()) {
            return metadata;
        }
        String first = questions.get(0).heading().text();
        String introduction = introduction(body, MarkdownEscaper.folded(first));
        TranscriptMetadata known = metadata;
        List<String> asking = metadata.interviewers();
        Matcher by = BY.matcher(introduction);
        if (asking.isEmpty() && by.find()) {
            asking = List.of(by.group(1));
            original.guessed("interviewer", by.group(1), "the introduction");
        }
        List<String> answering = metadata.interviewees();
        Matcher is = IS.matcher(introduction);
        if (answering.isEmpty() && is.lookingAt()) {
            answering = List.of(is.group(1));
            original.guessed("interviewee", is.group(1), "the introduction");
        }
        String label = label(first);
        if (label != null && metadata.publication() == null && !asking.contains(label)) {
            boolean medium = !asking.isEmpty() || introduction.contains(label);
            if (medium) {
                known = known.in(label);
            } else {
                asking = List.of(label);
            }
            original.guessed(medium ? "publication" : "interviewer", label, "the first label");
        }
        return known.people(asking, answering, known.speakers());
    }

    /** Returns the paragraphs above the first question, a line each. */
    private static String introduction(List<TextParagraph> body, String firstQuestion) {
        return body.stream()
                .map(TextParagraph::text)
                .takeWhile(text -> !text.equals(firstQuestion))
                .map(text -> text + "\n")
                .collect(Collectors.joining());
    }

    private static @Nullable String label(String question) {
        Matcher label = Pattern.compile("([\\p{Lu}\\p{Lo}][^:：.?!]{0,40})[:：].*").matcher(question);
        return label.matches() ? label.group(1).strip() : null;
    }

    /**
     * Finds out which of two speakers asks: the one whose turns mostly ask, if the other's do not;
     * else nobody. Where letters stand for who asks and who answers, names are those of others, as
     * of counsel in a hearing. A slip of the pen for another label names nobody.
     */
    public static TranscriptMetadata speakers(
            OriginalText original, ImportedTranscript transcript) {
        TranscriptMetadata metadata = transcript.metadata();
        List<String> all =
                transcript.turns().map(ImportedTurn::name).map(MetadataGuesser::person).toList();
        LabelSpellings spellings = LabelSpellings.ofNames(all);
        List<String> labels =
                all.stream()
                        .filter(n -> spellings.slipFor(NameSpelling.key(n)).isEmpty())
                        .filter(
                                n ->
                                        !n.equals(ImportedTranscript.UNKNOWN)
                                                && !LabelMeaning.isQuestionOrAnswer(n))
                        .distinct()
                        .toList();
        PersonNames people = PersonNames.of(metadata, labels);
        if (labels.isEmpty() || metadata.knowsPeople()) {
            return people.called(metadata);
        }
        List<String> names = people.people(labels);
        boolean letters = transcript.speakers().stream().anyMatch(LabelMeaning::isQuestionOrAnswer);
        if (names.size() == 2 && !letters) {
            double first = asking(transcript, people, names.get(0));
            double second = asking(transcript, people, names.get(1));
            if (Math.max(first, second) >= OFTEN && Math.min(first, second) <= SELDOM) {
                int asks = first > second ? 0 : 1;
                original.guessed("interviewer", names.get(asks), "who asks in the text");
                original.guessed("interviewee", names.get(1 - asks), "who answers in the text");
                return people.called(
                        metadata.people(
                                List.of(names.get(asks)), List.of(names.get(1 - asks)), List.of()));
            }
        }
        original.guessed("speakers", String.join("\", \"", names), "the labels of turns");
        return people.called(metadata.people(List.of(), List.of(), names));
    }

    /**
     * Returns a name without what stands in brackets behind it: a stage direction, a short form.
     */
    private static String person(String label) {
        String name = label.replaceFirst("\\s*[(（][^()（）]*[)）]$", "");
        return name.isBlank() ? label : name;
    }

    /** Returns the share of somebody's turns that have a question in them. */
    private static double asking(ImportedTranscript transcript, PersonNames people, String name) {
        Map<Boolean, Integer> turns = new HashMap<>();
        String speaker = "";
        boolean asks = false;
        for (TranscriptPart part : transcript.parts()) {
            if (part instanceof ImportedTurn turn) {
                count(turns, speaker.equals(name), asks);
                speaker = people.inFull(person(turn.name()));
                asks = QuestionSentences.hasQuestionMark(turn.words());
            } else if (part instanceof Paragraph paragraph) {
                asks |= QuestionSentences.hasQuestionMark(paragraph.words());
            }
        }
        count(turns, speaker.equals(name), asks);
        int asked = turns.getOrDefault(true, 0);
        int all = asked + turns.getOrDefault(false, 0);
        return all == 0 ? 0 : (double) asked / all;
    }

    private static void count(Map<Boolean, Integer> turns, boolean own, boolean asks) {
        if (own) {
            turns.merge(asks, 1, Integer::sum);
        }
    }

    /** Returns a title and a date by the file's name, where nothing else gives one. */
    public static TranscriptMetadata byName(
            OriginalText original, TranscriptMetadata metadata, String stem) {
        TranscriptMetadata known = metadata;
        Matcher date = DATE.matcher(stem);
        boolean dated = date.find() && isDay(date.group(2), date.group(3));
        if (known.date() == null && dated) {
            String day = date.group(1) + "-" + date.group(2) + "-" + date.group(3);
            known = known.dated(day);
            original.guessed("date", day, "the file's name");
        }
        if (known.title() == null) {
            String rest =
                    dated
                            ? new StringBuilder(stem).delete(date.start(), date.end()).toString()
                            : stem;
            String title = rest.replaceAll("[\\s_-]+", " ").strip();
            title = title.isEmpty() ? stem : title;
            int first = title.codePointAt(0);
            title =
                    Character.toString(Character.toUpperCase(first))
                            + title.substring(Character.charCount(first));
            known = known.titled(title);
            original.guessed("title", title, "the file's name");
        }
        return known;
    }

    private static boolean isDay(String month, String day) {
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return m > 0 && m < 13 && d > 0 && d < 32;
    }
}
