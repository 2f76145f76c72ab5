package org.colloquy.site.rendition.epub;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.site.rendition.epub.BookChapter.ChapterPlace;
import org.colloquy.site.rendition.epub.packaging.BookFile;
import org.colloquy.site.rendition.epub.xhtml.Languages;
import org.colloquy.site.text.Messages;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.xml.XmlText;

/**
 * Navigation of a book: its contents, which are read as one of its pages, and for e-readers alone
 * the numbers of its places, as pages have numbers, and its parts.
 */
final class NavigationFile {
    static final String FILE = "contents.xhtml";

    /** Numbers above which only those of questions, sections and turns are listed. */
    private static final int MANY = 5_000;

    private final XmlText xml;
    private final Messages words;
    private final ScriptRuns languages;

    /**
     * Creates a navigation.
     *
     * @param language of what is in the book
     * @param words the book's own
     */
    NavigationFile(String language, Messages words) {
        this.words = words;
        this.languages = new ScriptRuns(language);
        this.xml = Languages.page(language, words.text("contents"));
        xml.open("body", "epub:type", "frontmatter");
    }

    /** Returns what the package says of the file. */
    static BookFile entry() {
        return new BookFile(FILE, BookFile.XHTML, "nav", true, null);
    }

    /** Adds the contents. */
    NavigationFile contents(List<BookEntry> entries, String language) {
        xml.open("nav", "epub:type", "toc", "role", "doc-toc", "aria-labelledby", "title");
        xml.element("h1", words.text("contents"), Languages.with(words, language, "id", "title"));
        entries(entries);
        xml.close();
        xml.line();
        return this;
    }

    private void entries(List<BookEntry> entries) {
        xml.open("ol");
        for (BookEntry entry : entries) {
            xml.line();
            xml.open("li");
            xml.open("a", "href", entry.href());
            if (!entry.number().isEmpty()) {
                xml.element("span", entry.number(), "class", "place");
                xml.text(" ");
            }
            Languages.runs(xml, languages.of(entry.title().isBlank() ? "…" : entry.title()));
            xml.close();
            if (!entry.below().isEmpty()) {
                entries(entry.below());
            }
            xml.close();
        }
        xml.close();
    }

    /** Adds the numbers of places; of several interviews the number of each stands before them. */
    NavigationFile places(List<BookChapter> chapters) {
        List<Integer> counts = chapters.stream().map(one -> one.numbers().size()).toList();
        int count = counts.stream().mapToInt(Integer::intValue).sum();
        if (count == 0) {
            return this;
        }
        boolean many = count > MANY;
        xml.open("nav", "epub:type", "page-list", "role", "doc-pagelist", "hidden", "hidden");
        xml.element("h2", words.text("book.places"), Languages.of(words));
        xml.open("ol");
        for (int i = 0; i < chapters.size(); i++) {
            String before = chapters.size() == 1 ? "" : (i + 1) + ", ";
            for (ChapterPlace one : chapters.get(i).numbers()) {
                if (!many || !one.place().isBlock()) {
                    link(before + one.place().label(), "href", one.href());
                }
            }
        }
        xml.close();
        xml.close();
        xml.line();
        return this;
    }

    /** Adds where the contents, the text and what is behind it begin. */
    String landmarks(String title, List<BookChapter> chapters, List<BookFile> files) {
        xml.open("nav", "epub:type", "landmarks", "hidden", "hidden");
        xml.element("h2", words.text("book.parts"), Languages.of(words));
        xml.open("ol");
        link(words.text("book.title"), "href", title, "epub:type", "titlepage");
        link(words.text("contents"), "href", FILE, "epub:type", "toc");
        List<String> names = files.stream().map(BookFile::name).toList();
        chapters.stream()
                .filter(BookChapter::hasText)
                .findFirst()
                .ifPresent(
                        first ->
                                link(
                                        words.text("book.start"),
                                        "href",
                                        first.text(1),
                                        "epub:type",
                                        "bodymatter"));
        if (chapters.size() == 1) {
            BookChapter only = chapters.get(0);
            behind(names, only.notes(), "notes");
            behind(names, only.terms(), "terms.used");
        }
        return xml.end();
    }

    private void behind(List<String> names, String file, String key) {
        if (names.contains(file)) {
            link(words.text(key), "href", file, "epub:type", "endnotes");
        }
    }

    private void link(String title, String... attributes) {
        xml.line();
        xml.open("li");
        xml.element("a", title, attributes);
        xml.close();
    }

    /** Returns the contents of an interview in a book with others: itself, then its own. */
    static List<BookEntry> grouped(List<BookChapter> chapters) {
        List<BookEntry> all = new ArrayList<>();
        for (BookChapter chapter : chapters) {
            String title = chapter.interview().details().title();
            all.add(new BookEntry("", title, chapter.title(), BookEntry.of(chapter)));
        }
        return all;
    }
}
