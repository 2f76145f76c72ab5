package org.colloquy.analysis.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Verdicts on proposals, by people who read the file. What was judged before the first run and what
 * was judged afterwards, by the same rules, lie in two files.
 *
 * @param path of the file below the folder of the samples
 * @param sha256 of its content; empty for the seed
 */
record JudgedTerms(String path, String sha256, Set<String> right, Set<String> wrong) {
    private static final Path FOLDER = Path.of("src/test/resources/terms");

    static List<JudgedTerms> all() throws IOException {
        Map<String, JudgedTerms> judged = new LinkedHashMap<>();
        for (String name : List.of("judged.txt", "later.txt")) {
            JudgedTerms current = new JudgedTerms("", "", new HashSet<>(), new HashSet<>());
            for (String line : Files.readAllLines(FOLDER.resolve(name))) {
                String[] words = line.split(" ", 2);
                switch (words[0]) {
                    case "file" ->
                            current =
                                    judged.computeIfAbsent(
                                            words[1],
                                            path ->
                                                    new JudgedTerms(
                                                            path,
                                                            "",
                                                            new HashSet<>(),
                                                            new HashSet<>()));
                    case "sha256" -> current = current.of(words[1], judged);
                    case "right" -> current.add(current.right(), words[1]);
                    case "wrong" -> current.add(current.wrong(), words[1]);
                    default -> {
                        // A remark.
                    }
                }
            }
        }
        return new ArrayList<>(judged.values());
    }

    private JudgedTerms of(String digest, Map<String, JudgedTerms> judged) {
        JudgedTerms known = new JudgedTerms(path, digest, right, wrong);
        judged.put(path, known);
        return known;
    }

    private void add(Set<String> verdicts, String names) {
        for (String name : names.split(";")) {
            verdicts.add(folded(name));
        }
    }

    /** A definition is right if its long form is: the short form alone proves nothing. */
    boolean isRight(TermProposal proposal) {
        return proposal.shortForm() == null
                ? names(proposal).stream().anyMatch(right::contains)
                : right.contains(folded(proposal.name()));
    }

    boolean isWrong(TermProposal proposal) {
        return !isRight(proposal) && names(proposal).stream().anyMatch(wrong::contains);
    }

    private static List<String> names(TermProposal proposal) {
        List<String> names = new ArrayList<>(proposal.others());
        names.add(proposal.name());
        if (proposal.shortForm() != null) {
            names.add(proposal.shortForm());
        }
        return names.stream().map(JudgedTerms::folded).toList();
    }

    /** Upper and lower case count as one, and so do the singular and the plural. */
    static String folded(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
