package org.colloquy.site.browse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.analysis.question.QuestionGroups;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.people.Capacity;
import org.colloquy.model.people.Person;
import org.colloquy.site.browse.question.QuestionListPages;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.WayIn;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;

/** Ways into a corpus on its first page: people, topics, questions and terms. */
final class WaysIn {
    /** Number of ways in that are named of each kind. */
    private static final int NAMED = 5;

    private final Corpus corpus;
    private final Messages words;
    private final TopicIndex topics;
    private final QuestionListPages questions;

    WaysIn(Corpus corpus, TopicIndex topics, QuestionGroups groups) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.topics = topics;
        this.questions = new QuestionListPages(corpus, groups);
    }

    /**
     * Ways in of one kind.
     *
     * @param all the way to all of them
     * @param more what that way is called
     * @param counted whether each has its number behind it
     */
    record Ways(String title, List<WayIn> some, String all, String more, boolean counted) {}

    /** Returns how many terms have an entry of their own. */
    static int terms(Corpus corpus) {
        return (int) corpus.terms().stream().filter(term -> !term.isPointer()).count();
    }

    /** Returns the ways of every kind, without the kinds of which there is nothing. */
    List<Ways> all(String root) {
        List<Ways> ways = new ArrayList<>();
        add(
                ways,
                "people",
                mostHeard(root),
                root + SitePaths.PEOPLE,
                corpus.people().all().size(),
                true);
        add(
                ways,
                "topics",
                new TopicListPages(corpus, topics).most(NAMED, root),
                root + SitePaths.TOPICS,
                topics.all().size(),
                true);
        add(
                ways,
                "questions",
                questions.ways(NAMED - 1, 1, root),
                root + SitePaths.QUESTIONS,
                questions.count(),
                false);
        add(ways, "terms", mostUsed(root), root + SitePaths.GLOSSARY, terms(corpus), true);
        return ways;
    }

    private void add(
            List<Ways> ways,
            String kind,
            List<WayIn> some,
            String all,
            int number,
            boolean counted) {
        if (!some.isEmpty()) {
            ways.add(
                    new Ways(
                            words.text(kind),
                            some,
                            all,
                            words.text("ways.all." + kind, number),
                            counted));
        }
    }

    private List<WayIn> mostHeard(String root) {
        Map<Person, Integer> counts = new HashMap<>();
        for (Person person : corpus.people().all()) {
            int answers =
                    (int)
                            corpus.people().appearances(person).stream()
                                    .filter(a -> a.capacity() != Capacity.ASKS)
                                    .map(Appearance::interview)
                                    .distinct()
                                    .count();
            if (answers > 0) {
                counts.put(person, answers);
            }
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<Person, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(entry -> entry.getKey().id()))
                .limit(NAMED)
                .map(entry -> way(entry.getKey(), entry.getValue(), root))
                .toList();
    }

    private WayIn way(Person person, int interviews, String root) {
        return new WayIn(
                SiteLinks.person(root, person.id()), runs(person.name()), words.number(interviews));
    }

    private List<WayIn> mostUsed(String root) {
        return corpus.terms().stream()
                .filter(term -> corpus.mentions(term.id()) > 0)
                .sorted(Comparator.comparing((Term term) -> -corpus.mentions(term.id())))
                .limit(NAMED)
                .map(term -> way(term, root))
                .toList();
    }

    private WayIn way(Term term, String root) {
        return new WayIn(
                SiteLinks.term(root, term.id()),
                runs(term.title()),
                words.number(corpus.mentions(term.id())));
    }

    private List<ScriptRun> runs(String text) {
        return new ScriptRuns(corpus.settings().language()).of(text);
    }
}
