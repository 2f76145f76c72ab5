package org.colloquy.site.rendition.epub;

import java.util.Optional;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewCover;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.house.HouseImages.Cover;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.epub.packaging.BookPictures;
import org.colloquy.site.rendition.epub.xhtml.Languages;
import org.colloquy.site.rendition.epub.xhtml.ProseWriter;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Messages;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** Title pages: of an interview, and of a book with several. */
final class TitleFile {
    private final Corpus corpus;
    private final BookPictures pictures;
    private final Messages words;

    /**
     * Creates the title pages of a book.
     *
     * @param words the book's own
     */
    TitleFile(Corpus corpus, BookPictures pictures, Messages words) {
        this.corpus = corpus;
        this.pictures = pictures;
        this.words = words;
    }

    /**
     * Returns the title page of an interview.
     *
     * @param cover its picture; null where there is none
     * @param address where it is published; null where that is not known
     */
    String of(Interview interview, @Nullable Cover cover, @Nullable String address) {
        InterviewDetails details = interview.details();
        String language = details.language();
        ScriptRuns languages = new ScriptRuns(language, details.foreign());
        XmlText xml = begin(language, details.title());
        xml.open("h1");
        if (!details.titled()) {
            xml.attribute(ProseWriter.GENERATED, "");
        }
        Languages.runs(xml, languages.of(details.title()));
        xml.close();
        if (details.subtitle() != null) {
            xml.open("p", "class", "subtitle");
            Languages.runs(xml, languages.of(details.subtitle()));
            xml.close();
        }
        xml.line();
        xml.open("div", ProseWriter.GENERATED, "");
        Bylines bylines = new Bylines(corpus, language, "");
        String byline = Bylines.words(bylines.full(details));
        line(xml, language, "byline", byline.isEmpty() ? null : byline);
        PartialDate date = details.date();
        line(xml, language, "date", words.dateIfKnown(date));
        picture(xml, cover);
        fact(xml, language, "source", details.source());
        String rights = details.rights();
        fact(xml, language, "rights", rights == null ? corpus.settings().rights() : rights);
        fact(xml, language, "book.online", address);
        return xml.end();
    }

    /**
     * Returns the title page of a book with several interviews.
     *
     * @param about what is said of it; null if nothing is
     */
    String of(String title, @Nullable String about, int interviews, @Nullable Cover cover) {
        String language = corpus.settings().language();
        XmlText xml = begin(language, title);
        xml.open("div", ProseWriter.GENERATED, "");
        xml.element("h1", title);
        line(xml, language, "subtitle", about);
        line(xml, language, "byline", words.count("interview", interviews));
        picture(xml, cover);
        fact(xml, language, "rights", corpus.settings().rights());
        String base = corpus.settings().baseUrl();
        fact(xml, language, "book.online", base == null ? null : LinkAddresses.outward(base));
        return xml.end();
    }

    private static XmlText begin(String language, String title) {
        XmlText xml = Languages.page(language, title);
        xml.open("body", "epub:type", "frontmatter");
        xml.open("section", "epub:type", "titlepage", "class", "title");
        return xml;
    }

    private void line(XmlText xml, String around, String style, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            xml.open("p", Languages.with(words, around, "class", style));
            Languages.runs(xml, new ScriptRuns(words.language()).of(text));
            xml.close();
        }
    }

    /** Writes a line with its name, whose text is a link where it is an address. */
    private void fact(XmlText xml, String around, String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        xml.open("p", "class", "fact");
        xml.element("span", words.text(name), Languages.with(words, around));
        xml.text(" ");
        String href = text.matches("(?i)https?://\\S+") ? LinkAddresses.outward(text) : null;
        if (href == null) {
            Languages.runs(xml, new ScriptRuns(around).of(text));
        } else {
            xml.element("a", text, "href", href);
        }
        xml.close();
    }

    private void picture(XmlText xml, @Nullable Cover cover) {
        Optional<String> name =
                cover == null ? Optional.empty() : pictures.adornment(cover.address());
        if (cover == null || name.isEmpty()) {
            return;
        }
        xml.open("figure", "class", "cover");
        xml.empty("img", "src", name.get(), "alt", cover.alternative());
        String credit = credit(cover);
        if (!credit.isEmpty()) {
            xml.element("figcaption", credit);
        }
        xml.close();
    }

    private static String credit(Cover cover) {
        if (cover.credit() == null) {
            return cover.license() == null ? "" : cover.license();
        }
        return cover.license() == null
                ? cover.credit()
                : cover.credit() + " (" + cover.license() + ")";
    }

    /** Returns the picture of an interview; null if it has none. */
    static @Nullable Cover cover(Interview interview) {
        return cover(interview.details().cover());
    }

    /** Returns a picture; null if there is none. */
    static @Nullable Cover cover(@Nullable InterviewCover cover) {
        return cover == null
                ? null
                : new Cover(cover.address(), "", cover.credit(), cover.license());
    }
}
