package org.colloquy.search.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colloquy.build.Digest;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.analysis.WordFolding;
import org.colloquy.search.analysis.WordForm;
import org.colloquy.search.index.EntryExtractor;
import org.colloquy.search.index.HousePageEntry;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.index.TitleEntry;

/** Inverter of one unit of the index: from its passages to where each word stands. */
final class UnitInverter {
    /** Bytes of text that are loaded at once; one passage can be longer. */
    private static final int PART = 12_000;

    private static final int DIGITS = 16;

    /** The hyphen of a compound, in the form under which it stands among the words. */
    private static final char HYPHEN = '-';

    private final Map<String, UnitPostings> words = new HashMap<>();

    /** The words that have each stem, folded. */
    private final StemForms stems = new StemForms();

    private final VoiceRuns voices = new VoiceRuns();
    private final List<Integer> parts = new ArrayList<>();
    private final Digest digest = new Digest();
    private int passages;
    private int bytes;

    private UnitInverter() {}

    static InvertedUnit of(Corpus corpus, Interview interview, InterviewAnalyzer analyzer) {
        UnitInverter own = new UnitInverter();
        EntryExtractor.of(corpus, interview).all().forEach(entry -> own.add(entry, analyzer));
        return own.end();
    }

    static InvertedUnit of(HousePage page, InterviewAnalyzer analyzer) {
        UnitInverter own = new UnitInverter();
        for (HousePageEntry entry : HousePageEntry.of(page)) {
            own.add(entry.text(), entry.anchor());
            own.invert(analyzer.forms(entry.text()), entry.text(), List.of());
        }
        return own.end();
    }

    /**
     * Inverts titles of interviews.
     *
     * @param analyzers by the language of a title
     */
    static InvertedUnit of(List<TitleEntry> titles, Function<String, InterviewAnalyzer> analyzers) {
        UnitInverter own = new UnitInverter();
        for (TitleEntry title : titles) {
            InterviewAnalyzer analyzer = analyzers.apply(title.language());
            own.invert(analyzer.forms(title.text()), title.text(), List.of());
        }
        return own.end();
    }

    private InvertedUnit end() {
        List<String> forms = words.keySet().stream().sorted().toList();
        List<UnitPostings> postings = forms.stream().map(words::get).toList();
        return new InvertedUnit(
                unit(),
                forms,
                postings.stream().map(UnitPostings::spots).toList(),
                postings.stream().map(UnitPostings::places).toList(),
                stems.pairs());
    }

    private OfflineUnit unit() {
        String sum = digest.end().substring(0, DIGITS);
        return new OfflineUnit(passages, voices.all(), voices.runs(), sum, parts);
    }

    private void add(SearchEntry entry, InterviewAnalyzer analyzer) {
        voices.add(new OfflineUnit.Voice(entry.role(), entry.people()));
        add(entry.text(), entry.locator().id());
        invert(analyzer.forms(entry.text()), entry.text(), entry.terms());
    }

    /** Adds a text that is loaded to be shown. */
    private void add(String text, String anchor) {
        digest.add(text);
        digest.add(anchor);
        int length = text.getBytes(UTF_8).length;
        if (parts.isEmpty() || bytes + length > PART) {
            parts.add(passages);
            bytes = 0;
        }
        bytes += length;
    }

    private void invert(List<WordForm> tokens, String text, List<SearchEntry.NamedTerm> terms) {
        Map<String, PositionList> own = new HashMap<>();
        int size = 0;
        for (WordForm token : tokens) {
            size = Math.max(size, token.position() + 1);
            String form = token.form();
            if (token.type() == WordForm.FormType.STEM) {
                form = WordFolding.fold(token.place().in(text)).replace('\u2010', HYPHEN);
                relate(token.form(), form);
            }
            if (token.type() != WordForm.FormType.STEM || form.indexOf(HYPHEN) > 0) {
                own.computeIfAbsent(form, f -> new PositionList()).add(token.position());
            }
        }
        for (SearchEntry.NamedTerm named : terms) {
            own.computeIfAbsent(OfflineIndex.term(named.term()), f -> new PositionList())
                    .add(position(tokens, named.place().start()));
        }
        for (Map.Entry<String, PositionList> word : own.entrySet()) {
            words.computeIfAbsent(word.getKey(), f -> new UnitPostings())
                    .add(passages, voices.last(), size, word.getValue());
        }
        passages++;
    }

    /** Relates a word to its stem, and a compound also as it is written without the hyphen. */
    private void relate(String stem, String word) {
        stems.add(stem, word);
        stems.add(stem, word.replace(String.valueOf(HYPHEN), ""));
    }

    private static int position(List<WordForm> tokens, int start) {
        return tokens.stream()
                .filter(token -> token.place().end() > start)
                .mapToInt(WordForm::position)
                .findFirst()
                .orElse(0);
    }
}
