package org.colloquy.quotation.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.quotation.naming.CorpusSpeakers.NamedSpeaker;
import org.colloquy.quotation.naming.SentenceTokens.SentenceToken;

/** Reading of a sentence by the words of attribution: which word, phrase or name is at a place. */
final class SentenceReading {
    private static final int LONGEST_APPOSITION = 8;
    private static final int MOST_ROLE_WORDS = 2;
    private static final Set<String> PAUSES = Set.of(",", "–", "—", "-", ";");

    private final AttributionWords known = AttributionWords.all();
    private final List<SentenceToken> tokens;

    SentenceReading(List<SentenceToken> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    /** Says whether a token begins no clause and is nobody who may be the subject of one. */
    boolean isPlain(int at) {
        return !is("clauses", at)
                && (!is("pronouns", at) || is("between", at))
                && phraseEnd("saying", at) < 0
                && !isMark(at)
                && !tokens.get(at).isGenitive();
    }

    /** Name in a phrase, and the place behind that. */
    record FoundName(NamedSpeaker name, int behind) {}

    /** Returns the name in a phrase that begins at a place. */
    Optional<FoundName> phraseAt(String kind, int first) {
        for (List<String> phrase : known.phrases(kind)) {
            int at = first;
            int name = -1;
            for (String word : phrase) {
                if (at < 0) {
                    break;
                }
                if (word.equals(AttributionWords.NAME)) {
                    name = nameBehindRole(at);
                    at = name < 0 ? -1 : name + 1;
                } else {
                    at = word(at).equals(word) ? at + 1 : -1;
                }
            }
            boolean isOthers = at >= 0 && at < tokens.size() && tokens.get(at).isGenitive();
            if (at >= 0 && name >= 0 && !isOthers) {
                return Optional.of(new FoundName(name(name), at));
            }
        }
        return Optional.empty();
    }

    /** Returns the place behind a phrase that begins at a place; -1 if none does. */
    int phraseEnd(String kind, int first) {
        int longest = -1;
        for (List<String> phrase : known.phrases(kind)) {
            int at = first;
            for (String word : phrase) {
                at = at >= 0 && word(at).equals(word) ? at + 1 : -1;
            }
            longest = Math.max(longest, at);
        }
        return longest;
    }

    /**
     * Returns the place of a name behind a title, an article and a word or two; -1 if it is none.
     */
    int nameBehindRole(int from) {
        int at = from;
        int most = at + 1;
        if (is("articles", at)) {
            at++;
            most = at + MOST_ROLE_WORDS;
        }
        while (at < most && isRole(at)) {
            at++;
        }
        while (is("titles", at)) {
            at++;
        }
        boolean isOthers = at + 1 < tokens.size() && tokens.get(at + 1).isGenitive();
        return isName(at) && (!isOthers || isPhraseWithGenitive(at)) ? at : -1;
    }

    /** Says whether a name is one of {@code in Halloran's words}. */
    private boolean isPhraseWithGenitive(int name) {
        return is("prepositions", name - 1) && word(name + 2).matches("own|words");
    }

    /** Says whether a token may say what somebody is: a word that has no other office. */
    boolean isRole(int at) {
        return at >= 0
                && at < tokens.size()
                && !isName(at)
                && !isMark(at)
                && Character.isLowerCase(word(at).codePointAt(0))
                && !tokens.get(at).capital()
                && isPlain(at)
                && !is("titles", at)
                && !is("articles", at)
                && !is("prepositions", at)
                && !is("openings", at)
                && !is("between", at)
                && !is("conjunctions", at);
    }

    boolean isBetween(int at) {
        return is("between", at)
                || (at >= 0
                        && at < tokens.size()
                        && !isName(at)
                        && !tokens.get(at).capital()
                        && word(at).length() > 4
                        && known.list("adverbs").stream().anyMatch(word(at)::endsWith));
    }

    boolean isJoined(int at) {
        return is("conjunctions", at) || (at < tokens.size() && tokens.get(at).isGenitive());
    }

    /** Returns the place behind what two commas part off, if that names nobody. */
    int behindApposition(int from) {
        if (!PAUSES.contains(word(from))) {
            return from;
        }
        for (int at = from + 1; at < tokens.size() && at - from <= LONGEST_APPOSITION + 1; at++) {
            if (PAUSES.contains(word(at)) || word(at).equals(":")) {
                return at + 1;
            }
            if (isName(at) || phraseEnd("saying", at) >= 0) {
                return from;
            }
        }
        return from;
    }

    /** Returns the place before what two commas part off, if that names nobody. */
    int beforeApposition(int from) {
        if (!PAUSES.contains(word(from))) {
            return from;
        }
        for (int at = from - 1; at >= 0 && from - at <= LONGEST_APPOSITION + 1; at--) {
            if (PAUSES.contains(word(at))) {
                return at - 1;
            }
            if (isName(at) || phraseEnd("saying", at) >= 0) {
                return from;
            }
        }
        return from;
    }

    boolean isNothing(int from) {
        for (int at = from; at < tokens.size(); at++) {
            if (!isMark(at)) {
                return false;
            }
        }
        return true;
    }

    String word(int at) {
        return at < 0 || at >= tokens.size() || isName(at) ? "" : tokens.get(at).word();
    }

    boolean is(String kind, int at) {
        return !word(at).isEmpty() && known.is(kind, word(at));
    }

    boolean isMark(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isMark();
    }

    boolean isCapital(int at) {
        return at < tokens.size() && tokens.get(at).capital();
    }

    boolean isName(int at) {
        return at >= 0 && at < tokens.size() && tokens.get(at).isName();
    }

    NamedSpeaker name(int at) {
        NamedSpeaker name = tokens.get(at).name();
        if (name == null) {
            throw new IllegalArgumentException("no name at " + at);
        }
        return name;
    }
}
