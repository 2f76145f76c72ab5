package org.colloquy.site.text.path;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.Interview;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of the site, below its root and not encoded, and how one page writes the address of
 * another: always relative, so that an exported folder opens from a disk.
 */
public final class SitePaths {
    public static final String INDEX = "index.html";
    public static final String GLOSSARY = "glossary.html";
    public static final String PEOPLE = "people.html";
    public static final String QUESTIONS = "questions.html";
    public static final String TOPICS = "topics.html";
    public static final String SEARCH = "search.html";

    /** The results of a search for programs. */
    public static final String SEARCH_JSON = "search.json";

    /** The results of a search as a table of lines. */
    public static final String CONCORDANCE = "concordance.csv";

    public static final String QUOTES = "quotes.html";

    /** The quotations of a draft, checked, for programs. */
    public static final String QUOTES_JSON = "quotes.json";

    /**
     * Several interviews to print, which the query chooses; without one all, as an export has them.
     */
    public static final String PRINT = "print.html";

    /** The folder of what is printed of each series. */
    public static final String PRINT_FOLDER = "print/";

    /** The list of drafts, where those are shown. */
    public static final String DRAFTS = "drafts.html";

    /** The folder of the pages of the index, and of all that belongs to it. */
    public static final String INDEX_FOLDER = "index/";

    /** The folder of series, each on a page of its own. */
    public static final String SERIES = "series/";

    /** The folder of terms, each on a page of its own. */
    public static final String TERMS = "glossary/";

    private static final String EXTENSION = ".html";

    private static final String TABLE = ".csv";

    /** The folder of people, each on a page of their own. */
    public static final String PERSONS = "people/";

    /** The folder of topics, each on a page of its own. */
    public static final String TOPIC_FOLDER = "topics/";

    /** The folder of the questions that several were asked, each on a page of its own. */
    public static final String QUESTION_FOLDER = "questions/";

    /** The folder of the pages of the house. */
    private static final String PAGES = "pages/";

    /** Beginning of the path of an interview beside its translation, before the language. */
    public static final String BESIDE = "with-";

    /** Path of the page that hosts of files send where there is nothing. */
    public static final String MISSING = "404.html";

    /**
     * Name of the value by which an address asks for a place of an interview: {@code ?at=42:00}.
     */
    public static final String PLACE = "at";

    private SitePaths() {}

    /** Returns the address of a page of the index; the first is {@link #INDEX}. */
    public static String index(int page) {
        return PagedPath.in("", "index", page);
    }

    /** Returns the address of a page of the index in another order than the first. */
    public static String index(String order, int page) {
        return PagedPath.in(INDEX_FOLDER, order, page);
    }

    /** Returns the address of a page of the interviews of a series. */
    public static String series(String id, int page) {
        return PagedPath.in(SERIES, id, page);
    }

    /** Returns the address of the interviews of a series to print. */
    public static String printedSeries(String id) {
        return PRINT_FOLDER + id + EXTENSION;
    }

    /**
     * Returns an address at which interviews are printed that the query chooses.
     *
     * @param name what chooses: {@code topic} or {@code person}
     */
    public static String printed(String name, String id) {
        return PRINT + "?" + name + "=" + UriUtils.encode(id, StandardCharsets.UTF_8);
    }

    /** Returns the address of a page of the house. */
    public static String housePage(String slug) {
        return PAGES + slug + EXTENSION;
    }

    /** Returns the address below {@code pages/} of the page of the house that a path has. */
    public static Optional<String> housePageOf(String path) {
        return path.startsWith(PAGES) && path.endsWith(EXTENSION)
                ? Optional.of(path.substring(PAGES.length(), path.length() - EXTENSION.length()))
                : Optional.empty();
    }

    public static String interview(Interview interview) {
        return new InterviewPath(interview.slug(), InterviewPath.PAGE).path();
    }

    /** Returns the address of one question or section alone. */
    public static String part(Interview interview, Locator locator) {
        return new InterviewPath.Single(interview.slug(), locator.id()).path();
    }

    public static String term(String id) {
        return term(id, 1);
    }

    /** Returns the address of a page of a term's mentions; the first is the term's own. */
    public static String term(String id, int page) {
        return PagedPath.in(TERMS, id, page);
    }

    /** Returns the path of a term's mentions as a table. */
    public static String termTable(String id) {
        return TERMS + id + TABLE;
    }

    /** Returns the term whose mentions a path has as a table. */
    public static Optional<String> termOfTable(String path) {
        return path.startsWith(TERMS) && path.endsWith(TABLE)
                ? Optional.of(path.substring(TERMS.length(), path.length() - TABLE.length()))
                : Optional.empty();
    }

    public static String person(String id) {
        return person(id, 1);
    }

    /** Returns the address of a page of somebody's interviews; the first is the person's own. */
    public static String person(String id, int page) {
        return PagedPath.in(PERSONS, id, page);
    }

    /** Returns the address of a page of the interviews on a topic. */
    public static String topic(String id, int page) {
        return PagedPath.in(TOPIC_FOLDER, id, page);
    }

    /** Returns the address of a page of the answers to a question. */
    public static String questionGroup(String id, int page) {
        return PagedPath.in(QUESTION_FOLDER, id, page);
    }

    public static String glossary(int page) {
        return PagedPath.ofList(GLOSSARY, page);
    }

    public static String people(int page) {
        return PagedPath.ofList(PEOPLE, page);
    }

    public static String questions(int page) {
        return PagedPath.ofList(QUESTIONS, page);
    }

    public static String topics(int page) {
        return PagedPath.ofList(TOPICS, page);
    }

    /** Returns the address of an interview beside its translation into a language. */
    public static String beside(Interview interview, String language) {
        return new InterviewPath.Single(interview.slug(), BESIDE + language).path();
    }

    /**
     * Returns the way from a page back to the root: empty, or {@code ../} as often as it lies deep.
     */
    public static String root(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    /**
     * Returns an address, or what stands behind its {@code #}, as it is without the encoding of
     * links; the same where it is not encoded rightly.
     */
    public static String decoded(String encoded) {
        try {
            return UriUtils.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }

    /** Returns a whole address, encoded for a link. */
    public static String encoded(String address) {
        return UriUtils.encodePath(address, StandardCharsets.UTF_8);
    }

    public static String fragment(String id) {
        return "#" + UriUtils.encodeFragment(id, StandardCharsets.UTF_8);
    }

    /** Returns a text as an attribute of HTML has it. */
    public static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
