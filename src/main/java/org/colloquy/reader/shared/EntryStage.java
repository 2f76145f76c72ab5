package org.colloquy.reader.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Stage;
import org.colloquy.model.Problem;
import org.colloquy.reader.link.LinkLog;
import org.colloquy.reader.link.LinkTargets;
import org.colloquy.reader.link.LinkTrace;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.FileText;
import org.colloquy.reader.source.Slowness;
import org.colloquy.reader.source.SourceFile;

/**
 * Stage that reads glossary and people. They are read together, since their texts link to one
 * another, and depend on their own files and on where links to other files lead. What links were
 * asked about the last time is stored beside the result: if all of that would be answered as it
 * was, the result is the one that is found by these answers.
 */
final class EntryStage {
    static final Stage<LinkTrace> TRACE = Stage.stored("entry-trace", LinkTrace.class);
    static final Stage<StoredEntries> ENTRIES = Stage.stored("entries", StoredEntries.class);

    private final BuildCache cache;
    private final CorpusLayout files;
    private final Map<String, FileText> texts;
    private final String key;

    /** Glossary and people, and what came of reading them. */
    record Entries(
            GlossaryReader glossary,
            PeopleReader people,
            EntryTexts texts,
            List<Problem> problems) {
        LinkTargets targets(CorpusLayout files) {
            return new LinkTargets(files, glossary.glossary(), people.people());
        }
    }

    /** Makes the reader of the entries' texts. */
    interface EntryTextReader {
        EntryTexts of(LinkTargets targets);
    }

    /**
     * Creates the stage for some files.
     *
     * @param texts of these files, by their names
     * @param key names the state of all of them
     */
    EntryStage(BuildCache cache, CorpusLayout files, Map<String, FileText> texts, String key) {
        this.cache = cache;
        this.files = files;
        this.texts = texts;
        this.key = key;
    }

    /** Returns what is in the files. */
    Entries read(EntryTextReader reader) {
        return found(reader).orElseGet(() -> fresh(reader));
    }

    private Entries empty(EntryTextReader reader) {
        GlossaryReader glossary = new GlossaryReader();
        PeopleReader people = new PeopleReader();
        LinkTargets targets = new LinkTargets(files, glossary.glossary(), people.people());
        return new Entries(glossary, people, reader.of(targets), new ArrayList<>());
    }

    private Optional<Entries> found(EntryTextReader reader) {
        Optional<LinkTrace> trace = cache.find(TRACE.of(key));
        return trace.flatMap(asked -> cache.find(ENTRIES.of(key, asked.answers())))
                .map(stored -> restored(stored, empty(reader)))
                .filter(entries -> trace.get().holds(entries.targets(files)));
    }

    private Entries restored(StoredEntries stored, Entries into) {
        Map<String, SourceFile> sources = new HashMap<>();
        stored.restore(
                into.glossary(),
                into.people(),
                into.texts().links(),
                file -> sources.computeIfAbsent(file, f -> reporting(f, into.problems())));
        into.problems().addAll(stored.problems());
        return into;
    }

    private SourceFile reporting(String file, List<Problem> problems) {
        return Optional.ofNullable(texts.get(file)).orElseThrow().reporting(problems);
    }

    private Entries fresh(EntryTextReader reader) {
        Entries entries = empty(reader);
        List<Problem> found = entries.problems();
        files.glossaryPaths().forEach(f -> source(f, found).ifPresent(entries.glossary()::add));
        files.peoplePaths().forEach(f -> source(f, found).ifPresent(entries.people()::add));
        entries.glossary().read(entries.texts());
        entries.people().read(entries.texts());
        if (!Slowness.isIn(found)) {
            LinkLog links = entries.texts().links();
            LinkTrace trace = links.trace();
            cache.put(
                    ENTRIES.of(key, trace.answers()),
                    StoredEntries.of(entries.glossary(), entries.people(), links, found));
            cache.put(TRACE.of(key), trace);
        }
        return entries;
    }

    private Optional<SourceFile> source(String file, List<Problem> problems) {
        return Optional.ofNullable(texts.get(file)).flatMap(text -> text.source(problems));
    }
}
