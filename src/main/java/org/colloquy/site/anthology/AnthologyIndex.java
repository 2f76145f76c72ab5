package org.colloquy.site.anthology;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.analysis.PersonMentions;
import org.colloquy.analysis.PersonMentions.PersonMention;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.people.Person;
import org.colloquy.site.text.Messages;
import org.jsoup.nodes.Element;

/**
 * Index of people and terms: where each is spoken of, by the number of the interview and the
 * locator in it.
 */
final class AnthologyIndex {
    private final Messages words;
    private final Map<String, Map<Integer, List<Element>>> entries = new LinkedHashMap<>();

    AnthologyIndex(Messages words) {
        this.words = words;
    }

    /** Takes in the terms. */
    void take(AnthologyTerms terms) {
        terms.names().forEach((id, name) -> put(name, terms.places(id)));
    }

    /** Takes in who is named in the interviews, and who speaks in them. */
    void take(Corpus corpus, PersonMentions mentions, List<AnthologyChapter> chapters) {
        Map<String, AnthologyChapter> bySlug = new LinkedHashMap<>();
        chapters.forEach(chapter -> bySlug.put(chapter.interview().slug(), chapter));
        for (Person person : corpus.people().all()) {
            Map<Integer, List<Element>> places = new LinkedHashMap<>();
            for (AnthologyChapter chapter : chapters) {
                boolean speaks =
                        corpus.people().voices(chapter.interview().details()).all().stream()
                                .flatMap(voice -> corpus.people().find(voice).stream())
                                .anyMatch(voice -> voice.id().equals(person.id()));
                if (speaks) {
                    places.computeIfAbsent(chapter.number(), none -> new ArrayList<>());
                }
            }
            for (PersonMention mention : mentions.of(person)) {
                AnthologyChapter chapter = bySlug.get(mention.interview().slug());
                if (chapter != null) {
                    places.computeIfAbsent(chapter.number(), none -> new ArrayList<>())
                            .add(link(chapter, mention.passage().locator()));
                }
            }
            put(person.name(), places);
        }
    }

    private Element link(AnthologyChapter chapter, Locator locator) {
        return new Element("a")
                .attr("href", "#" + chapter.id(locator.id()))
                .attr("aria-label", words.place(locator))
                .text(locator.label());
    }

    private void put(String name, Map<Integer, List<Element>> places) {
        if (!places.isEmpty()) {
            places.forEach(
                    (number, links) ->
                            entries.computeIfAbsent(name, none -> new LinkedHashMap<>())
                                    .computeIfAbsent(number, none -> new ArrayList<>())
                                    .addAll(links));
        }
    }

    /** Returns the entries of the list, sorted as the language of the site sorts. */
    List<Element> entries() {
        Comparator<Object> order = Collator.getInstance(ULocale.forLocale(words.locale()));
        return entries.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order))
                .map(entry -> entry(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Element entry(String name, Map<Integer, List<Element>> places) {
        Element entry = new Element("li");
        entry.appendElement("span").addClass("indexed").text(name);
        places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(
                        place -> {
                            entry.appendText(" ");
                            entry.appendElement("a")
                                    .attr("href", "#i" + place.getKey())
                                    .addClass("chapter-number")
                                    .text(place.getKey() + (place.getValue().isEmpty() ? "" : ":"));
                            for (Element link : place.getValue()) {
                                entry.appendText(" ").appendChild(link.clone());
                            }
                        });
        return entry;
    }
}
