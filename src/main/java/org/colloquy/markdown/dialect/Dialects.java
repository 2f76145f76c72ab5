package org.colloquy.markdown.dialect;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.corpus.Dialect;
import org.colloquy.markdown.dialect.Candidate.Style;
import org.colloquy.markdown.dialect.Mark.Role;
import org.colloquy.markdown.dialect.Rewriting.Insert;

/**
 * Chooses the dialect in which a text is read.
 *
 * <p>Rules: labels are found first, in source text, because they are the surest sign and because
 * Markdown spoils some of them. Then each dialect reads the whole text and says how well it fits;
 * the best is taken, of equals the one that stands first in {@link Dialect}. A file is read in one
 * dialect throughout. One that the front matter declares is taken whatever its score.
 *
 * <p>The hard case is a text with marks of two kinds: headings that ask, and labels. Labels that
 * lead the text make the headings topics, even if they ask; a few labels under headings that ask
 * are those of answers. The scores weigh this by how much of the text each kind explains.
 *
 * <p>Rejected: a decision tree, which would hide why a file was read as it was; and a mixture of
 * dialects, paragraph by paragraph, by which prose that ends in a question mark became a question
 * thousands of times.
 */
public final class Dialects {
    private Dialects() {}

    /**
     * Reads a text.
     *
     * @param header what its first lines say; each of them is shown on a line of its own
     */
    public static Reading read(String text, Hints hints, HeaderLines header) {
        Manuscript manuscript = Manuscript.of(text, hints, header.end());
        Plan best = chosen(plans(manuscript), hints);
        return new Reading(
                best,
                manuscript.cast(),
                Rewriting.of(text, best.marks(), inserts(manuscript.body(), header, best)));
    }

    /** What makes Markdown see what people see: lines of a header, headings without a blank. */
    private static List<Insert> inserts(Body body, HeaderLines header, Plan plan) {
        Stream<Insert> lines = header.lineEnds().stream().map(end -> new Insert(end, "  "));
        Stream<Insert> blanks = body.unspaced().stream().map(at -> new Insert(at, " "));
        Stream<Insert> empty = body.swallowed().stream().map(at -> new Insert(at, "\n"));
        Stream<Insert> headings = body.htmlHeadings().entrySet().stream().map(Dialects::inMarkdown);
        Stream<Insert> parted = plan.marks().stream().flatMap(m -> parted(m, body.text()));
        return Stream.of(lines, blanks, empty, headings, parted)
                .flatMap(inserts -> inserts)
                .sorted(Comparator.comparingInt(Insert::at))
                .toList();
    }

    /**
     * An empty line behind a question in bold, where its answer follows on it or on the next line.
     */
    private static Stream<Insert> parted(Mark mark, String text) {
        int end = text.indexOf('\n', mark.at());
        if (mark.role() != Role.QUESTION) {
            return Stream.empty();
        }
        Utterance said = mark.utterance();
        Chunk chunk = mark.chunk();
        if (chunk != null && chunk.kind() == Chunk.Kind.PARAGRAPH && chunk.end() <= end) {
            return Stream.of(new Insert(chunk.end(), "\n\n"));
        }
        boolean around =
                said != null
                        && said.candidate().style() == Style.AROUND
                        && said.candidate().end() < end
                        && closes(text.substring(said.candidate().end(), end));
        return around ? Stream.of(new Insert(end, "\n")) : Stream.empty();
    }

    private static boolean closes(String line) {
        String words = line.stripTrailing();
        return words.endsWith("*") || words.endsWith("_");
    }

    private static Insert inMarkdown(Map.Entry<Chunk, String> heading) {
        Chunk chunk = heading.getKey();
        return new Insert(chunk.start(), "\n" + heading.getValue() + "\n", chunk.end());
    }

    /** A text of which nothing is read. */
    public static Reading plain() {
        Hints hints = new Hints(List.of(), List.of(), List.of(), null, Dialect.PROSE);
        return read("", hints, HeaderLines.none());
    }

    static Plan chosen(List<Plan> plans, Hints hints) {
        return plans.stream()
                .filter(plan -> plan.dialect() == hints.declared())
                .findFirst()
                .orElseGet(() -> best(plans));
    }

    private static Plan best(List<Plan> plans) {
        return plans.stream()
                .max(
                        Comparator.comparingDouble(Plan::score)
                                .thenComparing(Plan::dialect, Comparator.reverseOrder()))
                .orElseThrow();
    }

    static List<Plan> plans(Manuscript manuscript) {
        return Stream.of(Dialect.values())
                .map(dialect -> reader(dialect).read(manuscript))
                .toList();
    }

    private static Reader reader(Dialect dialect) {
        return switch (dialect) {
            case NAMES, Q_AND_A, ASKED_IN_BOLD -> new LabelReader(dialect);
            case HEADINGS -> new HeadingReader();
            case PROSE -> new ProseReader();
            default -> new ParagraphReader(dialect);
        };
    }
}
