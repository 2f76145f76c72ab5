package org.colloquy.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.build.Digest;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Settings;
import org.jspecify.annotations.Nullable;

/**
 * What all interviews are read with: settings, glossary, people, and what the editor says of
 * questions. It serves a later reading too if its files are as they were and none of its links
 * would lead elsewhere.
 */
final class SharedReading {
    private final CorpusFiles files;
    private final Map<String, FileText> texts;
    private final String digest;
    private final List<Problem> problems = new ArrayList<>();
    private final int own;
    private final Settings settings;
    private final GlossaryReader glossary = new GlossaryReader();
    private final PeopleReader people = new PeopleReader();
    private final EntryTexts entries;
    private final KeptEntries keepable;
    private final QuestionsReader questions;
    private final Set<String> ambiguous;
    private @Nullable TermIndex terms;

    /**
     * @param kept what is known from before the program started
     */
    SharedReading(CorpusFiles files, FileTexts all, KeptReadings kept) {
        this.files = files;
        this.texts = texts(files, all);
        this.digest = digest(texts);
        this.settings =
                source(CorpusFiles.SETTINGS)
                        .map(SettingsReader::read)
                        .orElseGet(Settings::defaults);
        LinkTargets targets = targets(files);
        this.entries = new EntryTexts(settings, targets);
        this.keepable = readEntries(targets, kept);
        this.questions = new QuestionsReader(targets, entries);
        source(CorpusFiles.QUESTIONS).ifPresent(questions::add);
        this.ambiguous = glossary.glossary().check();
        this.own = problems.size();
    }

    /** Reads glossary and people, and returns what is to be kept of them. */
    private KeptEntries readEntries(LinkTargets targets, KeptReadings kept) {
        int before = problems.size();
        Optional<KeptEntries> known = kept.entries(digest);
        if (known.isPresent()) {
            restore(known.get());
            if (entries.links().holds(targets)) {
                return known.get();
            }
            forget(before);
        }
        files.glossaryPaths().forEach(file -> source(file).ifPresent(glossary::add));
        files.peoplePaths().forEach(file -> source(file).ifPresent(people::add));
        glossary.read(entries);
        people.read(entries);
        List<Problem> found = problems.subList(before, problems.size());
        return KeptEntries.of(digest, glossary, people, entries.links(), found);
    }

    private void restore(KeptEntries known) {
        problems.addAll(known.problems());
        Map<String, Source> sources = new HashMap<>();
        known.restore(
                glossary,
                people,
                entries.links(),
                file -> sources.computeIfAbsent(file, this::sourceAgain));
    }

    private Source sourceAgain(String file) {
        return Optional.ofNullable(texts.get(file))
                .flatMap(text -> text.sourceAgain(problems))
                .orElseThrow();
    }

    private void forget(int before) {
        problems.subList(before, problems.size()).clear();
        glossary.clear();
        people.clear();
        entries.links().clear();
    }

    /** What is to be kept of glossary and people. */
    KeptEntries keepable() {
        return keepable;
    }

    private static Map<String, FileText> texts(CorpusFiles files, FileTexts all) {
        Map<String, FileText> texts = new HashMap<>();
        files.sharedPaths().forEach(file -> texts.put(file, all.text(file)));
        return texts;
    }

    private Optional<Source> source(String file) {
        return Optional.ofNullable(texts.get(file)).flatMap(text -> text.source(problems));
    }

    /** Whether it would be the same if it were read now. */
    boolean holds(CorpusFiles now, FileTexts all) {
        // Texts compare by identity: equal ones are one.
        if (!texts.equals(texts(now, all)) || Slowness.isIn(problems.subList(0, own))) {
            return false;
        }
        LinkTargets targets = targets(now);
        return files.isSame(now)
                || (entries.links().holds(targets) && questions.links().holds(targets));
    }

    /** Names the state of its texts: the same texts give the same name. */
    String digest() {
        return digest;
    }

    private static String digest(Map<String, FileText> texts) {
        Digest all = new Digest();
        new TreeMap<>(texts)
                .forEach(
                        (file, text) -> {
                            all.add(file);
                            all.add(text.digest());
                        });
        return all.end();
    }

    /** What links may lead to, with these files. */
    LinkTargets targets(CorpusFiles now) {
        return new LinkTargets(now, glossary.glossary(), people.people());
    }

    /** Its problems, without those that only all interviews together show. */
    List<Problem> problems() {
        return problems;
    }

    /** Takes back what was reported after it was read. */
    void forgetJoined() {
        problems.subList(own, problems.size()).clear();
    }

    Settings settings() {
        return settings;
    }

    GlossaryReader glossary() {
        return glossary;
    }

    PeopleReader people() {
        return people;
    }

    EntryTexts entries() {
        return entries;
    }

    QuestionsReader questions() {
        return questions;
    }

    /** The index of terms, which a start that reads no interview needs not. */
    synchronized TermIndex terms() {
        TermIndex known = terms;
        if (known == null) {
            known = new TermIndex(glossary.glossary().terms(), ambiguous);
            terms = known;
        }
        return known;
    }
}
