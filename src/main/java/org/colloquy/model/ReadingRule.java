package org.colloquy.model;

import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rule by which {@code reading:} in the settings teaches how some files are written.
 *
 * @param files the pattern of their paths below the corpus; null if it is of all
 * @param dialect the name of the dialect in which they are read; null to find it
 * @param label an example of a label; null if none is given
 * @param prompt an example of a prompt; null if none is given
 * @param notSpeakers labels behind which nobody speaks
 * @param keys the keys of front matter that stand for ours, each with ours
 */
public record ReadingRule(
        @Nullable String files,
        @Nullable String dialect,
        @Nullable String label,
        @Nullable String prompt,
        List<String> notSpeakers,
        Map<String, String> keys) {
    private static final ReadingRule NOTHING =
            new ReadingRule(null, null, null, null, List.of(), Map.of());

    public ReadingRule {
        notSpeakers = List.copyOf(notSpeakers);
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** Returns the rule that teaches nothing. */
    public static ReadingRule nothing() {
        return NOTHING;
    }

    /** Returns what several rules teach of one file: of two that say the same, the later counts. */
    static ReadingRule of(List<ReadingRule> rules, String path) {
        ReadingRule all = NOTHING;
        for (ReadingRule rule : rules) {
            if (rule.isOf(path)) {
                all = all.with(rule);
            }
        }
        return all;
    }

    private ReadingRule with(ReadingRule later) {
        return new ReadingRule(
                null,
                later.dialect != null ? later.dialect : dialect,
                later.label != null ? later.label : label,
                later.prompt != null ? later.prompt : prompt,
                later.notSpeakers.isEmpty() ? notSpeakers : later.notSpeakers,
                later.keys.isEmpty() ? keys : later.keys);
    }

    private boolean isOf(String path) {
        try {
            return files == null
                    || FileSystems.getDefault()
                            .getPathMatcher("glob:" + files)
                            .matches(Path.of(path));
        } catch (InvalidPathException notOnThisDisk) {
            return false;
        }
    }
}
