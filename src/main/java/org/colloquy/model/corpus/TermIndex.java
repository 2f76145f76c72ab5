package org.colloquy.model.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Block;
import org.colloquy.model.glossary.Term;
import org.jspecify.annotations.Nullable;

/** Terms of a corpus in the order of the glossary, and what stands before the first of them. */
public final class TermIndex {
    private final List<Block> preface;
    private final List<Term> terms;
    private final Map<String, Term> byId = new LinkedHashMap<>();

    /**
     * Creates an index of terms.
     *
     * @param preface what stands before the first term of the glossary
     * @param terms no two of which have the same id
     */
    public TermIndex(List<Block> preface, List<Term> terms) {
        this.preface = List.copyOf(preface);
        this.terms = List.copyOf(terms);
        this.terms.forEach(term -> byId.put(term.id(), term));
    }

    public List<Block> preface() {
        return preface;
    }

    public List<Term> terms() {
        return terms;
    }

    public Optional<Term> find(@Nullable String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns all blocks of the glossary. */
    Stream<Block> blocks() {
        return Stream.concat(
                preface.stream(),
                terms.stream()
                        .flatMap(term -> term.senses().stream())
                        .flatMap(sense -> sense.definition().stream()));
    }
}
