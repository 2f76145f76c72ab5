package org.colloquy.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Analyzer that cuts a text into the forms under which its words are found.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>A word is letters and digits. {@code & . _} and an apostrophe join it where they stand
 *       between two of these, and {@code ++}, {@code +} and {@code #} close it behind a letter: so
 *       {@code S&T}, {@code U.S.}, {@code 5G} and {@code C++} are words, and are found as written
 *       ({@link InterviewTokenizer}).
 *   <li>Chinese, Japanese and Korean, and the scripts of South East Asia that set no blanks, are
 *       found by each character and by each pair of them ({@link CJKBigramFilter}).
 *   <li>A joined word is also found by its parts, where each has two letters or more: {@code node}
 *       and {@code js} in {@code node.js}, but no {@code s} in {@code U.S.} A hyphen does not join.
 *       A word with {@code 's} is also found without; one with an elided article in French, Catalan
 *       or Italian also without that, and in Turkish one with an ending behind an apostrophe
 *       without it: {@code İstanbul} of {@code İstanbul’da} ({@link JoinedWordFilter}).
 *   <li>The stem stands beside the written word, where it differs ({@link WordStemFilter}). Beside
 *       two words with a hyphen between them stands the stem of both as one, so that {@code
 *       cooperation} finds {@code co-operation} among its other forms.
 *   <li>Case, accents, width and the shape of apostrophes do not count ({@link WordFoldingFilter}).
 * </ol>
 *
 * <p>Lucene's own tokenizers were rejected: they cut {@code S&T} and {@code C++} apart, so that
 * every {@code C} would be found. Its KeywordRepeatFilter and SnowballFilter were rejected too:
 * they would stem every word of a corpus anew, and stems of two languages would be the same terms.
 */
public final class InterviewAnalyzer extends Analyzer {
    private static final InterviewAnalyzer WITHOUT_STEMS = new InterviewAnalyzer(null);
    private static final int EVERY_SCRIPT =
            CJKBigramFilter.HAN
                    | CJKBigramFilter.HIRAGANA
                    | CJKBigramFilter.KATAKANA
                    | CJKBigramFilter.HANGUL;

    private final @Nullable String language;

    private InterviewAnalyzer(@Nullable String language) {
        this.language = language;
    }

    /**
     * Returns an analyzer for a language.
     *
     * @param language a BCP 47 tag; where there is no stemmer for it, there are no stems
     */
    public static InterviewAnalyzer of(String language) {
        return new InterviewAnalyzer(language);
    }

    /** Returns the analyzer for what is found as it is written, in any language. */
    public static InterviewAnalyzer withoutStems() {
        return WITHOUT_STEMS;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        WordStemmer stemmer = language == null ? null : WordStemmer.of(language).orElse(null);
        Tokenizer tokenizer = new InterviewTokenizer(stemmer != null);
        TokenStream stream = new CJKBigramFilter(tokenizer, EVERY_SCRIPT, true);
        boolean eliding = stemmer != null && stemmer.isEliding();
        boolean suffixing = stemmer != null && stemmer.isSuffixing();
        stream = new JoinedWordFilter(stream, eliding, suffixing);
        if (stemmer != null) {
            stream = new WordStemFilter(stream, stemmer);
        }
        return new TokenStreamComponents(tokenizer, new WordFoldingFilter(stream));
    }

    /** Returns the forms of a text, in the order of their positions. */
    public List<WordForm> forms(String text) {
        try (TokenStream stream = tokenStream("", text)) {
            return forms(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WordForm> forms(TokenStream stream) throws IOException {
        CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
        OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
        PositionIncrementAttribute step = stream.getAttribute(PositionIncrementAttribute.class);
        TypeAttribute type = stream.getAttribute(TypeAttribute.class);
        List<WordForm> forms = new ArrayList<>();
        int position = -1;
        stream.reset();
        while (stream.incrementToken()) {
            position += step.getPositionIncrement();
            TextSpan span = new TextSpan(place.startOffset(), place.endOffset());
            WordForm.FormType kind = WordForm.FormType.of(type.type());
            forms.add(new WordForm(kind, term.toString(), span, position));
        }
        stream.end();
        return forms;
    }
}
