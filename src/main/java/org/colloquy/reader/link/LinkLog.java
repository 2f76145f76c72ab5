package org.colloquy.reader.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Record of what came of resolving links: what is to be checked once all interviews are read, what
 * files they need, and every question with its answer.
 *
 * @param pending links to places in interviews
 * @param media the files of pictures and recordings, relative to the folder
 */
public record LinkLog(
        List<LinkResolver.PendingLink> pending,
        List<String> media,
        Map<LinkQuestion, String> answers) {

    public LinkLog() {
        this(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
    }

    /** Takes down a question and its answer. */
    void note(LinkQuestion question, String answer) {
        answers.putIfAbsent(question, answer);
    }

    /** Returns what a later reading has to ask to know that its links would lead where these do. */
    public LinkTrace trace() {
        return LinkTrace.of(answers);
    }
}
