package org.colloquy.site;

import java.util.List;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Details;
import org.colloquy.corpus.Heading;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Passage;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Question;
import org.colloquy.corpus.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pages as schema.org describes them. It has no type for interviews: one is an {@code Article} of
 * the genre, by whoever answers, to which whoever asks contributes, and whose parts are its
 * questions.
 */
final class StructuredData {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Corpus corpus;
    private final String base;

    /**
     * @param base where the site is published
     */
    StructuredData(Corpus corpus, String base) {
        this.corpus = corpus;
        this.base = base;
    }

    /** The site, on its first page. */
    ObjectNode site() {
        ObjectNode site = typed("WebSite");
        site.put("name", corpus.settings().title()).put("url", base);
        put(site, "description", corpus.settings().description());
        return site.put("inLanguage", corpus.settings().language());
    }

    /** A whole interview. */
    ObjectNode interview(Interview interview) {
        Details details = interview.details();
        String url = url(Address.interview(interview));
        ObjectNode article = typed("Article").put("@id", url);
        article.put("genre", "Interview").put("headline", details.title());
        put(article, "alternativeHeadline", details.subtitle());
        article.put("inLanguage", details.language());
        put(article, "datePublished", details.date() == null ? null : details.date().iso());
        people(article, "author", details.interviewees());
        people(article, "contributor", details.interviewers());
        if (details.publication() != null) {
            article.set("publisher", named("Organization", details.publication()));
        }
        if (details.source() != null && Texts.isOnTheWeb(details.source())) {
            article.put("isBasedOn", details.source());
        }
        put(article, "copyrightNotice", details.rights());
        if (!details.tags().isEmpty()) {
            details.tags().forEach(article.putArray("keywords")::add);
        }
        article.set("isPartOf", named("WebSite", corpus.settings().title()).put("url", base));
        ArrayNode parts = JSON.arrayNode();
        interview.sections().forEach(section -> parts(parts, url, section));
        if (!parts.isEmpty()) {
            article.set("hasPart", parts);
        }
        return article;
    }

    private static void parts(ArrayNode parts, String url, Section section) {
        if (section.locator() != null && section.heading() != null) {
            parts.add(part("CreativeWork", url, section.locator(), section.heading()));
        }
        for (Question question : section.questions()) {
            parts.add(part("Question", url, question.locator(), question.heading()));
        }
    }

    private static ObjectNode part(String type, String url, Locator place, Heading heading) {
        String id = url + Address.fragment(place.id());
        return named(type, heading.prose().text()).put("url", id);
    }

    /** A question, or a section, that stands alone. */
    ObjectNode alone(Interview interview, Section only, Locator place, Heading heading) {
        Details details = interview.details();
        String url = url(Address.interview(interview));
        boolean asks = place.kind() == Locator.Kind.QUESTION;
        ObjectNode part = typed(asks ? "Question" : "CreativeWork");
        part.put("@id", url + Address.fragment(place.id()));
        part.put("url", url(Address.part(interview, place))).put("name", heading.prose().text());
        part.put("inLanguage", details.language());
        put(part, "datePublished", details.date() == null ? null : details.date().iso());
        part.set("isPartOf", named("Article", details.title()).put("@id", url));
        if (asks) {
            Question question = only.questions().get(0);
            interview.person(question.asker()).ifPresent(p -> part.set("author", person(p)));
            if (!question.answer().isEmpty()) {
                part.set("acceptedAnswer", answer(interview, question));
            }
        }
        return part;
    }

    private ObjectNode answer(Interview interview, Question question) {
        List<String> words = question.answer().stream().map(Passage::text).toList();
        ObjectNode answer = JSON.objectNode().put("@type", "Answer");
        answer.put("text", String.join("\n\n", words));
        interview.answerer().ifPresent(person -> answer.set("author", person(person)));
        return answer;
    }

    private void people(ObjectNode work, String capacity, List<Person> people) {
        if (!people.isEmpty()) {
            ArrayNode named = work.putArray(capacity);
            people.forEach(person -> named.add(person(person)));
        }
    }

    private ObjectNode person(Person person) {
        ObjectNode node = named("Person", person.name());
        put(node, "jobTitle", person.role());
        corpus.people()
                .find(person)
                .ifPresent(profile -> node.put("url", url(Address.person(profile.id()))));
        return node;
    }

    private String url(String address) {
        return base + Address.encoded(address);
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("@context", "https://schema.org").put("@type", type);
    }

    private static ObjectNode named(String type, String name) {
        return JSON.objectNode().put("@type", type).put("name", name);
    }

    private static void put(ObjectNode node, String key, @Nullable String value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
