package org.colloquy.reader.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Digest;
import org.colloquy.build.Stage;
import org.colloquy.model.Problem;
import org.colloquy.model.Settings;
import org.colloquy.model.glossary.Term;
import org.colloquy.reader.frontmatter.settings.SettingsReader;
import org.colloquy.reader.frontmatter.settings.WrittenHouse;
import org.colloquy.reader.link.LinkTargets;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.FileText;
import org.colloquy.reader.source.FileTexts;
import org.colloquy.reader.source.Slowness;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.term.TermMatcher;
import org.jspecify.annotations.Nullable;

/**
 * Reading of what all interviews are read with: settings, glossary, people, and what the editor
 * says of questions. It depends on these files, and on the names of all others, to which they may
 * link.
 */
public final class SharedReading {
    private static final Stage<SharedReading> SHARED =
            Stage.inMemory("shared", SharedReading.class);

    private final Map<String, FileText> texts;
    private final String digest;
    private final String key;
    private final List<Problem> problems = new ArrayList<>();
    private final Settings settings;
    private final WrittenHouse house;
    private final EntryStage.Entries entries;
    private final QuestionsReader questions;
    private final Set<String> ambiguous;
    private @Nullable TermMatcher terms;
    private @Nullable String termsKey;

    private SharedReading(
            BuildCache cache, CorpusLayout files, Map<String, FileText> texts, String digest) {
        this.texts = texts;
        this.digest = digest;
        SettingsReader.SettingsReading read =
                source(CorpusLayout.SETTINGS)
                        .map(SettingsReader::read)
                        .orElseGet(SettingsReader.SettingsReading::defaults);
        this.settings = read.settings();
        this.house = read.house();
        this.entries =
                new EntryStage(cache, files, texts, digest)
                        .read(targets -> new EntryTexts(settings, targets));
        this.ambiguous = entries.glossary().glossary().check();
        problems.addAll(entries.problems());
        this.questions = new QuestionsReader(targets(files), entries.texts());
        source(CorpusLayout.QUESTIONS).ifPresent(questions::add);
        // What took too long may be read otherwise another time.
        this.key = Slowness.isIn(problems) ? UUID.randomUUID().toString() : key(digest, files);
    }

    /** Returns the reading of the shared files as they are now. */
    public static SharedReading of(BuildCache cache, CorpusLayout files, FileTexts all) {
        Map<String, FileText> texts = new HashMap<>();
        files.sharedPaths().forEach(file -> texts.put(file, all.text(file)));
        String digest = digest(texts);
        return cache.find(SHARED.of(key(digest, files)))
                .orElseGet(
                        () -> {
                            SharedReading made = new SharedReading(cache, files, texts, digest);
                            return cache.put(SHARED.of(made.key), made);
                        });
    }

    private static String digest(Map<String, FileText> texts) {
        Digest all = new Digest();
        new TreeMap<>(texts)
                .forEach(
                        (file, text) -> {
                            all.add(file);
                            all.add(text.key());
                        });
        return all.end();
    }

    private static String key(String digest, CorpusLayout files) {
        return digest + " " + files.digest();
    }

    private Optional<SourceFile> source(String file) {
        return Optional.ofNullable(texts.get(file)).flatMap(text -> text.source(problems));
    }

    /** Returns the name of this reading: an equal one has the same, another has another. */
    public String key() {
        return key;
    }

    /**
     * Returns the name of what these files say and where their links lead, whatever else there is.
     */
    public String inputs() {
        Digest all = new Digest();
        all.add(Slowness.isIn(problems) ? key : digest);
        all.add(entries.texts().links().trace().answers());
        all.add(questions.links().trace().answers());
        return all.end();
    }

    /** Returns what links may lead to, with these files. */
    public LinkTargets targets(CorpusLayout now) {
        return entries.targets(now);
    }

    /** Returns its problems, without those that only all interviews together show. */
    public List<Problem> problems() {
        return problems;
    }

    public Settings settings() {
        return settings;
    }

    /** Returns what the settings say of the house, which they do not have yet. */
    public WrittenHouse house() {
        return house;
    }

    public GlossaryReader glossary() {
        return entries.glossary();
    }

    public PeopleReader people() {
        return entries.people();
    }

    public EntryTexts entries() {
        return entries.texts();
    }

    public QuestionsReader questions() {
        return questions;
    }

    /** Returns the index of terms, which a start that reads no interview does not need. */
    public synchronized TermMatcher terms() {
        TermMatcher known = terms;
        if (known == null) {
            known = new TermMatcher(glossary().glossary().terms(), ambiguous);
            terms = known;
        }
        return known;
    }

    /** Returns the digest of everything that decides which names of terms are found in a text. */
    public synchronized String termsKey() {
        String known = termsKey;
        if (known == null) {
            Digest all = new Digest();
            glossary().glossary().terms().forEach(term -> add(all, term));
            all.addAll(new TreeSet<>(ambiguous));
            known = all.end();
            termsKey = known;
        }
        return known;
    }

    private static void add(Digest all, Term term) {
        all.add(term.id());
        all.add(Stream.ofNullable(term.isPointer() ? term.see() : null).findFirst().orElse(""));
        all.add(term.match().name());
        all.addAll(TermMatcher.namesOf(term));
    }
}
