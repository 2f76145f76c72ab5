package org.colloquy.analysis.question;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.QuestionEntry;
import org.colloquy.model.corpus.Translations;
import org.colloquy.model.interview.Interview;

/**
 * Remarks of the editor on questions that several were asked.
 *
 * @param places those that it names, in its order, each by its anchor
 */
record EditorEntries(List<QuestionEntry> entries, List<LinkTarget.PassageTarget> places) {

    static EditorEntries of(Corpus corpus) {
        return new EditorEntries(
                corpus.questionEntries(),
                corpus.questionEntries().stream()
                        .flatMap(e -> Stream.of(e.joined().places(), e.apart().places()))
                        .flatMap(Collection::stream)
                        .map(place -> plain(corpus, place))
                        .toList());
    }

    /**
     * Returns the same place by its anchor and no other name; of a translation that has as many
     * questions as its original, the place in that.
     */
    static LinkTarget.PassageTarget plain(Corpus corpus, LinkTarget.PassageTarget place) {
        return corpus.interview(place.slug())
                .flatMap(
                        interview ->
                                interview
                                        .place(place.fragment())
                                        .map(there -> plain(corpus, interview, there.whole().id())))
                .orElse(place);
    }

    private static LinkTarget.PassageTarget plain(
            Corpus corpus, Interview interview, String anchor) {
        Interview lead = corpus.translations().lead(interview);
        String slug = Translations.asksAlike(interview, lead) ? lead.slug() : interview.slug();
        return new LinkTarget.PassageTarget(slug, anchor);
    }

    /**
     * Returns all wordings that it names as those of a group: no questions, but compared with some.
     */
    Stream<Wording> wordings() {
        return entries.stream().flatMap(EditorEntries::wordings);
    }

    static Stream<Wording> wordings(QuestionEntry entry) {
        return Stream.concat(Stream.of(entry.name()), entry.joined().wordings().stream())
                .map(words -> Wording.of(words, Set.of()));
    }
}
