package org.colloquy.site.layout;

import java.util.List;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.InterviewVoices;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.people.Participant;
import org.colloquy.site.text.LocaleTexts;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pages as schema.org describes them. It has no type for interviews: one is an {@code Article} of
 * the genre, by whoever answers, to which whoever asks contributes, and whose parts are its
 * questions.
 */
public final class SchemaOrgData {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Corpus corpus;
    private final String base;

    /**
     * Creates a schema org data.
     *
     * @param base where the site is published
     */
    SchemaOrgData(Corpus corpus, String base) {
        this.corpus = corpus;
        this.base = base;
    }

    /** Describes the site, on its first page. */
    public ObjectNode site() {
        ObjectNode site = typed("WebSite");
        site.put("name", corpus.settings().title()).put("url", base);
        put(site, "description", corpus.settings().description());
        return site.put("inLanguage", corpus.settings().language());
    }

    /** Describes a whole interview. */
    public ObjectNode interview(Interview interview) {
        InterviewDetails details = interview.details();
        String url = url(SitePaths.interview(interview));
        ObjectNode article = typed("Article").put("@id", url);
        article.put("genre", "Interview").put("headline", details.title());
        put(article, "alternativeHeadline", details.subtitle());
        article.put("inLanguage", details.language());
        put(article, "datePublished", published(details));
        InterviewVoices voices = corpus.people().voices(details);
        boolean answered = !voices.answering().isEmpty();
        InterviewVoices.VoiceList contributing =
                answered ? voices.asking().and(voices.speaking()) : voices.asking();
        people(article, "author", (answered ? voices.answering() : voices.speaking()).all());
        people(article, "contributor", contributing.all());
        if (details.publication() != null) {
            article.set("publisher", named("Organization", details.publication()));
        }
        if (details.source() != null && LocaleTexts.isOnTheWeb(details.source())) {
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
        String id = url + SitePaths.fragment(place.id());
        return named(type, heading.prose().text()).put("url", id);
    }

    /** Describes a question, or a section, that stands alone. */
    public ObjectNode alone(Interview interview, Section only, Locator place, Heading heading) {
        InterviewDetails details = interview.details();
        String url = url(SitePaths.interview(interview));
        boolean asks = place.kind() == Locator.PlaceKind.QUESTION;
        ObjectNode part = typed(asks ? "Question" : "CreativeWork");
        part.put("@id", url + SitePaths.fragment(place.id()));
        part.put("url", url(SitePaths.part(interview, place))).put("name", heading.prose().text());
        part.put("inLanguage", details.language());
        put(part, "datePublished", published(details));
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
        interview.answerer().ifPresent(participant -> answer.set("author", person(participant)));
        return answer;
    }

    private void people(ObjectNode work, String capacity, List<Participant> people) {
        if (!people.isEmpty()) {
            ArrayNode named = work.putArray(capacity);
            people.forEach(participant -> named.add(person(participant)));
        }
    }

    private ObjectNode person(Participant participant) {
        ObjectNode node = named("Person", participant.name());
        put(node, "jobTitle", participant.role());
        corpus.people()
                .find(participant)
                .ifPresent(known -> node.put("url", url(SitePaths.person(known.id()))));
        return node;
    }

    private String url(String address) {
        return SiteLinks.to(base, address);
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

    private static @Nullable String published(InterviewDetails details) {
        PartialDate published = details.published();
        return published == null ? null : published.iso();
    }
}
