package org.colloquy.site.rendition.epub;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.Block;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Sense;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewText;
import org.colloquy.site.rendition.epub.ChapterTerms.ExplainedTerm;
import org.colloquy.site.rendition.epub.packaging.BookArchive;
import org.colloquy.site.rendition.epub.packaging.BookFile;
import org.colloquy.site.rendition.epub.xhtml.Languages;
import org.colloquy.site.rendition.epub.xhtml.ProseWriter;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.rendition.flow.ProseTree;
import org.colloquy.site.text.Messages;
import org.colloquy.text.xml.XmlText;

/** Files behind the text of an interview: the editor's notes, and the terms that it uses. */
final class ChapterNotes {
    private final Corpus corpus;
    private final BookChapter chapter;
    private final Interview interview;
    private final ChapterTerms terms;
    private final ChapterLinks links;
    private final Messages words;

    /**
     * Creates the notes of an interview.
     *
     * @param words the book's own
     */
    ChapterNotes(
            Corpus corpus,
            BookChapter chapter,
            ChapterTerms terms,
            ChapterLinks links,
            Messages words) {
        this.corpus = corpus;
        this.chapter = chapter;
        this.interview = chapter.interview();
        this.terms = terms;
        this.links = links.inExplanations();
        this.words = words;
    }

    /** Returns the id of a note. */
    static String id(String mark) {
        return "note-" + mark;
    }

    /** Adds the files to a book. */
    void add(BookArchive archive) {
        if (!interview.notes().isEmpty()) {
            archive.add(BookFile.text(chapter.notes()), notes());
        }
        if (!terms.all().isEmpty()) {
            archive.add(BookFile.text(chapter.terms()), terms());
        }
    }

    private String notes() {
        XmlText xml = page(words.text("notes"), interview.details().language());
        Map<String, Set<Locator>> places = places(interview.text());
        for (EditorNote note : interview.notes()) {
            begin(xml, id(note.mark()));
            xml.open("p");
            xml.element("b", note.mark(), "class", "letter");
            xml.text(" ");
            write(xml, note.text());
            end(xml, words.text("note.at"), places.getOrDefault(note.mark(), Set.of()));
        }
        return xml.end();
    }

    private static Map<String, Set<Locator>> places(InterviewText text) {
        Map<String, Set<Locator>> places = new LinkedHashMap<>();
        text.passages()
                .forEach(
                        passage ->
                                passage.block()
                                        .prose()
                                        .targets()
                                        .filter(LinkTarget.NoteTarget.class::isInstance)
                                        .map(target -> ((LinkTarget.NoteTarget) target).mark())
                                        .forEach(
                                                mark ->
                                                        places.computeIfAbsent(
                                                                        mark,
                                                                        m -> new LinkedHashSet<>())
                                                                .add(passage.locator())));
        return places;
    }

    private String terms() {
        XmlText xml = page(words.text("terms.used"), corpus.settings().language());
        int number = 0;
        for (ExplainedTerm one : terms.all()) {
            number++;
            begin(xml, ChapterTerms.id(number));
            xml.open("p");
            InlineDefinition gloss = one.gloss();
            if (one.term() != null) {
                term(xml, one.term());
            } else if (gloss != null) {
                xml.element("dfn", gloss.name(), own());
                xml.text(" ");
                xml.element("span", gloss.definition(), own());
                String href = LinkAddresses.outward(gloss.href());
                if (href != null) {
                    xml.text(" ");
                    xml.element("a", gloss.href(), "href", href);
                }
                xml.close();
            }
            end(xml, words.text("terms.in"), one.places());
        }
        return xml.end();
    }

    /** Returns the language of the interview, where the page is in another. */
    private String[] own() {
        return Languages.within(interview.details().language(), corpus.settings().language());
    }

    private void term(XmlText xml, Term term) {
        xml.element("dfn", term.title());
        if (term.abbreviation() != null) {
            xml.text(" ");
            xml.element("span", term.name(), "class", "full");
        }
        xml.text(" ");
        Sense held = term.on(interview.details().date());
        write(xml, held.definition());
        for (Sense later : term.after(held)) {
            if (later.since() != null) {
                xml.open("p", "class", "since");
                xml.text(words.text("since.later", words.date(later.since())));
                xml.close();
                blocks(xml, later.definition());
            }
        }
    }

    /** Writes blocks, of which the first goes on in the paragraph that is open. */
    private void write(XmlText xml, List<Block> blocks) {
        boolean runsIn = !blocks.isEmpty() && blocks.get(0).isParagraph();
        if (runsIn) {
            new ProseWriter(xml, links).words(ProseTree.of(blocks.get(0).prose()));
        }
        xml.close();
        blocks(xml, blocks.subList(runsIn ? 1 : 0, blocks.size()));
    }

    private void blocks(XmlText xml, List<Block> blocks) {
        ProseWriter prose = new ProseWriter(xml, links);
        for (Block block : blocks) {
            if (block.isParagraph() || block.kind() == Block.BlockForm.HEADING) {
                xml.open("p");
                if (!block.isParagraph()) {
                    xml.attribute("class", "sub");
                }
                prose.words(ProseTree.of(block.prose()));
                xml.close();
            } else {
                prose.blocks(ProseTree.of(block.prose()));
            }
        }
    }

    private XmlText page(String title, String language) {
        XmlText xml = Languages.page(language, title);
        xml.open("body", "epub:type", "backmatter", "class", "apparatus");
        xml.open(
                "section",
                "epub:type",
                "endnotes",
                "role",
                "doc-endnotes",
                "aria-labelledby",
                "title",
                ProseWriter.GENERATED,
                "");
        xml.element("h1", title, Languages.with(words, language, "id", "title"));
        xml.open("ol", "class", "notes");
        return xml;
    }

    private static void begin(XmlText xml, String id) {
        xml.line();
        xml.open("li");
        xml.open("div", "id", id, "epub:type", "footnote", "role", "doc-footnote");
    }

    /** Ends a note with the places that refer to it, outside of what an e-reader opens. */
    private void end(XmlText xml, String label, Set<Locator> places) {
        xml.close();
        boolean first = true;
        for (Locator place : places) {
            String href = chapter.href(place);
            if (href == null) {
                continue;
            }
            if (first) {
                xml.open("p", Languages.of(words, "class", "back"));
                xml.text(label);
            }
            first = false;
            xml.text(" ");
            xml.element(
                    "a",
                    place.label(),
                    "href",
                    href,
                    "role",
                    "doc-backlink",
                    "aria-label",
                    words.place(place));
        }
        if (!first) {
            xml.close();
        }
        xml.close();
    }
}
