package org.colloquy.markdown.dialect;

import java.util.List;
import org.colloquy.markdown.dialect.Chunk.Kind;

/** A text with what was found in it, for the dialects to judge. */
record Manuscript(Body body, Hints hints, Cast cast) {

    /**
     * Finds what there is.
     *
     * @param from where the interview begins, behind the lines of its header
     */
    static Manuscript of(String text, Hints hints, int from) {
        Body body = Body.of(text);
        Known known = new Known(hints, text);
        List<Candidate> found = Candidates.in(body).stream().filter(c -> c.line() >= from).toList();
        List<Candidate> candidates = Introductions.understood(Letters.understood(text, found));
        List<Candidate> labels = Acceptance.labels(candidates, known, hints, body);
        return new Manuscript(body, hints, new Cast(labels, known, hints));
    }

    String text() {
        return body.text();
    }

    List<Chunk> chunks() {
        return body.chunks();
    }

    List<Utterance> utterances() {
        return cast.utterances();
    }

    /** The share of blocks that stand behind a label, if any does, with no heading between. */
    double spoken() {
        int spoken = 0;
        int all = 0;
        int next = 0;
        boolean speaks = false;
        List<Utterance> labels = utterances();
        for (Chunk chunk : chunks()) {
            while (next < labels.size() && labels.get(next).candidate().line() <= chunk.end()) {
                speaks |= labels.get(next).candidate().line() >= chunk.start();
                next++;
            }
            speaks &= chunk.kind() != Kind.HEADING;
            all += chunk.isContent() ? 1 : 0;
            spoken += chunk.isContent() && speaks ? 1 : 0;
        }
        return (double) spoken / all;
    }
}
