package org.colloquy.site.rendition.epub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.flow.FlowPiece;
import org.colloquy.site.rendition.flow.FlowPiece.QuestionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SectionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SpokenPiece;
import org.colloquy.site.rendition.flow.FlowPiece.TurnLabel;
import org.colloquy.site.rendition.flow.InterviewFlow;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.jspecify.annotations.Nullable;

/** Interview in a book: the names of its files, and where its places are in them. */
final class BookChapter {
    /** Beginning of the id at which the number of a place stands. */
    static final String NUMBER = "at-";

    private static final String EXTENSION = ".xhtml";

    /**
     * Number of a place as the book shows it.
     *
     * @param href of the number
     */
    record ChapterPlace(Locator place, String href) {}

    private final Interview interview;
    private final String prefix;
    private final Map<Locator, String> places = new HashMap<>();
    private final List<ChapterPlace> numbers = new ArrayList<>();
    private int parts;

    /**
     * Creates a chapter.
     *
     * @param prefix begins the names of its files, which lie beside those of other interviews
     */
    BookChapter(Interview interview, String prefix) {
        this.interview = interview;
        this.prefix = prefix;
        for (List<FlowPiece> part : parts()) {
            parts++;
            part.forEach(piece -> put(piece, text(parts)));
        }
    }

    /**
     * Returns the addresses of a book.
     *
     * @param chapters the interviews in it, by their addresses
     */
    static LinkAddresses addresses(Corpus corpus, Map<String, BookChapter> chapters) {
        return new LinkAddresses(
                corpus,
                (interview, place) ->
                        Optional.ofNullable(chapters.get(interview.slug()))
                                .map(chapter -> chapter.hrefOrTitle(place)));
    }

    private String hrefOrTitle(@Nullable Locator place) {
        String href = place == null ? null : href(place);
        return href == null ? title() : href;
    }

    Interview interview() {
        return interview;
    }

    /**
     * Returns the pieces of each of its files; made anew, so that long books take little memory.
     */
    List<List<FlowPiece>> parts() {
        return TextParts.of(InterviewFlow.of(interview));
    }

    private void put(FlowPiece piece, String file) {
        if (piece instanceof SectionHead head) {
            putWhole(head.place(), file);
        } else if (piece instanceof QuestionHead head) {
            putWhole(head.place(), file);
        } else if (piece instanceof TurnLabel label) {
            putNumber(label.place(), file);
        } else if (piece instanceof SpokenPiece spoken) {
            Locator place = spoken.passage().locator();
            places.put(place, file + "#" + place.id());
            places.putIfAbsent(place.whole(), file + "#" + place.id());
            Locator shown = spoken.shown();
            if (shown != null) {
                putNumber(shown, file);
            }
        }
    }

    private void putWhole(Locator place, String file) {
        places.put(place, file + "#" + place.id());
        putNumber(place, file);
    }

    private void putNumber(Locator place, String file) {
        String href = file + "#" + NUMBER + place.id();
        places.putIfAbsent(place, href);
        numbers.add(new ChapterPlace(place, href));
    }

    String title() {
        return prefix + "title" + EXTENSION;
    }

    /** Returns the name of a file of its text, counted from 1. */
    String text(int part) {
        return prefix + "text-" + part + EXTENSION;
    }

    /** Returns whether it has any text. */
    boolean hasText() {
        return parts > 0;
    }

    String notes() {
        return prefix + "notes" + EXTENSION;
    }

    String terms() {
        return prefix + "terms" + EXTENSION;
    }

    /** Returns where a place is; null if it is not in the book. */
    @Nullable String href(Locator place) {
        return places.get(place);
    }

    /** Returns the numbers that stand before its headings and passages, in order. */
    List<ChapterPlace> numbers() {
        return numbers;
    }
}
