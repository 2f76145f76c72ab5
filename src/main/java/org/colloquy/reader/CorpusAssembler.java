package org.colloquy.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.analysis.question.Wordings;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Digest;
import org.colloquy.build.Stage;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.CorpusEntries;
import org.colloquy.model.corpus.InterviewList;
import org.colloquy.model.corpus.People;
import org.colloquy.model.corpus.PersonIndex;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.reader.edition.SeriesChecker;
import org.colloquy.reader.edition.TranslationChecker;
import org.colloquy.reader.edition.UnusedTerms;
import org.colloquy.reader.edition.UnusedTopics;
import org.colloquy.reader.identity.HouseReading;
import org.colloquy.reader.interview.label.UnmetPerson;
import org.colloquy.reader.shared.AskedWordings;
import org.colloquy.reader.shared.PeopleReader;
import org.colloquy.reader.shared.PersonIndexBuilder;
import org.colloquy.reader.shared.QuestionsReader;
import org.colloquy.reader.shared.SharedReading;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.EditionReports;
import org.colloquy.reader.source.FileCopies;
import org.colloquy.reader.source.FileTexts;
import org.colloquy.reader.source.TwinInterviews;

/**
 * Assembler of a corpus from the readings of its files, with what only all of them together show.
 * All of it is made anew for each edition, in a time that grows with the number of interviews and
 * not with their length; what takes their texts is remembered.
 */
final class CorpusAssembler {
    static final Stage<AskedWordings> WORDINGS =
            Stage.stored("asked-wordings", AskedWordings.class);

    private final BuildCache cache;
    private final SharedReading shared;
    private final CorpusLayout files;
    private final HouseReading house;
    private final FileTexts texts;
    private final List<InterviewReading> readings;
    private final List<HousePageReading> pages;
    private final List<SeriesReading> series;
    private final Map<String, InterviewReading> bySlug = new HashMap<>();
    private final InterviewList interviews;
    private final EditionReports reports;
    private final List<Object> used = new ArrayList<>();

    /**
     * Begins with the interviews in their order.
     *
     * @param texts those of the files that were read
     */
    CorpusAssembler(BuildCache cache, SharedReading shared, FileReadings read, FileTexts texts) {
        this.cache = cache;
        this.shared = shared;
        this.files = texts.files();
        this.house = read.house();
        this.readings = read.interviews();
        this.pages = read.pages();
        this.series = read.series();
        this.texts = texts;
        this.reports = new EditionReports(texts);
        readings.forEach(
                reading ->
                        reading.result().ifPresent(r -> bySlug.put(r.interview().slug(), reading)));
        this.interviews =
                InterviewList.of(
                        results().map(InterviewReading.ReadInterview::interview).toList(),
                        SeriesReading.profiles(series));
    }

    /** Returns the corpus. */
    Corpus assemble() {
        checkLinks();
        checkQuestions();
        checkAliases();
        Set<String> copies = FileCopies.check(interviews.all(), reports);
        new TwinInterviews(interviews, copies, reports).check();
        new SeriesChecker(SeriesReading.profiles(series), reports).check(interviews);
        TranslationChecker.report(interviews, reports);
        if (!interviews.all().isEmpty()) {
            UnusedTerms.report(
                    shared.glossary().glossary(),
                    interviews.all(),
                    pages.stream().flatMap(page -> page.terms().stream()),
                    reports);
            UnusedTopics.report(shared.settings().topics(), interviews.all(), reports);
        }
        PersonIndex index = personIndex();
        readings.forEach(reading -> checkUnmet(reading, index));
        UnusedKeys.report(readings, reports);
        return new Corpus(
                        shared.settings()
                                .withHouse(house.house(page -> isThere(page, index), reports)),
                        interviews,
                        new CorpusEntries(
                                shared.glossary().index(), shared.questions().entries(), index),
                        media(),
                        problems(),
                        () -> house.edition(texts.edition()))
                .withPages(HousePageReading.pages(pages))
                .madeOf(sharedInputs(), inputs());
    }

    /**
     * Returns the name of all that is no interview: the same for the same files as long as their
     * links lead to the same places, whatever interviews there are.
     */
    private String sharedInputs() {
        Digest all = new Digest();
        all.add(shared.inputs());
        all.addAll(pages.stream().map(HousePageReading::inputs).toList());
        all.addAll(series.stream().map(SeriesReading::inputs).toList());
        all.add(house.inputs());
        return all.end();
    }

    private Map<String, String> inputs() {
        Map<String, String> inputs = new HashMap<>();
        bySlug.forEach((slug, reading) -> inputs.put(slug, reading.key()));
        return inputs;
    }

    /** Tells whether the site has a list, which is at an address. */
    private boolean isThere(String address, PersonIndex index) {
        return switch (address) {
            case "glossary.html" -> !shared.glossary().glossary().terms().isEmpty();
            case "people.html" -> !new People(index, interviews).isEmpty();
            case "topics.html" ->
                    interviews.all().stream().anyMatch(one -> !one.details().tags().isEmpty());
            default -> true;
        };
    }

    /** Returns what the cache is to remember for the next edition. */
    List<Object> used() {
        return List.copyOf(used);
    }

