package org.colloquy.search.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.colloquy.search.query.Clause;
import org.colloquy.search.query.SearchQuery;
import org.colloquy.search.query.SearchQuery.QueryPart;

/** Builder of Lucene's queries from what somebody searches for. */
public final class LuceneQueryBuilder {
    private static final float NEAR = 3;
    private static final int NEAR_WITHIN = 6;

    private final SearchVocabulary vocabulary;
    private final WordQueryBuilder words;

    /**
     * Creates a builder of queries for one edition.
     *
     * @param rarity of forms in the index that is asked
     */
    public LuceneQueryBuilder(SearchVocabulary vocabulary, FormRarity rarity) {
        this.vocabulary = vocabulary;
        this.words = new WordQueryBuilder(vocabulary.languages(), rarity);
    }

    /**
     * Returns a builder for texts in which nobody speaks: of what a query says, only words can be
     * found in them.
     *
     * @param languages of the texts, as BCP 47 tags
     * @param reader of their index
     */
    public static LuceneQueryBuilder ofTexts(Collection<String> languages, IndexReader reader) {
        return new LuceneQueryBuilder(new SearchVocabulary(languages), FormRarity.in(reader));
    }

    /** Builds what finds the passages. */
    public Query passages(SearchQuery asked) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder group = new BooleanQuery.Builder();
        for (QueryPart part : asked.parts()) {
            Query query = query(part.clause());
            if (part.not()) {
                all.add(query, Occur.MUST_NOT);
                continue;
            }
            if (!part.orElse()) {
                addAlternatives(all, group);
                group = new BooleanQuery.Builder();
            }
            group.add(query, Occur.SHOULD);
        }
        addAlternatives(all, group);
        if (asked.wanted().isEmpty()) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }

    private static void addAlternatives(BooleanQuery.Builder all, BooleanQuery.Builder group) {
        BooleanQuery alternatives = group.build();
        if (!alternatives.clauses().isEmpty()) {
            Query one =
                    alternatives.clauses().size() == 1
                            ? alternatives.clauses().get(0).getQuery()
                            : alternatives;
            all.add(one, Occur.MUST);
        }
    }

    /** Builds what finds, in a passage, the words to be marked. */
    public Query marks(SearchQuery asked) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        asked.wanted().stream()
                .filter(Clause::isOfText)
                .map(this::query)
                .forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /**
     * Builds what finds the words near each other, where passages are better; empty where that
     * means nothing.
     */
    public static Optional<Query> near(SearchQuery asked) {
        PhraseQuery.Builder near = new PhraseQuery.Builder();
        near.setSlop(NEAR_WITHIN);
        List<String> words = asked.words();
        words.forEach(word -> WordQueryBuilder.terms(word).forEach(near::add));
        PhraseQuery phrase = near.build();
        return words.size() < 2 || phrase.getTerms().length > NEAR_WITHIN
                ? Optional.empty()
                : Optional.of(new BoostQuery(phrase, NEAR));
    }

    /** Builds what finds words in a row, as they are written but for their case and accents. */
    public static Query row(String words) {
        return WordQueryBuilder.phrase(words);
    }

    /** Returns the words of a text as they stand in the index. */
    public static List<Term> terms(String words) {
        return WordQueryBuilder.terms(words);
    }

    private Query query(Clause clause) {
        if (clause instanceof Clause.Word word) {
            return words.word(word.text());
        }
        if (clause instanceof Clause.Phrase phrase) {
            return WordQueryBuilder.phrase(phrase.text());
        }
        if (clause instanceof Clause.Beginning beginning) {
            return WordQueryBuilder.beginning(beginning.text());
        }
        if (clause instanceof Clause.InYears years) {
            return IntPoint.newRangeQuery(IndexFields.YEAR, years.from(), years.to());
        }
        return filter(clause);
    }

    private Query filter(Clause clause) {
        if (clause instanceof Clause.SaidBy person) {
            return any(IndexFields.PERSON, vocabulary.people(person.name()));
        }
        if (clause instanceof Clause.InPart part) {
            return any(IndexFields.ROLE, List.of(part.role().word()));
        }
        if (clause instanceof Clause.OnTopic topic) {
            return any(IndexFields.TOPIC, vocabulary.topics(topic.topic()));
        }
        return any(IndexFields.TERM, vocabulary.terms(((Clause.OfTerm) clause).term()));
    }

    private static Query any(String field, Collection<String> values) {
        List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        return terms.isEmpty()
                ? new MatchNoDocsQuery()
                : new ConstantScoreQuery(new TermInSetQuery(field, terms));
    }
}
