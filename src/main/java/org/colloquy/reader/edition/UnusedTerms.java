package org.colloquy.reader.edition;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.build.DerivedValue;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.entry.Glossary;
import org.colloquy.reader.source.EditionReports;

/**
 * Terms of a glossary that no interview mentions and no page links. Which terms an interview
 * mentions is worked out once: an edit changes it for one of thousands.
 */
public final class UnusedTerms {
    private static final DerivedValue<Glossary, UnusedTerms> OF_GLOSSARY =
            new DerivedValue<>(UnusedTerms::new);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final DerivedValue<Interview, BitSet> mentioned =
            new DerivedValue<>(
                    interview -> numbers(interview.mentions().stream().map(Mention::term)));

    private UnusedTerms(Glossary glossary) {
        glossary.ids().forEach(id -> numbers.put(id, numbers.size()));
    }

    /**
     * Reports each at its entry.
     *
     * @param linked the terms to which pages lead
     */
    public static void report(
            Glossary glossary,
            Collection<Interview> interviews,
            Stream<String> linked,
            EditionReports reports) {
        glossary.reportUnused(OF_GLOSSARY.of(glossary).ids(interviews, linked), reports);
    }

    private Set<String> ids(Collection<Interview> interviews, Stream<String> linked) {
        BitSet used = numbers(linked);
        interviews.forEach(interview -> used.or(mentioned.of(interview)));
        Set<String> unused = new HashSet<>();
        numbers.forEach(
                (id, number) -> {
                    if (!used.get(number)) {
                        unused.add(id);
                    }
                });
        return unused;
    }

    private BitSet numbers(Stream<String> ids) {
        BitSet all = new BitSet(numbers.size());
        ids.map(numbers::get).filter(number -> number != null).forEach(all::set);
        return all;
    }
}
