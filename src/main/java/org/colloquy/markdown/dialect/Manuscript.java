package org.colloquy.markdown.dialect;

import java.util.List;
import org.colloquy.markdown.dialect.Chunk.Kind;

/** A text with what was found in it, for the dialects to judge. */
record Manuscript(String text, Hints hints, List<Chunk> chunks, Cast cast) {

    /**
     * Finds what there is.
     *
     * @param from where the interview begins, behind the lines of its header
     */
    static Manuscript of(String text, Hints hints, int from) {
        List<Chunk> chunks = Chunks.of(text);
        Known known = new Known(hints, text);
        int paragraphs = (int) chunks.stream().filter(Chunk::isContent).count();
        List<Candidate> candidates =
                Candidates.in(text, chunks).stream().filter(c -> c.line() >= from).toList();
        List<Candidate> labels = Acceptance.labels(candidates, known, hints, paragraphs);
        return new Manuscript(text, hints, chunks, new Cast(labels, known, hints));
    }

    List<Utterance> utterances() {
        return cast.utterances();
    }

    List<Chunk> headings() {
        List<Chunk> all = chunks.stream().filter(chunk -> chunk.kind() == Kind.HEADING).toList();
        boolean title =
                !all.isEmpty()
                        && all.get(0).level() == 1
                        && (all.stream().filter(h -> h.level() == 1).count() == 1
                                || !Asking.asks(all.get(0).headingText(text)));
        return title ? all.subList(1, all.size()) : all;
    }

    int paragraphs() {
        return (int) chunks.stream().filter(Chunk::isContent).count();
    }

    /** The share of blocks that stand behind a label with no heading between. */
    double spoken() {
        int spoken = 0;
        int all = 0;
        int next = 0;
        boolean speaks = false;
        List<Utterance> labels = utterances();
        for (Chunk chunk : chunks) {
            while (next < labels.size() && labels.get(next).candidate().line() <= chunk.end()) {
                speaks |= labels.get(next).candidate().line() >= chunk.start();
                next++;
            }
            speaks &= chunk.kind() != Kind.HEADING;
            all += chunk.isContent() ? 1 : 0;
            spoken += chunk.isContent() && speaks ? 1 : 0;
        }
        return all == 0 ? 0 : (double) spoken / all;
    }
}
