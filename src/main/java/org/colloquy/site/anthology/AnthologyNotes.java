package org.colloquy.site.anthology;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.site.text.Messages;
import org.jsoup.nodes.Element;

/** The editor's notes of all interviews, numbered through. */
final class AnthologyNotes {
    private static final String MARK = "a.mark[data-note]";

    private final Messages words;
    private final List<Element> entries = new ArrayList<>();

    AnthologyNotes(Messages words) {
        this.words = words;
    }

    /** Takes the notes of a chapter, and puts their numbers where they are marked. */
    void take(AnthologyChapter chapter) {
        for (Element entry : chapter.article().select(".remarks > ol > li")) {
            String letter = entry.attr("data-letter");
            String number = Integer.toString(entries.size() + 1);
            String name = words.text("note", number);
            entry.attr("data-letter", number);
            entry.select(".note > p > dfn").forEach(dfn -> dfn.text(name));
            AnthologyTerms.sayChapter(entry, chapter);
            entries.add(entry);
            for (Element mark : chapter.article().select(MARK)) {
                if (mark.attr("href").equals("#" + entry.id())) {
                    mark.text(mark.text().replace(letter, number));
                    mark.attr("data-note", number);
                    mark.attr("aria-label", name);
                }
            }
        }
    }

    /** Takes the marks out of a chapter whose anthology has no notes. */
    static void leaveOut(AnthologyChapter chapter) {
        chapter.article().select(MARK).remove();
    }

    /** Returns the entries of the list. */
    List<Element> entries() {
        return entries;
    }
}
