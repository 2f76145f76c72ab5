package org.colloquy.site.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.Problem;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.site.draft.DraftListView.DraftLack;
import org.colloquy.site.text.Messages;

/** Reader of what drafts lack before they can be published. */
final class DraftLacks {
    private final Corpus corpus;
    private final Messages words;

    DraftLacks(Corpus corpus, Messages words) {
        this.corpus = corpus;
        this.words = words;
    }

    /** Returns what an interview lacks. */
    List<DraftLack> of(Interview interview) {
        List<DraftLack> lacks = new ArrayList<>(problems(interview.path()));
        if (interview.details().date() == null) {
            lacks.add(own("draft.date"));
        }
        if (interview.details().people().isEmpty()) {
            lacks.add(own("draft.people"));
        }
        if (!interview.history().recorded()) {
            lacks.add(own("draft.anchors"));
        }
        return lacks;
    }

    /** Returns the errors and warnings of a file and of what lies beside it. */
    List<DraftLack> problems(String path) {
        Set<String> files = new HashSet<>(Set.of(path));
        for (CompanionFile beside : CompanionFile.values()) {
            files.add(beside.of(path));
        }
        return corpus.problems().stream()
                .filter(problem -> files.contains(problem.file()))
                .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                .map(this::lack)
                .toList();
    }

    private DraftLack lack(Problem problem) {
        String key = problem.isError() ? "draft.error" : "draft.warning";
        return new DraftLack(words.text(key, problem.line()), problem.message());
    }

    private DraftLack own(String key) {
        return new DraftLack(words.text(key), null);
    }
}
