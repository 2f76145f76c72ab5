package org.colloquy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.across.Across;
import org.colloquy.across.Translations;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Term;

/** Every address of an edition at which there is a page, in a fixed order. */
final class SiteAddresses {
    private final Corpus corpus;
    private final Across across;
    private final Topics topics;
    private final List<String> addresses = new ArrayList<>();

    SiteAddresses(Corpus corpus, Across across, Topics topics) {
        this.corpus = corpus;
        this.across = across;
        this.topics = topics;
    }

    Stream<String> all() {
        addresses.clear();
        add(Paging.count(corpus.interviews().size(), InterviewLists.PER_PAGE), Address::index);
        corpus.interviews().forEach(this::interview);
        terms();
        people();
        topics();
        questions();
        addresses.add(Address.SEARCH);
        if (corpus.settings().baseUrl() != null) {
            addresses.add(OpenSearch.ADDRESS);
        }
        return List.copyOf(addresses).stream();
    }

    private void add(int pages, IntFunction<String> address) {
        IntStream.rangeClosed(1, pages).mapToObj(address).forEach(addresses::add);
    }

    private void interview(Interview interview) {
        String slug = "interviews/" + interview.slug();
        addresses.add(slug + ".html");
        addresses.add(slug + ".json");
        addresses.add(slug + ".md");
        interview.headedSections().stream()
                .flatMap(section -> Stream.ofNullable(section.locator()))
                .forEach(locator -> addresses.add(Address.part(interview, locator)));
        interview.questions().forEach(q -> addresses.add(Address.part(interview, q.locator())));
        across.translations().of(interview).stream()
                .filter(other -> Translations.isAlike(interview, other))
                .map(other -> Address.beside(interview, other.details().language()))
                .forEach(addresses::add);
    }

    private void terms() {
        if (!corpus.terms().isEmpty()) {
            add(new GlossaryPages(corpus).pages(), Address::glossary);
        }
        for (Term term : corpus.terms()) {
            if (!term.isPointer()) {
                add(new TermPages(corpus, term).pages(), page -> Address.term(term.id(), page));
            }
        }
    }

    private void people() {
        if (!corpus.people().isEmpty()) {
            add(new PeoplePages(corpus).pages(), Address::people);
        }
        corpus.people()
                .all()
                .forEach(
                        person ->
                                add(
                                        Paging.count(
                                                corpus.people().appearances(person).size(),
                                                InterviewLists.PER_PAGE),
                                        page -> Address.person(person.id(), page)));
    }

    private void topics() {
        TopicPages pages = new TopicPages(corpus, topics);
        if (!topics.all().isEmpty()) {
            add(pages.listPages(), Address::topics);
        }
        topics.all()
                .forEach(topic -> add(pages.pages(topic), page -> Address.topic(topic.id(), page)));
    }

    private void questions() {
        QuestionsPages questions = new QuestionsPages(corpus, across.families());
        if (questions.count() > 0) {
            add(questions.pages(), Address::questions);
        }
        across.families()
                .all()
                .forEach(
                        family ->
                                add(
                                        Paging.count(family.asked().size(), FamilyPages.PER_PAGE),
                                        page -> Address.family(family.id(), page)));
    }
}
