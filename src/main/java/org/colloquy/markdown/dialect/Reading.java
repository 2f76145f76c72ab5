package org.colloquy.markdown.dialect;

import java.util.List;
import java.util.Optional;
import org.colloquy.corpus.Dialect;
import org.colloquy.corpus.Speaker;
import org.colloquy.markdown.dialect.Mark.Role;
import org.colloquy.markdown.dialect.Rewriting.Rewritten;
import org.jspecify.annotations.Nullable;

/** A text as it was read: its dialect, its speakers, and the Markdown of its words. */
public final class Reading {

    /**
     * What begins at a place of the Markdown.
     *
     * @param utterance the label that stood there; null if there was none
     * @param replied whether the next label is that of a reply
     */
    public record Beginning(Kind kind, @Nullable Utterance utterance, boolean replied) {

        /** What it is. */
        public enum Kind {
            TURN,
            EVENT,
            QUESTION,
            SAID
        }
    }

    /**
     * Something that should be looked at.
     *
     * @param offset where, in the source text
     */
    public record Doubt(int offset, String written, String meant) {}

    private final Plan plan;
    private final Cast cast;
    private final Rewritten rewritten;

    Reading(Plan plan, Cast cast, Rewritten rewritten) {
        this.plan = plan;
        this.cast = cast;
        this.rewritten = rewritten;
    }

    public Dialect dialect() {
        return plan.dialect();
    }

    /** Whom labels name, in the order of the text. */
    public List<Speaker> speakers() {
        return plan.marks().stream().anyMatch(mark -> mark.utterance() != null)
                ? cast.speakers()
                : List.of();
    }

    /** Whether a turn or a question begins anywhere. */
    public boolean hasBeginnings() {
        return plan.marks().stream()
                .anyMatch(mark -> mark.role() == Role.TURN || mark.role() == Role.QUESTION);
    }

    /** Markdown without the labels. */
    public String markdown() {
        return rewritten.text();
    }

    /** The offset in the source text of an offset in {@link #markdown}. */
    public int source(int offset) {
        return rewritten.source(offset);
    }

    /** What the text of a paragraph says begins there; empty if it is the interview's own. */
    public Optional<Beginning> beginning(CharSequence paragraph) {
        if (paragraph.length() < 3 || paragraph.charAt(0) != Rewriting.OPEN) {
            return Optional.empty();
        }
        String number = paragraph.toString().strip();
        int index = Integer.parseInt(number.substring(1, number.length() - 1));
        Mark mark = plan.marks().get(index);
        boolean replied =
                index + 1 < plan.marks().size() && plan.marks().get(index + 1).role() == Role.SAID;
        return Optional.of(new Beginning(kind(mark.role()), mark.utterance(), replied));
    }

    /** Words without the signs that kept them from being read as something else. */
    public static String words(String html) {
        return html.indexOf(Rewriting.WORDS) < 0
                ? html
                : html.replace(String.valueOf(Rewriting.WORDS), "");
    }

    /** Labels that were taken for a slip of the pen. */
    public List<Doubt> slips() {
        return cast.slips().stream()
                .map(s -> new Doubt(s.candidate().from(), s.candidate().name(), s.meant()))
                .toList();
    }

    private static Beginning.Kind kind(Role role) {
        return switch (role) {
            case TURN -> Beginning.Kind.TURN;
            case EVENT -> Beginning.Kind.EVENT;
            case QUESTION -> Beginning.Kind.QUESTION;
            case SAID -> Beginning.Kind.SAID;
        };
    }
}
