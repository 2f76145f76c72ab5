package org.colloquy.analysis.question;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colloquy.build.BuildCache;
import org.colloquy.build.ContentKey;
import org.colloquy.build.DerivedValue;
import org.colloquy.build.Digest;
import org.colloquy.build.Stage;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.QuestionEntry;
import org.colloquy.model.interview.AskedPrompt;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker;

/**
 * Stage that finds question groups. Its input is everything that is asked, by whom and when, how
 * long the answers are, what is translated, and the editor's entries; after an edit that touches
 * none of it the groups are found in the cache.
 */
public final class QuestionGroupStage {
    private static final Stage<StoredQuestionGroups> STAGE =
            Stage.stored("question-groups", StoredQuestionGroups.class);
    private static final DerivedValue<Interview, String> ASKED =
            new DerivedValue<>(QuestionGroupStage::asked);

    private final Corpus corpus;
    private final BuildCache cache;
    private final EditorEntries editing;
    private final ContentKey<StoredQuestionGroups> key;

    public QuestionGroupStage(Corpus corpus, BuildCache cache) {
        this.corpus = corpus;
        this.cache = cache;
        this.editing = EditorEntries.of(corpus);
        this.key = STAGE.of(digest());
    }

    /** Returns the groups of the corpus if they are known. */
    public Optional<QuestionGroups> known() {
        return cache.find(key)
                .flatMap(
                        stored ->
                                stored.in(corpus)
                                        .map(
                                                all ->
                                                        new QuestionGroups(
                                                                corpus.translations(),
                                                                key.digest(),
                                                                all,
                                                                stored)));
    }

    /** Finds the groups of the corpus. */
    public QuestionGroups find() {
        List<QuestionGroup> all = QuestionGroups.find(corpus, corpus.interviews(), editing);
        StoredQuestionGroups stored = StoredQuestionGroups.of(all, editing.entries());
        return new QuestionGroups(corpus.translations(), key.digest(), all, cache.put(key, stored));
    }

    private String digest() {
        Digest all = new Digest();
        for (Interview interview : corpus.interviews()) {
            all.add(ASKED.of(interview));
            all.add(corpus.translations().lead(interview).slug());
        }
        all.add(corpus.settings().grouping().name());
        all.add(editing.entries().size());
        editing.entries().forEach(entry -> add(all, entry));
        addPlaces(all, editing.places());
        return all.end();
    }

    private static String asked(Interview interview) {
        Digest all = new Digest();
        all.add(interview.slug());
        all.add(String.valueOf(interview.details().date()));
        all.add(interview.details().language());
        all.add(interview.form().name());
        all.addAll(interview.details().people().stream().map(Participant::name).toList());
        all.add(interview.speakers().size());
        for (Speaker speaker : interview.speakers()) {
            all.add(speaker.name());
            all.addAll(speaker.people());
        }
        for (AskedPrompt prompt : interview.head().prompts()) {
            all.add(prompt.locator().id());
            all.add(prompt.words());
            all.add(GroupWorth.AnswerLength.of(prompt.answerLength()).name());
        }
        return all.end();
    }

    private static void add(Digest all, QuestionEntry entry) {
        all.add(String.valueOf(entry.id()));
        all.add(entry.name());
        for (QuestionEntry.NamedQuestions named : List.of(entry.joined(), entry.apart())) {
            addPlaces(all, named.places());
            all.addAll(named.wordings());
        }
    }

    private static void addPlaces(Digest all, Collection<LinkTarget.PassageTarget> places) {
        all.add(places.size());
        for (LinkTarget.PassageTarget place : places) {
            all.add(place.slug());
            all.add(place.fragment());
        }
    }
}
