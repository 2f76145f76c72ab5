package org.colloquy.site.anthology;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.anthology.Anthology.AnthologyMatter;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.text.Messages;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The lists behind the interviews of an anthology. */
final class AnthologyMatters {
    private final AnthologyMatter wanted;
    private final AnthologyNotes notes;
    private final AnthologyTerms terms;
    private final AnthologyOutlets outlets = new AnthologyOutlets();
    private final AnthologyIndex index;
    private final List<Element> sources = new ArrayList<>();
    private final List<AnthologyChapter> chapters = new ArrayList<>();

    AnthologyMatters(AnthologyMatter wanted, Messages words, String root) {
        this.wanted = wanted;
        this.notes = new AnthologyNotes(words);
        this.terms = new AnthologyTerms(root);
        this.index = new AnthologyIndex(words);
    }

    /** Takes what belongs to the lists from a chapter. */
    void take(AnthologyChapter chapter) {
        chapters.add(chapter);
        if (wanted.notes()) {
            notes.take(chapter);
        } else {
            AnthologyNotes.leaveOut(chapter);
        }
        terms.take(chapter);
        if (!wanted.terms()) {
            terms.leaveOut(chapter);
        }
        outlets.take(chapter);
        Element citation = chapter.article().selectFirst(".colophon dd[data-form=note]");
        if (citation != null) {
            Element entry =
                    new Element("li").attr("data-chapter", Integer.toString(chapter.number()));
            for (String attribute : List.of("lang", "dir")) {
                if (citation.hasAttr(attribute)) {
                    entry.attr(attribute, citation.attr(attribute));
                }
            }
            entry.appendElement("p").html(citation.html());
            entry.select("[data-slot]").forEach(Element::unwrap);
            sources.add(entry);
        }
    }

    /** Writes the lists into the page; one that is empty goes. */
    void fill(Document document, Corpus corpus, CorpusAnalysis analysis) {
        if (wanted.index()) {
            index.take(terms);
            index.take(corpus, analysis.personMentions(), chapters);
        }
        fill(document, "notes", notes.entries());
        fill(document, "terms", wanted.terms() ? terms.entries() : List.of());
        fill(document, "links", outlets.entries());
        fill(document, "index", index.entries());
        fill(document, "sources", sources);
    }

    private static void fill(Document document, String name, List<Element> entries) {
        Element section = document.expectFirst("#" + name);
        if (entries.isEmpty()) {
            Element back = section.parent();
            section.remove();
            if (back != null && back.children().isEmpty()) {
                back.remove();
            }
            return;
        }
        Element list = section.expectFirst("ol");
        for (Element entry : entries) {
            list.appendChild(entry).appendText("\n");
        }
    }
}
