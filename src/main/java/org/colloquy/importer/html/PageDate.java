package org.colloquy.importer.html;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The day on which a page says that it was published: for other programs, or for readers. */
final class PageDate {
    private static final List<String> PLACES =
            List.of(
                    "meta[property=article:published_time]",
                    "meta[itemprop=datePublished]",
                    "meta[name=date]",
                    "meta[name=DC.date]");

    private PageDate() {}

    /** Returns it as {@code YYYY[-MM[-DD]]}; empty if no place says it. */
    static Optional<String> of(Document page) {
        Stream<String> told =
                PLACES.stream()
                        .flatMap(place -> page.select(place).stream().limit(1))
                        .map(e -> e.attr("content"));
        Stream<String> shown =
                page.select("time[datetime]").stream().limit(1).map(e -> e.attr("datetime"));
        return Stream.of(told, structured(page), shown)
                .flatMap(dates -> dates)
                .flatMap(
                        written ->
                                PartialDate.convert(written.replaceFirst("T.*", ""))
                                        .map(PartialDate::iso)
                                        .stream())
                .findFirst();
    }

    private static Stream<String> structured(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .flatMap(PageDate::published);
    }

    private static Stream<String> published(Element script) {
        try {
            JsonNode data = JsonMapper.shared().readTree(script.data());
            return data.findValues("datePublished").stream().limit(1).map(JsonNode::asString);
        } catch (JacksonException e) {
            return Stream.empty();
        }
    }
}
