package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.across.Wordings;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Directory;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Media;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What only all interviews together show. After an edit all of it is worked out once more, each
 * part by what is known of the edition before, so that it takes little of each interview.
 */
final class JoinedReading {
    private final SharedReading shared;
    private final Collection<InterviewReading> readings;
    private final List<InterviewReading.Result> results;
    private final TermUses uses;
    private final LinkCheck links;
    private final Wordings wordings;
    private final Directory directory;
    private final CorpusFiles files;
    private final Corpus corpus;

    /**
     * @param readings in the order of their files
     * @param before the same of an earlier edition
     */
    JoinedReading(
            SharedReading shared,
            Collection<InterviewReading> readings,
            FileTexts texts,
            @Nullable JoinedReading before) {
        this.shared = shared;
        this.readings = readings;
        this.results = readings.stream().flatMap(reading -> reading.result().stream()).toList();
        Map<String, Interview> interviews = new LinkedHashMap<>();
        results.forEach(read -> interviews.put(read.interview().slug(), read.interview()));
        this.uses = TermUses.of(interviews.values(), before == null ? null : before.uses);
        this.links = new LinkCheck(interviews, before == null ? null : before.links);
        checkLinks();
        this.wordings = wordings(interviews.values(), before);
        QuestionsReader questions = shared.questions();
        questions.check(interviews, wordings.unmet(questions.entries()));
        OldAddresses.check(results.stream().map(InterviewReading.Result::claim).toList());
        if (!interviews.isEmpty()) {
            shared.glossary().glossary().reportUnused(uses::mention);
        }
        this.directory = directory(interviews.values(), before);
        this.files = texts.files();
        this.corpus = corpus(texts, List.copyOf(order(interviews, before)));
    }

    Corpus corpus() {
        return corpus;
    }

    private Corpus corpus(FileTexts texts, List<Interview> interviews) {
        GlossaryReader glossary = shared.glossary();
        return new Corpus(
                shared.settings(),
                interviews,
                glossary.glossary().terms(),
                glossary.preface(),
                shared.questions().entries(),
                directory,
                media(),
                problems(interviews.isEmpty()),
                texts::edition);
    }

    /** All interviews, most of them in the order of before, which is quickly sorted. */
    private static Collection<Interview> order(
            Map<String, Interview> interviews, @Nullable JoinedReading before) {
        return before == null
                ? interviews.values()
                : Interview.inOrderOf(
                        before.corpus.interviews(),
                        interviews.values(),
                        slug -> Optional.ofNullable(interviews.get(slug)));
    }

    private void checkLinks() {
        links.check(shared.entries().links());
        readings.forEach(reading -> links.check(reading.links()));
        links.check(shared.questions().links());
        links.end();
    }

    private Wordings wordings(Collection<Interview> interviews, @Nullable JoinedReading before) {
        Wordings known = before == null ? Wordings.NONE : before.wordings;
        return Wordings.of(shared.questions().entries(), interviews, known);
    }

    private Directory directory(Collection<Interview> interviews, @Nullable JoinedReading before) {
        PeopleReader people = shared.people();
        DirectoryBuilder builder = new DirectoryBuilder(people.people(), people.preface());
        results.forEach(read -> read.people().forEach(builder::add));
        if (!interviews.isEmpty()) {
            builder.reportUnused(interviews);
        }
        return builder.build(before == null ? Directory.empty() : before.directory);
    }

    /** Where they are in the folder as it is now, whenever the links to them were read. */
    private List<Media> media() {
        Set<String> named = new LinkedHashSet<>(shared.entries().links().media());
        readings.forEach(reading -> named.addAll(reading.links().media()));
        return named.stream().flatMap(file -> files.media(file).stream()).toList();
    }

    private List<Problem> problems(boolean none) {
        List<Problem> problems = new ArrayList<>(files.problems());
        problems.addAll(shared.problems());
        readings.forEach(reading -> problems.addAll(reading.problems()));
        if (none) {
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
