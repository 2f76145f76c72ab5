package org.colloquy.markdown.dialect;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Labels that are such because they open a text, though they may stand there only once. */
final class Openings {
    private final List<Candidate> all;
    private final Body body;
    private final Tally tally;
    private final Set<String> accepted = new HashSet<>();

    private Openings(List<Candidate> all, Body body, Tally tally) {
        this.all = all;
        this.body = body;
        this.tally = tally;
    }

    /** Their keys. */
    static Set<String> in(List<Candidate> all, Body body, Tally tally) {
        Openings openings = new Openings(all, body, tally);
        openings.timed();
        openings.firstQuestion();
        return openings.accepted;
    }

    /** A name with a time opens the body of a talk that has one speaker. */
    private void timed() {
        if (all.isEmpty() || !tally.couldName(all.get(0))) {
            return;
        }
        Candidate first = all.get(0);
        Chunk chunk = body.chunks().get(first.place().chunk());
        boolean opens = chunk.equals(body.content().get(0)) && first.place().first();
        boolean speaker = first.time() != null || Names.isUnknown(first.key());
        if (opens && speaker && first.place().alone()) {
            accepted.add(first.key());
        }
    }

    /**
     * Only the first question, or the first pair, has a label, and what asks below it has none:
     * {@code Mira: Why tea?} and, later, {@code And milk?}
     */
    private void firstQuestion() {
        List<Candidate> heads = all.stream().filter(this::isFirstName).limit(3).toList();
        if (heads.isEmpty() || heads.size() > 2) {
            return;
        }
        Candidate first = heads.get(0);
        int number = body.content().indexOf(body.chunks().get(first.place().chunk()));
        boolean opens = number == 0 || number == 1;
        List<String> below =
                body.content().stream()
                        .skip(number + 1L)
                        .map(chunk -> chunk.text(body.text()))
                        .toList();
        if (opens && asksOnce(first) && areAsked(below)) {
            heads.forEach(head -> accepted.add(head.key()));
        }
    }

    private boolean isFirstName(Candidate candidate) {
        return tally.isNamedAtHead(candidate) && !candidate.place().alone();
    }

    private boolean asksOnce(Candidate label) {
        int end = body.chunks().get(label.place().chunk()).end();
        return Asking.isOneQuestion(body.text().substring(Math.min(label.end(), end), end));
    }

    /** Whether a paragraph is an answer, and below it one is a question that gets another. */
    private static boolean areAsked(List<String> paragraphs) {
        for (int i = 1; i + 1 < paragraphs.size(); i++) {
            if (!Asking.asks(paragraphs.get(0))
                    && Asking.isOneQuestion(paragraphs.get(i))
                    && !Asking.asks(paragraphs.get(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
