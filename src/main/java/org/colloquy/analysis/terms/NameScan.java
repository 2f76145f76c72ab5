package org.colloquy.analysis.terms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.analysis.terms.CasedToken.Casing;
import org.colloquy.analysis.terms.ScannedNames.FoundForeign;
import org.colloquy.analysis.terms.ScannedNames.ScannedDefinition;
import org.colloquy.model.Block;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.text.TextFolding;

/** Search through one interview for what may be a term. */
final class NameScan {
    /** A shout, or a heading set as a paragraph: so many words in capitals in a row. */
    private static final int SHOUT = 3;

    private static final int MIN_WORD = 3;

    private final Map<String, NameCount> names = new LinkedHashMap<>();
    private final List<ScannedDefinition> definitions = new ArrayList<>();
    private final List<FoundForeign> foreign = new ArrayList<>();
    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();
    private final PresentNames present;
    private final ForeignPhrases phrases;
    private long cased;
    private long uncased;

    private NameScan(Interview interview) {
        this.present = PresentNames.of(interview);
        this.phrases = ForeignPhrases.of(interview);
    }

    static ScannedNames of(Interview interview) {
        NameScan scan = new NameScan(interview);
        List<String> texts = interview.passages().map(NameScan::text).toList();
        List<List<CasedToken>> tokens = texts.stream().map(PassageTokens::of).toList();
        SmallWords smallWords = SmallWords.of(tokens);
        for (int i = 0; i < texts.size(); i++) {
            scan.add(texts.get(i), tokens.get(i), i, smallWords);
        }
        return new ScannedNames(
                scan.names,
                scan.definitions,
                scan.foreign,
                scan.small,
                scan.capital,
                scan.cased >= scan.uncased);
    }

    /** Returns a passage's words as they are looked through: a paragraph on one line, no code. */
    private static String text(Passage passage) {
        if (passage.block().kind() == Block.BlockForm.CODE) {
            return "";
        }
        String text = PassageTokens.withoutAddresses(passage.text());
        return passage.block().isParagraph() ? text.replace('\n', ' ') : text;
    }

    private void add(String text, List<CasedToken> tokens, int at, SmallWords smallWords) {
        countScripts(text);
        tokens.forEach(this::countCase);
        for (ShortFormDefinition one : ShortFormDefinition.in(text)) {
            if (!present.isInitials(one.shortForm()) && !present.names(one.longForm())) {
                definitions.add(
                        new ScannedDefinition(
                                one.shortForm(), one.longForm(), at, one.start(), one.end()));
            }
        }
        for (ForeignPhrases.ForeignPhrase one : phrases.in(text)) {
            foreign.add(new FoundForeign(one.name(), one.others(), at, one.start(), one.end()));
        }
        for (NamePhrase phrase : NamePhrase.in(text, tokens, smallWords)) {
            add(phrase, at);
        }
    }

    private void countScripts(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Character.isLowerCase(c)) {
                cased++;
            } else if (Character.isLetter(c)) {
                uncased++;
            }
        }
    }

    private void countCase(CasedToken token) {
        if (token.text().length() < MIN_WORD) {
            return;
        }
        Casing casing = token.casing();
        if (casing == Casing.LOWER) {
            small.merge(token.text(), 1, Integer::sum);
        } else if (casing == Casing.CAPITAL && !token.opens()) {
            capital.merge(TextFolding.lower(token.text()), 1, Integer::sum);
        }
    }

    private void add(NamePhrase phrase, int at) {
        if (phrase.isShouted(SHOUT)) {
            return;
        }
        List<CasedToken> words = phrase.words();
        boolean single = words.size() == 1;
        if (!single && !present.isIn(phrase.text())) {
            count(phrase.text(), new NameCount(1, phrase.tells() ? 1 : 0, 1, at, phrase.start()));
            phrase.parts()
                    .forEach(
                            part ->
                                    count(
                                            part.text(),
                                            new NameCount(
                                                    1, part.tells() ? 1 : 0, 0, at, part.start())));
        }
        for (CasedToken word : words) {
            String name = word.singular();
            if (isNameByItself(word, single) && !present.isIn(name) && !present.isInitials(name)) {
                count(
                        name,
                        new NameCount(1, tells(word) ? 1 : 0, single ? 1 : 0, at, word.start()));
            }
            leadingShortForm(word, at);
        }
    }

    private static boolean tells(CasedToken word) {
        return !word.opens() || word.casing() != Casing.CAPITAL;
    }

    private static boolean isNameByItself(CasedToken word, boolean single) {
        return switch (word.casing()) {
            case SHORT_FORM, MIXED -> true;
            case CAPITAL -> single;
            case DOTTED, LOWER, NUMBER -> false;
        };
    }

    /** Counts the short form that a hyphenated word begins with: {@code GPL-licensed}. */
    private void leadingShortForm(CasedToken word, int at) {
        int hyphen = word.text().indexOf('-');
        if (hyphen < 2 || word.casing() == Casing.SHORT_FORM) {
            return;
        }
        CasedToken first = CasedToken.of(word.text().substring(0, hyphen), word.start(), false);
        String name = first.singular();
        if (first.casing() == Casing.SHORT_FORM && !present.isInitials(name)) {
            count(name, new NameCount(1, 1, 1, at, word.start()));
        }
    }

    private void count(String name, NameCount once) {
        names.merge(name, once, NameCount::plus);
    }
}
