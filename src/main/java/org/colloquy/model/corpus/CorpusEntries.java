package org.colloquy.model.corpus;

import java.util.List;

/**
 * Entries of the files beside the interviews: glossary, questions, people.
 *
 * @param questions what the editor says of questions that several were asked
 * @param people whom the interviews may name
 */
public record CorpusEntries(TermIndex terms, List<QuestionEntry> questions, PersonIndex people) {
    public CorpusEntries {
        questions = List.copyOf(questions);
    }
}
