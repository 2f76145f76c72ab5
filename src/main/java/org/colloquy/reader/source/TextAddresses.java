package org.colloquy.reader.source;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.text.Slugs;

/** Addresses of the interviews or pages of a folder, and what lies beside their files by name. */
final class TextAddresses {
    private final Map<String, String> slugs = new TreeMap<>();
    private final Map<String, String> owners = new TreeMap<>();
    private final Set<String> taken = new HashSet<>();

    /**
     * Gives the text in a file an address of its own; reports one that another has.
     *
     * @param home the folder of all of them, which is no part of addresses; empty or with a slash
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
        owners.putIfAbsent(CompanionFile.stem(file), file);
    }

    /** Returns the files of all texts, in the order of their paths. */
    Set<String> files() {
        return slugs.keySet();
    }

    /** Returns the address of the text in a file. */
    Optional<String> slug(String file) {
        return Optional.ofNullable(slugs.get(file));
    }

    /** Returns the name of a file beside an interview; empty if another interview has that. */
    Optional<String> beside(String file, CompanionFile kind) {
        return file.equals(owners.get(CompanionFile.stem(file)))
                ? Optional.of(kind.of(file))
                : Optional.empty();
    }

    /** Tells if a file has the name of an interview, whatever its extension. */
    boolean isOwned(String file) {
        return owners.containsKey(CompanionFile.stem(file));
    }
}
