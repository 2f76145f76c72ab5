package org.colloquy.site.layout;

/** The templates of whole pages, each with its file below {@code templates}. */
public enum PageTemplate {
    /** A whole interview, question by question or as a transcript. */
    INTERVIEW("interview/interview"),
    /** One question or section of an interview on a page of its own. */
    SINGLE("interview/single"),
    /** An interview and its translation side by side. */
    PARALLEL("interview/parallel"),
    /** Several interviews as a book. */
    EDITION("edition/edition"),
    /** The editions of series. */
    EDITIONS("edition/editions"),
    /** The list of all interviews. */
    INDEX("browse/index"),
    /** The first page of a corpus that has one interview. */
    TITLE_PAGE("browse/title-page"),
    /** The interviews of one series. */
    SERIES("browse/series"),
    /** A page of the house. */
    HOUSE_PAGE("pages/house-page"),
    GLOSSARY("browse/glossary"),
    TERM("browse/term"),
    PEOPLE("browse/people"),
    PERSON("browse/person"),
    TOPICS("browse/topics"),
    TOPIC("browse/topic"),
    /** The list of questions that several people were asked. */
    QUESTION_GROUPS("browse/question-groups"),
    /** One question with the answers of all who were asked it. */
    QUESTION_GROUP("browse/question-group"),
    /** The list of drafts. */
    DRAFTS("draft/drafts"),
    /** Passages in a frame on a page of somebody else. */
    EMBED("embed/embed"),
    SEARCH("search/search"),
    /** The page that checks quotations. */
    QUOTES("quotation/quotes"),
    /** A search that is not answered, with the reason. */
    BUSY("search/busy"),
    NOT_FOUND("error/not-found"),
    /** A request that is not answered, with the reason. */
    REFUSED("error/refused"),
    /** The page at an old address, which leads on to the new one. */
    REDIRECT("error/redirect"),
    /** The page that asks for patience while the corpus is read. */
    LOADING("error/loading");

    private final String path;

    PageTemplate(String path) {
        this.path = path;
    }

    /** Returns the file below {@code templates}, without its extension. */
    String path() {
        return path;
    }
}
