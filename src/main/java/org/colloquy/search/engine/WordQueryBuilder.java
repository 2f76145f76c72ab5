package org.colloquy.search.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.analysis.WordCharacters;
import org.colloquy.search.analysis.WordFolding;
import org.colloquy.search.analysis.WordForm;
import org.colloquy.search.analysis.WordForm.FormType;
import org.colloquy.search.analysis.WordStemmer;

/**
 * Builder of Lucene's queries for words of the text.
 *
 * <p>A word is looked for as it is written and, in each language of the corpus, by its stem. The
 * written form outweighs what the stem finds: by BM25 a word that occurs once in a long passage is
 * worth about a fifth of one that fills a short one, and no stem gets more than the written form
 * for being rare ({@link FormRarity}), so that a factor of {@link #AS_WRITTEN} / {@link #STEMMED}
 * is enough.
 */
final class WordQueryBuilder {
    private static final float AS_WRITTEN = 8;
    private static final float STEMMED = 0.5f;
    private static final float ROW_AS_WRITTEN = 2;
    private static final String POSSESSIVE = "'s";

    private final FormRarity rarity;
    private final List<WordStemmer> stemmers;

    /**
     * Creates a word query builder.
     *
     * @param languages of the corpus, as BCP 47 tags
     */
    WordQueryBuilder(Collection<String> languages, FormRarity rarity) {
        this.rarity = rarity;
        Map<String, WordStemmer> byLanguage = new TreeMap<>();
        for (String tag : languages) {
            WordStemmer.of(tag).ifPresent(own -> byLanguage.putIfAbsent(own.language(), own));
        }
        this.stemmers = List.copyOf(byLanguage.values());
    }

    /** Builds what finds a word in any of its forms and spellings. */
    Query word(String text) {
        Query own = oneSpelling(text);
        List<String> others = OtherSpellings.of(text);
        if (others.isEmpty()) {
            return own;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(own, Occur.SHOULD);
        for (String other : others) {
            any.add(new BoostQuery(phrase(other), STEMMED / AS_WRITTEN), Occur.SHOULD);
        }
        return any.build();
    }

    private Query oneSpelling(String text) {
        List<WordForm> written = longest(text);
        if (written.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (written.size() > 1) {
            return row(written, text);
        }
        WordForm only = written.get(0);
        Query exact = new TermQuery(term(only.form()));
        List<String> others = others(only, text);
        if (others.isEmpty()) {
            return exact;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new BoostQuery(exact, AS_WRITTEN), Occur.SHOULD);
        for (String other : others) {
            float weight = STEMMED * rarity.ratio(only.form(), other);
            any.add(new BoostQuery(new TermQuery(term(other)), weight), Occur.SHOULD);
        }
        return any.build();
    }

    /**
     * Builds what finds several words in a row: one with a hyphen, or in a script without blanks.
     */
    private Query row(List<WordForm> written, String text) {
        MultiPhraseQuery.Builder stemmed = new MultiPhraseQuery.Builder();
        int first = written.get(0).position();
        boolean differs = false;
        for (WordForm word : written) {
            List<Term> forms = new ArrayList<>(List.of(term(word.form())));
            others(word, text).forEach(other -> forms.add(term(other)));
            differs |= forms.size() > 1;
            stemmed.add(forms.toArray(Term[]::new), word.position() - first);
        }
        Query exact = phrase(written);
        if (!differs) {
            return exact;
        }
        return new BooleanQuery.Builder()
                .add(new BoostQuery(exact, ROW_AS_WRITTEN), Occur.SHOULD)
                .add(new BoostQuery(stemmed.build(), STEMMED), Occur.SHOULD)
                .build();
    }

    /** Returns the forms under which the other forms of a word are found. */
    private List<String> others(WordForm form, String text) {
        List<String> others = new ArrayList<>();
        if (form.type() != FormType.WHOLE) {
            return others;
        }
        String word = form.place().in(text);
        if (form.form().endsWith(POSSESSIVE) && word.length() > POSSESSIVE.length()) {
            word = word.substring(0, word.length() - POSSESSIVE.length());
            others.add(WordFolding.fold(word));
        }
        if (WordCharacters.isWord(word)) {
            for (WordStemmer language : stemmers) {
                addStem(others, language, word, form.form());
            }
        }
        return others.stream().distinct().toList();
    }

    private static void addStem(
            List<String> others, WordStemmer language, String word, String written) {
        String stem = language.stem(word);
        others.add(language.form(stem));
        if (!stem.equals(written) && language.stem(stem).equals(stem)) {
            others.add(stem);
        }
    }

    /** Builds what finds words in a row, as they are written. */
    static Query phrase(String text) {
        return phrase(longest(text));
    }

    private static Query phrase(List<WordForm> words) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery();
        }
        if (words.size() == 1) {
            return new TermQuery(term(words.get(0).form()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = words.get(0).position();
        words.forEach(word -> phrase.add(term(word.form()), word.position() - first));
        return phrase.build();
    }

    /** Builds what finds words that begin so. */
    static Query beginning(String text) {
        String form = InterviewAnalyzer.withoutStems().forms(text).get(0).form();
        // It costs no scores by itself, and what it finds may be remembered.
        return new ConstantScoreQuery(new PrefixQuery(term(form)));
    }

    /** Returns the words of a text as terms of the index, each as it is written. */
    static List<Term> terms(String text) {
        return longest(text).stream().map(word -> term(word.form())).toList();
    }

    /** Returns of the forms of a text the longest at each position. */
    private static List<WordForm> longest(String text) {
        List<WordForm> longest = new ArrayList<>();
        int end = -1;
        for (WordForm form : InterviewAnalyzer.withoutStems().forms(text)) {
            WordForm last = longest.isEmpty() ? null : longest.get(longest.size() - 1);
            boolean sameWord = last != null && last.position() == form.position();
            if (form.type() == FormType.PAIR && sameWord) {
                longest.remove(longest.size() - 1);
            }
            if (form.place().end() > end) {
                longest.add(form);
                end = form.place().end();
            }
        }
        return longest;
    }

    private static Term term(String form) {
        return new Term(IndexFields.WORDS, form);
    }
}
