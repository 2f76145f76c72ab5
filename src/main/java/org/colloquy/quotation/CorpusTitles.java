package org.colloquy.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.words.ComparedWord;
import org.colloquy.quotation.words.WordRow;

/**
 * The titles of the interviews of a corpus, which drafts set in marks of quotation too. Those of
 * sections and questions stand in the interviews, and are found there like everything else.
 */
final class CorpusTitles {
    private final Set<List<String>> titles;

    CorpusTitles(Corpus corpus) {
        this.titles =
                corpus.interviews().stream()
                        .map(one -> forms(WordRow.of(one.details().title())))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Says whether words are those of a title; a comma or a full stop may stand behind them. */
    boolean has(WordRow quoted) {
        return titles.contains(forms(quoted));
    }

    private static List<String> forms(WordRow row) {
        List<String> forms = new ArrayList<>(row.words().stream().map(ComparedWord::form).toList());
        while (!forms.isEmpty() && ".,".contains(forms.get(forms.size() - 1))) {
            forms.remove(forms.size() - 1);
        }
        return List.copyOf(forms);
    }
}
