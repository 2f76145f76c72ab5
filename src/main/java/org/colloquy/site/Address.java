package org.colloquy.site;

import java.nio.charset.StandardCharsets;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of the site, below its root and not encoded, and how one page writes the address of
 * another: always relative, so that an exported folder opens from a disk.
 */
final class Address {
    static final String INDEX = "index.html";
    static final String GLOSSARY = "glossary.html";
    static final String PEOPLE = "people.html";
    static final String QUESTIONS = "questions.html";
    static final String TOPICS = "topics.html";
    static final String SEARCH = "search.html";

    /** What hosts of files answer where there is nothing. */
    static final String MISSING = "404.html";

    private Address() {}

    /** A page of the index; the first is {@link #INDEX}. */
    static String index(int page) {
        return page == 1 ? INDEX : "index/" + page + ".html";
    }

    static String interview(Interview interview) {
        return "interviews/" + interview.slug() + ".html";
    }

    /** One question or section alone. */
    static String part(Interview interview, Locator locator) {
        return "interviews/" + interview.slug() + "/" + locator.id() + ".html";
    }

    static String term(String id) {
        return "glossary/" + id + ".html";
    }

    /** A page of a term's mentions; the first is the term's own. */
    static String term(String id, int page) {
        return page == 1 ? term(id) : "glossary/" + id + "/" + page + ".html";
    }

    static String person(String id) {
        return "people/" + id + ".html";
    }

    /** A page of somebody's interviews; the first is the person's own. */
    static String person(String id, int page) {
        return page == 1 ? person(id) : "people/" + id + "/" + page + ".html";
    }

    /** A page of the interviews on a topic. */
    static String topic(String id, int page) {
        return "topics/" + id + (page == 1 ? "" : "/" + page) + ".html";
    }

    /** A page of the answers to a question. */
    static String family(String id, int page) {
        return "questions/" + id + (page == 1 ? "" : "/" + page) + ".html";
    }

    /**
     * A page of one of the long lists. It does not lie in the list's folder, where a term, say, may
     * be called {@code 2}.
     */
    static String list(String first, int page) {
        return page == 1 ? first : first.replace(".html", "-" + page + ".html");
    }

    static String glossary(int page) {
        return list(GLOSSARY, page);
    }

    static String people(int page) {
        return list(PEOPLE, page);
    }

    static String questions(int page) {
        return list(QUESTIONS, page);
    }

    static String topics(int page) {
        return list(TOPICS, page);
    }

    /** An interview beside its translation into a language. */
    static String beside(Interview interview, String language) {
        return "interviews/" + interview.slug() + "/with-" + language + ".html";
    }

    /** The way from a page back to the root: empty, or {@code ../} as often as it lies deep. */
    static String root(String address) {
        return "../".repeat((int) address.chars().filter(c -> c == '/').count());
    }

    /** A whole address, encoded for a link. */
    static String encoded(String address) {
        return UriUtils.encodePath(address, StandardCharsets.UTF_8);
    }

    static String fragment(String id) {
        return "#" + UriUtils.encodeFragment(id, StandardCharsets.UTF_8);
    }

    /** A text for an attribute of HTML. */
    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