    private Stream<InterviewReading.ReadInterview> results() {
        return readings.stream().flatMap(reading -> reading.result().stream());
    }

    private void checkLinks() {
        Map<String, HousePageReading> pagesBySlug = new HashMap<>();
        pages.forEach(read -> read.page().ifPresent(page -> pagesBySlug.put(page.slug(), read)));
        LinkChecker check = new LinkChecker(cache, bySlug, pagesBySlug);
        report(check.check(shared.key() + " entries", shared.entries().links().pending()));
        readings.forEach(reading -> report(check.check(reading.key(), reading.pending())));
        pages.forEach(page -> report(check.check(page.key(), page.links().pending())));
        series.forEach(one -> report(check.check(one.key(), one.links().pending())));
        report(check.check(shared.key() + " questions", shared.questions().links().pending()));
        report(check.check(shared.key() + " house", house.pending()));
    }

    private void report(BrokenLinks broken) {
        used.add(broken);
        broken.links()
                .forEach(
                        link ->
                                reports.report(
                                        Severity.WARNING,
                                        "unresolved-link",
                                        link.file(),
                                        link.offset(),
                                        link.message()));
    }

    private void checkQuestions() {
        QuestionsReader questions = shared.questions();
        Set<String> named = Wordings.named(questions.entries());
        Set<String> asked = new HashSet<>();
        if (!named.isEmpty()) {
            for (AskedWordings one : readings.parallelStream().flatMap(this::asked).toList()) {
                used.add(one);
                asked.addAll(one.keys());
            }
        }
        questions.check(interviews, Wordings.unmet(named, asked), reports);
    }

    private Stream<AskedWordings> asked(InterviewReading reading) {
        return reading.result().stream()
                .map(InterviewReading.ReadInterview::interview)
                .map(
                        interview ->
                                cache.get(
                                        WORDINGS.of(reading.key()),
                                        () ->
                                                new AskedWordings(
                                                        List.copyOf(Wordings.asked(interview)))));
    }

    /** Most corpora have no old addresses at all. */
    private void checkAliases() {
        List<AddressAliases.Claim> claims = new ArrayList<>();
        for (InterviewReading reading : readings) {
            reading.result()
                    .map(
                            read ->
                                    new AddressAliases.Claim(
                                            reading.file(), read.aliasesAt(), read.interview()))
                    .filter(AddressAliases.Claim::isMade)
                    .ifPresent(claims::add);
        }
        AddressAliases.check(interviews, claims, reports);
    }

    private PersonIndex personIndex() {
        PeopleReader listed = shared.people();
        PersonIndexBuilder builder =
                new PersonIndexBuilder(listed.people(), listed.preface(), reports);
        readings.forEach(
                reading ->
                        reading.result()
                                .ifPresent(
                                        read ->
                                                read.people()
                                                        .forEach(
                                                                named ->
                                                                        builder.add(
                                                                                reading.file(),
                                                                                named))));
        PersonIndex index = builder.build();
        if (!interviews.all().isEmpty()) {
            builder.reportUnused(interviews.all());
        }
        return index;
    }

    /** Reports whom nothing in a text names, by no name that {@code people.md} has either. */
    private void checkUnmet(InterviewReading reading, PersonIndex index) {
        reading.result()
                .ifPresent(
                        read ->
                                read.unmet().stream()
                                        .filter(one -> !isLabelled(one, read, index))
                                        .forEach(one -> report(reading.file(), one)));
    }

    private static boolean isLabelled(
            UnmetPerson unmet, InterviewReading.ReadInterview read, PersonIndex index) {
        return index.find(unmet.placed().participant()).stream()
                .anyMatch(
                        person ->
                                read.interview().speakers().stream()
                                        .flatMap(
                                                one ->
                                                        Stream.concat(
                                                                Stream.of(one.name()),
                                                                one.labels().stream()))
                                        .anyMatch(name -> index.called(name).contains(person)));
    }

    private void report(String file, UnmetPerson unmet) {
        reports.report(
                unmet.severity(),
                "perhaps-misread",
                file,
                unmet.placed().offset(),
                unmet.message());
    }

    /** Returns where they are in the folder as it is now, whenever the links to them were read. */
    private List<MediaFile> media() {
        Set<String> named = new LinkedHashSet<>(shared.entries().links().media());
        readings.forEach(reading -> named.addAll(reading.media()));
        named.addAll(house.media());
        pages.forEach(page -> named.addAll(page.links().media()));
        series.forEach(one -> named.addAll(one.links().media()));
        return named.stream().flatMap(file -> files.media(file).stream()).toList();
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(shared.problems());
        problems.addAll(house.problems());
        readings.forEach(reading -> problems.addAll(reading.problems()));
        pages.forEach(page -> problems.addAll(page.problems()));
        series.forEach(one -> problems.addAll(one.problems()));
        problems.addAll(reports.all());
        if (interviews.all().isEmpty()) {
            problems.add(
                    Problem.ofFile(
                            Severity.WARNING,
                            "no-interviews",
                            ".",
                            "the folder has no Markdown files to read as interviews"));
        }
        return problems;
    }
}
