package org.colloquy.model.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.Locator;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.people.Speaker;

/**
 * Facts about an interview without its text: all that is asked of every interview at once.
 *
 * @param slug its address below {@code interviews/}
 * @param path its file, relative to the corpus
 * @param digest names the file's text: another one has another
 * @param speakers the people and things that labels name, in the order of the text
 * @param mentions in the order of the text
 * @param askings all that is asked, in the order of the text
 * @param stretches the question or section in which each question, turn or section lies where a
 *     term is mentioned
 * @param outward the cross-references and links that lead into other interviews
 * @param addresses the pages that are no interviews, and the files, to which its text leads
 * @param words the number of words in its own text, by Unicode word breaking
 * @param history the record of its anchors
 */
public record InterviewHead(
        String slug,
        String path,
        String digest,
        InterviewDetails details,
        Dialect dialect,
        List<Speaker> speakers,
        List<Mention> mentions,
        List<AskedPrompt> askings,
        Map<Locator, Locator> stretches,
        List<CrossReference> outward,
        List<String> addresses,
        Size size,
        int words,
        AnchorHistory history) {

    /**
     * Size of an interview.
     *
     * @param sections those that have a heading
     * @param paragraphs blocks of any kind
     * @param glosses definitions that its links carry
     */
    public record Size(int sections, int questions, int paragraphs, int glosses) {}

    public InterviewHead {
        speakers = List.copyOf(speakers);
        mentions = List.copyOf(mentions);
        askings = List.copyOf(askings);
        stretches = Collections.unmodifiableMap(new LinkedHashMap<>(stretches));
        outward = List.copyOf(outward);
        addresses = List.copyOf(addresses);
    }
}
