package org.colloquy.site.rendition.epub;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.site.rendition.epub.packaging.BookPictures;
import org.colloquy.site.rendition.epub.xhtml.ProseWriter;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.text.Messages;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * Links of an interview in a book. In its text a term and the mark of a note open what explains
 * them, as far as the e-reader does such things; in explanations they are links like others.
 */
final class ChapterLinks implements ProseWriter.LinkWriter {
    private final LinkAddresses book;
    private final BookChapter chapter;
    private final ChapterTerms terms;
    private final BookPictures pictures;
    private final Messages words;
    private final Set<String> marks;
    private final boolean explains;

    /**
     * Creates the links of an interview.
     *
     * @param words the book's own
     * @param explains whether terms and notes are marked as such
     */
    ChapterLinks(
            LinkAddresses book,
            BookChapter chapter,
            ChapterTerms terms,
            BookPictures pictures,
            Messages words,
            boolean explains) {
        this.book = book;
        this.chapter = chapter;
        this.terms = terms;
        this.pictures = pictures;
        this.words = words;
        this.explains = explains;
        this.marks =
                chapter.interview().notes().stream()
                        .map(EditorNote::mark)
                        .collect(Collectors.toSet());
    }

    /** Returns the same links for the notes and the definitions of terms. */
    ChapterLinks inExplanations() {
        return new ChapterLinks(book, chapter, terms, pictures, words, false);
    }

    @Override
    public boolean open(XmlText xml, LinkTarget target) {
        String term = terms.id(target);
        if (term != null) {
            xml.open("a", "href", chapter.terms() + "#" + term);
            if (explains) {
                xml.attribute("class", "term");
                xml.attribute("epub:type", "noteref");
                xml.attribute("role", "doc-noteref");
            }
            return true;
        }
        String href = book.href(target);
        if (href != null) {
            xml.open("a", "href", href);
        }
        return href != null;
    }

    @Override
    public void mark(XmlText xml, String mark) {
        if (!marks.contains(mark)) {
            return;
        }
        xml.open("sup", "class", "mark", ProseWriter.GENERATED, "");
        xml.element(
                "a",
                mark,
                "href",
                chapter.notes() + "#" + ChapterNotes.id(mark),
                "epub:type",
                "noteref",
                "role",
                "doc-noteref",
                "aria-label",
                words.text("note", mark));
        xml.close();
    }

    @Override
    public void picture(XmlText xml, @Nullable LinkTarget target, String alternative) {
        Optional<String> name =
                target instanceof LinkTarget.AddressTarget address
                        ? pictures.name(address.address(), alternative)
                        : Optional.empty();
        if (name.isPresent()) {
            xml.empty("img", "src", name.get(), "alt", alternative);
        } else if (!alternative.isBlank()) {
            xml.element("span", alternative, "class", "absent", ProseWriter.GENERATED, "");
        }
    }
}
