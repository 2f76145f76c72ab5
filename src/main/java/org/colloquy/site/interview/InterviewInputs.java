package org.colloquy.site.interview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.analysis.question.QuestionGroup;
import org.colloquy.build.Digest;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.AskedPrompt;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewHead;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.site.text.Messages;

/**
 * Digests of everything that goes into what the site makes of single interviews, and not into all
 * of its pages: what was read of an interview, and what its pages show of others.
 */
public final class InterviewInputs {
    private static final Comparator<Locator> BY_ID = Comparator.comparing(Locator::id);

    private final Corpus corpus;
    private final CorpusAnalysis analysis;

    public InterviewInputs(Corpus corpus, CorpusAnalysis analysis) {
        this.corpus = corpus;
        this.analysis = analysis;
    }

    /**
     * Digests of what goes into pages about an interview.
     *
     * @param whole of all that was read of it
     * @param listed of what there is to show of it but its text
     */
    public record InterviewDigests(String whole, String listed) {}

    /** Returns the classes of the values that are stored in the cache, for its codec. */
    public static List<Class<?>> storedClasses() {
        return List.of(RelatedDigests.StoredDigests.class);
    }

    /** Returns the digests of all interviews of which it is known what was read, by slug. */
    public Map<String, InterviewDigests> all() {
        RelatedDigests related = RelatedDigests.of(corpus, analysis);
        Map<String, InterviewDigests> all = new ConcurrentHashMap<>();
        corpus.interviews().parallelStream()
                .forEach(
                        one ->
                                corpus.inputs()
                                        .reading(one)
                                        .map(reading -> digests(one, reading, related.of(one)))
                                        .ifPresent(digests -> all.put(one.slug(), digests)));
        return all;
    }

    private InterviewDigests digests(Interview interview, String reading, String related) {
        String listed = listed(interview);
        Digest whole = new Digest();
        whole.add(listed);
        whole.add(reading);
        for (Interview version : corpus.translations().versions(interview)) {
            whole.add(corpus.inputs().reading(version).orElse(""));
        }
        whole.add(related);
        addAcross(whole, interview);
        return new InterviewDigests(whole.end(), listed);
    }

    private String listed(Interview interview) {
        Digest all = new Digest();
        addFacts(all, interview.head());
        all.add(corpus.citationKeys().of(interview));
        addVersions(all, interview);
        addSeries(all, interview);
        addPeople(all, interview);
        Messages words = Messages.of(corpus, interview.details().language());
        all.addAll(
                OnwardLinks.of(corpus, interview, "", words).stream()
                        .map(OnwardLinks.OnwardLink::toString)
                        .toList());
        interview.details().tags().forEach(tag -> all.add(corpus.topicName(tag)));
        interview.segments().stream()
                .flatMap(segment -> segment.tags().stream())
                .forEach(tag -> all.add(corpus.topicName(tag)));
        return all.end();
    }

    /** Adds what is known of an interview besides its text. */
    private static void addFacts(Digest all, InterviewHead head) {
        all.add(head.slug());
        all.add(head.details().toString());
        all.add(head.dialect().name());
        all.add(head.speakers().toString());
        all.add(head.size().toString());
        all.add((int) head.mentions().stream().map(Mention::term).distinct().count());
        all.add(head.segments().toString());
    }

    private void addVersions(Digest all, Interview interview) {
        List<Interview> versions = corpus.translations().versions(interview);
        all.add(versions.size());
        all.add(corpus.translations().lead(interview).slug());
        for (Interview version : versions) {
            RelatedDigests.addLed(all, version);
        }
    }

    private void addSeries(Digest all, Interview interview) {
        Optional<Series> series = corpus.series().of(interview);
        series.ifPresent(
                one -> {
                    all.add(one.id());
                    all.add(one.name());
                    all.addAll(one.interviews().stream().map(Interview::slug).toList());
                });
    }

    private void addPeople(Digest all, Interview interview) {
        Stream<Participant> named =
                Stream.concat(
                        interview.details().people().stream(),
                        interview.speakers().stream()
                                .flatMap(speaker -> interview.person(speaker.name()).stream()));
        Stream.concat(named, corpus.people().voices(interview.details()).all().stream())
                .forEach(
                        one -> {
                            all.add(one.name());
                            corpus.people().find(one).ifPresent(person -> add(all, person));
                        });
    }

    private static void add(Digest all, Person person) {
        all.add(person.id());
        all.add(person.name());
        all.add(String.valueOf(person.url()));
    }

    /**
     * Adds what pages show of other interviews that lead here, were asked the same or are led to.
     */
    private void addAcross(Digest all, Interview interview) {
        for (Locator place : sorted(analysis.backlinks().places(interview).stream())) {
            analysis.backlinks()
                    .to(interview, place)
                    .forEach(
                            back -> {
                                all.add(place.id());
                                RelatedDigests.addLed(all, back.from());
                                all.add(back.at().id());
                                all.add(back.reason());
                            });
        }
        for (AskedPrompt prompt : interview.head().prompts()) {
            analysis.questionGroups()
                    .of(interview, prompt.locator())
                    .ifPresent(
                            group -> {
                                all.add(prompt.locator().id());
                                addGroup(all, group);
                            });
        }
        addTargets(all, interview);
    }

    /** Adds what a page shows of a question that several were asked. */
    private void addGroup(Digest all, QuestionGroup group) {
        all.add(group.id());
        all.add(String.valueOf(group.language()));
        all.add(group.title());
        all.add(analysis.questionGroups().interviews(group));
    }

    /** Adds where links to passages of other interviews lead, whose numbers may be others now. */
    private void addTargets(Digest all, Interview interview) {
        interview.head().outward().stream()
                .map(link -> link.target())
                .filter(LinkTarget.PassageTarget.class::isInstance)
                .map(LinkTarget.PassageTarget.class::cast)
                .forEach(
                        target ->
                                all.add(
                                        corpus.interview(target.slug())
                                                .map(other -> other.head().index())
                                                .map(index -> index.digests().places())
                                                .orElse("")));
    }

    private static List<Locator> sorted(Stream<Locator> places) {
        return places.sorted(BY_ID).toList();
    }
}
