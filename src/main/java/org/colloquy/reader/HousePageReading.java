package org.colloquy.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Digest;
import org.colloquy.build.Stage;
import org.colloquy.model.Block;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Problem;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.page.HousePages;
import org.colloquy.reader.house.HousePageReader;
import org.colloquy.reader.link.LinkLog;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.source.FileText;
import org.colloquy.reader.source.Slowness;
import org.colloquy.reader.source.SourceFile;

/**
 * Reading of one page of the house. There are few, so that each is read anew whenever a term or the
 * name of a file changes.
 *
 * @param key names this reading: an equal one has the same, another has another
 * @param text names what stands in the file
 * @param page empty if the file cannot be read at all
 * @param problems those found in reading it
 * @param links its links to places, and the files that it shows
 */
record HousePageReading(
        String key, String text, Optional<HousePage> page, List<Problem> problems, LinkLog links) {
    private static final Stage<HousePageReading> PAGE =
            Stage.inMemory("house-page", HousePageReading.class);

    /**
     * Returns the reading of a file; called by a {@linkplain ReaderThreads reader's thread}.
     *
     * @param slug the page's address
     */
    static HousePageReading of(
            BuildCache cache, String file, String slug, FileText text, ReadingContext now) {
        String[] inputs = {file, slug, text.key(), now.key()};
        return cache.find(PAGE.of(inputs))
                .orElseGet(
                        () -> {
                            HousePageReading read =
                                    fresh(text, slug, PAGE.of(inputs).digest(), now);
                            return Slowness.isIn(read.problems)
                                    ? read
                                    : cache.put(PAGE.of(inputs), read);
                        });
    }

    private static HousePageReading fresh(
            FileText text, String slug, String key, ReadingContext now) {
        List<Problem> problems = new ArrayList<>();
        LinkLog links = new LinkLog();
        Optional<HousePage> page =
                text.source(problems).map(source -> reader(source, slug, links, now).read());
        boolean passing = page.isEmpty() || Slowness.isIn(problems);
        String name = passing ? UUID.randomUUID().toString() : key;
        return new HousePageReading(
                name, passing ? name : text.key(), page, List.copyOf(problems), links);
    }

    private static HousePageReader reader(
            SourceFile source, String slug, LinkLog links, ReadingContext now) {
        return new HousePageReader(
                source,
                slug,
                now.settings(),
                new LinkResolver(now.targets(), source, links),
                now.shared().terms());
    }

    /** Returns the name of what the file says and where its links lead. */
    String inputs() {
        return Digest.of(text + links.trace().answers());
    }

    /** Returns the pages of some readings. */
    static HousePages pages(List<HousePageReading> readings) {
        return new HousePages(readings.stream().flatMap(read -> read.page().stream()).toList());
    }

    /** Returns the ids of the terms that it links. */
    Set<String> terms() {
        Set<String> terms = new HashSet<>();
        page.stream()
                .flatMap(HousePage::blocks)
                .map(Block::prose)
                .flatMap(prose -> prose.targets())
                .filter(LinkTarget.TermTarget.class::isInstance)
                .forEach(target -> terms.add(((LinkTarget.TermTarget) target).term()));
        return terms;
    }
}
