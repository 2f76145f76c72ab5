package org.colloquy.quotation.naming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.quotation.naming.CorpusSpeakers.NamedSpeaker;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as words, marks, and names of people of the corpus.
 *
 * <p>A name of which only a part is there is none beside another word with a capital: {@code Park}
 * of {@code Park Avenue} or {@code Anna Park} is nobody of whom is known.
 */
final class SentenceTokens {
    private static final Pattern TOKEN =
            Pattern.compile(
                    "['’]s?(?![\\p{L}\\p{N}])|[\\p{L}\\p{M}\\p{N}'’-]*[\\p{L}\\p{M}\\p{N}]|[^\\s\\p{Z}]");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");

    private final AttributionWords known = AttributionWords.all();
    private final List<SentenceToken> all = new ArrayList<>();

    /**
     * Token of a sentence.
     *
     * @param word in lower case; of a name as it is written
     * @param capital whether it begins with a capital letter
     * @param name null if it is none
     */
    record SentenceToken(String word, boolean capital, @Nullable NamedSpeaker name) {
        boolean isName() {
            return name != null;
        }

        Set<String> people() {
            return name == null ? Set.of() : name.people();
        }

        boolean isMark() {
            return name == null
                    && !Character.isLetterOrDigit(word.codePointBefore(word.length()))
                    && !isGenitive();
        }

        boolean isGenitive() {
            return word.equals("'s") || word.equals("'");
        }
    }

    private SentenceTokens() {}

    static List<SentenceToken> of(String sentence, CorpusSpeakers speakers) {
        SentenceTokens tokens = new SentenceTokens();
        int at = 0;
        for (NamedSpeaker name : speakers.in(sentence)) {
            tokens.words(sentence.substring(at, name.start()));
            String written = sentence.substring(name.start(), name.end());
            tokens.all.add(new SentenceToken(written, true, name));
            at = name.end();
        }
        tokens.words(sentence.substring(at));
        return tokens.named();
    }

    private void words(String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String word = token.group().replace('’', '\'');
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean isAbbreviation =
                    word.equals(".")
                            && !all.isEmpty()
                            && token.start() > 0
                            && Character.isLetter(text.charAt(token.start() - 1))
                            && isShort(all.get(all.size() - 1));
            if (!isAbbreviation) {
                all.add(new SentenceToken(word.toLowerCase(Locale.ROOT), capital, null));
            }
        }
    }

    private boolean isShort(SentenceToken token) {
        return !token.isName()
                && token.capital()
                && (token.word().length() == 1 || known.is("titles", token.word()));
    }

    /** Returns the tokens, with names in two parts as one, and without names of others. */
    private List<SentenceToken> named() {
        List<SentenceToken> named = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            SentenceToken token = all.get(i);
            if (!token.isName()) {
                named.add(token);
                continue;
            }
            NamedSpeaker name = Objects.requireNonNull(token.name());
            Set<String> people = new HashSet<>(name.people());
            int behind = i + 1;
            while (behind < all.size() && all.get(behind).isName()) {
                people.retainAll(all.get(behind++).people());
            }
            boolean isWhole = behind > i + 1 || token.word().strip().matches(".*[\\s\\u00A0].*");
            boolean isOther = people.isEmpty() || isStrange(named, people, isWhole, behind);
            named.add(
                    isOther
                            ? new SentenceToken("?", true, null)
                            : new SentenceToken(
                                    token.word(),
                                    true,
                                    new NamedSpeaker(name.start(), name.end(), people)));
            i = behind - 1;
        }
        return List.copyOf(named);
    }

    /** Says whether a name belongs to a longer one that nobody has. */
    private boolean isStrange(
            List<SentenceToken> before, Set<String> people, boolean isWhole, int behind) {
        if (behind < all.size() && isCapital(all.get(behind))) {
            return true;
        }
        if (before.isEmpty() || isWhole) {
            return false;
        }
        SentenceToken last = before.get(before.size() - 1);
        if (last.capital()
                && last.word().length() == 1
                && INITIAL.matcher(last.word().toUpperCase(Locale.ROOT)).matches()) {
            String initial = last.word().toUpperCase(Locale.ROOT);
            before.remove(before.size() - 1);
            return people.stream()
                    .noneMatch(name -> name.matches("(?s)(?:.*[\\s-])?" + initial + ".*"));
        }
        return isCapital(last);
    }

    private boolean isCapital(SentenceToken token) {
        return token.capital() && !token.isName() && !isFunctionWord(token.word());
    }

    /** Says whether a word has its capital from the beginning of a sentence only, or is a title. */
    private boolean isFunctionWord(String word) {
        return known.is("titles", word)
                || known.is("openings", word)
                || known.is("articles", word)
                || known.is("prepositions", word)
                || known.is("clauses", word)
                || known.is("saying", word)
                || known.is("between", word)
                || known.phrases("naming").stream().anyMatch(phrase -> phrase.contains(word));
    }
}
