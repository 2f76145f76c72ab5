package org.colloquy.site;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The templates of whole pages, each with its file below {@code templates}. */
enum PageTemplate {
    /** A whole interview, question by question or as a transcript. */
    INTERVIEW("interview", "interview/interview"),
    /** One question or section of an interview on a page of its own. */
    SINGLE("single", "interview/single"),
    /** An interview and its translation side by side. */
    PARALLEL("beside", "interview/parallel"),
    /** The list of all interviews. */
    INDEX("index", "browse/index"),
    /** The first page of a corpus that has one interview. */
    TITLE_PAGE("title-page", "browse/title-page"),
    GLOSSARY("glossary", "browse/glossary"),
    TERM("term", "browse/term"),
    PEOPLE("people", "browse/people"),
    PERSON("person", "browse/person"),
    TOPICS("topics", "browse/topics"),
    TOPIC("topic", "browse/topic"),
    /** The list of questions that several people were asked. */
    QUESTION_GROUPS("questions", "browse/question-groups"),
    /** One question with the answers of all who were asked it. */
    QUESTION_GROUP("question", "browse/question-group"),
    SEARCH("search", "search/search"),
    NOT_FOUND("missing", "error/not-found"),
    /** A request that is not answered, with the reason. */
    REFUSED("refused", "error/refused"),
    /** The page at an old address, which leads on to the new one. */
    REDIRECT("moved", "error/redirect"),
    /** The page that asks for patience while the corpus is read. */
    LOADING("loading", "error/loading");

    private static final Map<String, PageTemplate> BY_NAME =
            Arrays.stream(values())
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    template -> template.shortName, Function.identity()));

    private final String shortName;
    private final String path;

    PageTemplate(String shortName, String path) {
        this.shortName = shortName;
        this.path = path;
    }

    /**
     * Returns the template that goes by this name in calls such as {@code html("term", …)}.
     *
     * @throws IllegalArgumentException if there is none
     */
    static PageTemplate named(String shortName) {
        PageTemplate template = BY_NAME.get(shortName);
        if (template == null) {
            throw new IllegalArgumentException("there is no template " + shortName);
        }
        return template;
    }

    /** Returns the file below {@code templates}, without its extension. */
    String path() {
        return path;
    }
}
