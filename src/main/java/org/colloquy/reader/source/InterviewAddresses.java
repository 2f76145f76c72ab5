package org.colloquy.reader.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.Slugs;

/** Addresses of the interviews of a folder, and the records of anchors beside their files. */
final class InterviewAddresses {
    private final Map<String, String> slugs = new TreeMap<>();
    private final Map<String, String> owners = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Gives the interview in a file an address of its own; reports one that another has.
     *
     * @param home the folder of all interviews, which is no part of addresses; empty or with a
     *     slash
     */
    void claim(String file, String home, Collection<Problem> problems) {
        String stem = file.substring(home.length(), file.lastIndexOf('.'));
        String wanted = Slugs.ofPath(stem);
        String slug = wanted;
        for (int i = 2; !taken.add(slug); i++) {
            slug = wanted + "-" + i;
        }
        if (!slug.equals(wanted)) {
            problems.add(
                    Problem.ofFile(
                            Severity.WARNING,
                            "duplicate-address",
                            file,
                            "another file already has the address \"%s\", so this one gets \"%s\""
                                    .formatted(wanted, slug)));
        }
        slugs.put(file, slug);
        owners.putIfAbsent(recordName(file), file);
    }

    /** Returns the files of interviews, in the order of their paths. */
    Set<String> files() {
        return slugs.keySet();
    }

    /** Returns the address of an interview's file. */
    Optional<String> slug(String file) {
        return Optional.ofNullable(slugs.get(file));
    }

    /** Returns the name of an interview's record; empty if another interview has that. */
    Optional<String> record(String file) {
        return Optional.of(recordName(file)).filter(record -> file.equals(owners.get(record)));
    }

    /** Tells if a record is that of an interview. */
    boolean ownsRecord(String file) {
        return owners.containsKey(file);
    }

    /** Returns the interview that is in a file, or whose record is; empty if neither. */
    Optional<String> interviewOf(String file) {
        return slugs.containsKey(file)
                ? Optional.of(file)
                : Optional.ofNullable(owners.get(file)).filter(slugs::containsKey);
    }

    private static String recordName(String file) {
        return file.substring(0, file.lastIndexOf('.')) + AnchorRecord.EXTENSION;
    }
}
