package org.colloquy.reader.transcript;

import java.util.List;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.reader.transcript.dialect.DialectFit;
import org.colloquy.reader.transcript.dialect.LabelledText;
import org.colloquy.reader.transcript.folder.FoundForms;
import org.colloquy.reader.transcript.folder.LabelForm;
import org.colloquy.reader.transcript.label.candidate.LabelCandidate;
import org.colloquy.reader.transcript.part.PartKind;
import org.colloquy.reader.transcript.speaker.ResolvedLabel;

/** Finder of the forms in which a text is written, by which its folder may settle others. */
final class FormFinder {
    /** The most prompts in a text that is too thin to tell whether they are some. */
    private static final int MOST_OPEN = 2;

    private FormFinder() {}

    /**
     * Returns the forms of a text.
     *
     * @param fit the dialect in which it is read
     * @param fits how well every dialect fits
     */
    static FoundForms of(LabelledText text, DialectFit fit, List<DialectFit> fits) {
        List<LabelCandidate> labels = text.labels().stream().map(ResolvedLabel::candidate).toList();
        LabelForm form = fit.isOfLabels() ? text.shapes().form(labels) : null;
        boolean open = labels.stream().allMatch(LabelCandidate::isEvent) && isOpen(text, fit);
        return new FoundForms(
                fit.dialect(),
                form,
                open ? text.shapes().open() : List.of(),
                open ? prompts(fits) : List.of());
    }

    private static boolean isOpen(LabelledText text, DialectFit fit) {
        boolean prose = fit.dialect() == Dialect.PROSE;
        boolean fewAsk = fit.dialect() == Dialect.PLAIN_QUESTIONS && asked(fit) <= MOST_OPEN;
        return text.mayBeSettled() && (prose || fewAsk);
    }

    private static List<Dialect> prompts(List<DialectFit> fits) {
        return fits.stream()
                .filter(fit -> fit.dialect().form() == InterviewForm.QUESTIONS && fit.score() == 0)
                .filter(fit -> asked(fit) > 0 && asked(fit) <= MOST_OPEN)
                .map(DialectFit::dialect)
                .toList();
    }

    private static long asked(DialectFit fit) {
        return fit.marks().stream().filter(mark -> mark.part() == PartKind.QUESTION).count();
    }
}
