package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Digest;
import org.colloquy.build.Stage;
import org.colloquy.model.Problem;
import org.colloquy.model.page.SeriesProfile;
import org.colloquy.model.page.SeriesProfiles;
import org.colloquy.reader.house.SeriesFileReader;
import org.colloquy.reader.link.LinkLog;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.source.FileText;
import org.colloquy.reader.source.Slowness;

/**
 * Reading of what one folder says of its series.
 *
 * @param key names this reading
 * @param text names what stands in the file
 * @param profile empty if the file cannot be read at all
 * @param links its links to places, and the files that it shows
 */
record SeriesReading(
        String key,
        String text,
        Optional<SeriesProfile> profile,
        List<Problem> problems,
        LinkLog links) {
    private static final Stage<SeriesReading> SERIES =
            Stage.inMemory("series", SeriesReading.class);

    /** Returns the reading of a file; called by a {@linkplain ReaderThreads reader's thread}. */
    static SeriesReading of(BuildCache cache, String file, FileText text, ReadingContext now) {
        String[] inputs = {file, text.key(), now.key()};
        return cache.find(SERIES.of(inputs))
                .orElseGet(
                        () -> {
                            SeriesReading read = fresh(text, SERIES.of(inputs).digest(), now);
                            return Slowness.isIn(read.problems)
                                    ? read
                                    : cache.put(SERIES.of(inputs), read);
                        });
    }

    private static SeriesReading fresh(FileText text, String key, ReadingContext now) {
        List<Problem> problems = new ArrayList<>();
        LinkLog log = new LinkLog();
        Optional<SeriesProfile> profile =
                text.source(problems)
                        .map(
                                source ->
                                        new SeriesFileReader(
                                                        source,
                                                        now.settings(),
                                                        new LinkResolver(
                                                                now.targets(), source, log),
                                                        now.files())
                                                .read());
        return new SeriesReading(key, text.key(), profile, List.copyOf(problems), log);
    }

    /** Returns the name of what the file says and where its links lead. */
    String inputs() {
        return Digest.of(text + links.trace().answers());
    }

    /** Returns the profiles of some readings. */
    static SeriesProfiles profiles(List<SeriesReading> readings) {
        return new SeriesProfiles(
                readings.stream().flatMap(read -> read.profile().stream()).toList());
    }
}
