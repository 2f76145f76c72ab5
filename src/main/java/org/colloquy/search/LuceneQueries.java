package org.colloquy.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Makes Lucene's queries of a reading.
 *
 * <p>A word is looked for as it is written and, in each language of the corpus, by its stem. The
 * written form outweighs what the stem finds: by BM25 a word that occurs once in a long passage is
 * worth about a fifth of one that fills a short one, and no stem gets more than the written form
 * for being rare ({@link Rarities}), so that a factor of {@link #AS_WRITTEN} / {@link #STEMMED} is
 * enough.
 */
final class LuceneQueries {
    private static final float AS_WRITTEN = 8;
    private static final float STEMMED = 0.5f;
    private static final float NEAR = 3;
    private static final int NEAR_WITHIN = 6;

    private final Vocabulary vocabulary;
    private final Rarities rarities;
    private final List<Stems> stems;

    LuceneQueries(Vocabulary vocabulary, Rarities rarities) {
        this.vocabulary = vocabulary;
        this.rarities = rarities;
        Map<String, Stems> byLanguage = new TreeMap<>();
        vocabulary
                .languages()
                .forEach(
                        tag ->
                                Stems.of(tag)
                                        .ifPresent(s -> byLanguage.putIfAbsent(s.language(), s)));
        this.stems = List.copyOf(byLanguage.values());
    }

    /** What finds the passages. */
    Query query(Reading reading) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder group = new BooleanQuery.Builder();
        boolean positive = false;
        for (Reading.Part part : reading.parts()) {
            Query query = query(part.criterion());
            if (part.not()) {
                all.add(query, Occur.MUST_NOT);
                continue;
            }
            positive = true;
            if (!part.orElse()) {
                finish(all, group);
                group = new BooleanQuery.Builder();
            }
            group.add(query, Occur.SHOULD);
        }
        finish(all, group);
        if (!positive) {
            all.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return all.build();
    }

    private static void finish(BooleanQuery.Builder all, BooleanQuery.Builder group) {
        BooleanQuery alternatives = group.build();
        if (!alternatives.clauses().isEmpty()) {
            Query one =
                    alternatives.clauses().size() == 1
                            ? alternatives.clauses().get(0).getQuery()
                            : alternatives;
            all.add(one, Occur.MUST);
        }
    }

    /** What finds the words to be marked. */
    Query marks(Reading reading) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        reading.marked().stream()
                .filter(Criterion::isOfText)
                .filter(criterion -> !(criterion instanceof Criterion.Beginning))
                .map(this::query)
                .forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /** The beginnings of words that passages may have, folded. */
    static List<String> beginnings(Reading reading) {
        return reading.marked().stream()
                .filter(Criterion.Beginning.class::isInstance)
                .map(criterion -> folded((Criterion.Beginning) criterion))
                .toList();
    }

    private static String folded(Criterion.Beginning beginning) {
        return Tokens.of(beginning.text(), null).get(0).form();
    }

    private Query query(Criterion criterion) {
        if (criterion instanceof Criterion.Word word) {
            return word(word.text());
        }
        if (criterion instanceof Criterion.Phrase phrase) {
            return phrase(Tokens.of(phrase.text(), null));
        }
        if (criterion instanceof Criterion.Beginning beginning) {
            // By itself it costs no scores, and what it finds may be remembered.
            return new ConstantScoreQuery(new PrefixQuery(term(folded(beginning))));
        }
        if (criterion instanceof Criterion.InYears years) {
            return IntPoint.newRangeQuery(Fields.YEAR, years.from(), years.to());
        }
        return filter(criterion);
    }

    private Query filter(Criterion criterion) {
        if (criterion instanceof Criterion.SaidBy person) {
            return any(Fields.PERSON, vocabulary.people(person.name()));
        }
        if (criterion instanceof Criterion.InPart part) {
            return any(Fields.ROLE, List.of(part.role().word()));
        }
        if (criterion instanceof Criterion.OnTopic topic) {
            return any(Fields.TOPIC, vocabulary.topics(topic.topic()));
        }
        return any(Fields.TERM, vocabulary.terms(((Criterion.OfTerm) criterion).term()));
    }

    private static Query any(String field, Collection<String> values) {
        List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
        return terms.isEmpty()
                ? new MatchNoDocsQuery()
                : new ConstantScoreQuery(new TermInSetQuery(field, terms));
    }

    private Query word(String text) {
        List<Token> written = asked(Tokens.of(text, null));
        if (written.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (written.size() > 1) {
            return several(written, text);
        }
        Token only = written.get(0);
        Query exact = new TermQuery(term(only.form()));
        List<String> others = others(only, text);
        if (others.isEmpty()) {
            return exact;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new BoostQuery(exact, AS_WRITTEN), Occur.SHOULD);
        for (String other : others) {
            float weight = STEMMED * rarities.ratio(only.form(), other);
            any.add(new BoostQuery(new TermQuery(term(other)), weight), Occur.SHOULD);
        }
        return any.build();
    }

    /** A word that is several in a row: with a hyphen, or in a script without blanks. */
    private Query several(List<Token> written, String text) {
        MultiPhraseQuery.Builder stemmed = new MultiPhraseQuery.Builder();
        int first = written.get(0).position();
        boolean differs = false;
        for (Token token : written) {
            List<Term> forms = new ArrayList<>(List.of(term(token.form())));
            others(token, text).forEach(other -> forms.add(term(other)));
            differs |= forms.size() > 1;
            stemmed.add(forms.toArray(Term[]::new), token.position() - first);
        }
        Query exact = phrase(written);
        if (!differs) {
            return exact;
        }
        return new BooleanQuery.Builder()
                .add(new BoostQuery(exact, 2), Occur.SHOULD)
                .add(new BoostQuery(stemmed.build(), STEMMED), Occur.SHOULD)
                .build();
    }

    /** The forms under which a word's other forms are found. */
    private List<String> others(Token token, String text) {
        List<String> others = new ArrayList<>();
        if (token.kind() != Token.Kind.WHOLE) {
            return others;
        }
        String written = text.substring(token.place().start(), token.place().end());
        int apostrophe = possessive(token.form());
        String word = apostrophe < 0 ? written : written.substring(0, apostrophe);
        if (apostrophe > 0) {
            others.add(Folding.fold(word));
        }
        if (!word.codePoints().allMatch(Script::isWord)) {
            return others;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        for (Stems language : stems) {
            String stem = language.stem(lower);
            others.add(Token.stem(language.language(), stem));
            if (!stem.equals(token.form()) && language.stem(stem).equals(stem)) {
                others.add(stem);
            }
        }
        return others.stream().distinct().toList();
    }

    private static int possessive(String form) {
        return form.endsWith("'s") ? form.length() - 2 : -1;
    }

    /** The forms to ask for: the longest at each position. */
    private static List<Token> asked(List<Token> tokens) {
        List<Token> asked = new ArrayList<>();
        int end = -1;
        for (Token token : tokens) {
            boolean pair = token.kind() == Token.Kind.PAIR;
            if (pair
                    && !asked.isEmpty()
                    && asked.get(asked.size() - 1).position() == token.position()) {
                asked.remove(asked.size() - 1);
            }
            boolean covered = token.place().end() <= end;
            if (!covered) {
                asked.add(token);
                end = token.place().end();
            }
        }
        return asked;
    }

    private static Query phrase(List<Token> tokens) {
        List<Token> asked = asked(tokens);
        if (asked.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (asked.size() == 1) {
            return new TermQuery(term(asked.get(0).form()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = asked.get(0).position();
        asked.forEach(token -> phrase.add(term(token.form()), token.position() - first));
        return phrase.build();
    }

    /** Passages where the words stand near each other are better. */
    static Optional<Query> near(Reading reading) {
        PhraseQuery.Builder near = new PhraseQuery.Builder();
        near.setSlop(NEAR_WITHIN);
        List<String> words = reading.words();
        int count = 0;
        for (String word : words) {
            for (Token token : asked(Tokens.of(word, null))) {
                near.add(term(token.form()));
                count++;
            }
        }
        return words.size() < 2 || count > NEAR_WITHIN
                ? Optional.empty()
                : Optional.of(new BoostQuery(near.build(), NEAR));
    }

    private static Term term(String form) {
        return new Term(Fields.WORDS, form);
    }
}
