package org.colloquy.quotation.naming;

import java.util.Optional;
import java.util.Set;
import org.colloquy.quotation.naming.CorpusSpeakers.NamedSpeaker;
import org.colloquy.quotation.naming.SentenceReading.FoundName;

/**
 * Grammar of the words beside a quotation in languages that part words by blanks: what has to stand
 * in which order for a name to be that of the speaker. Whatever is not known may be a verb, another
 * subject or another clause, so that nobody is named then.
 */
final class SpacedAttribution {
    private static final int LONGEST_ADDRESS = 4;
    private static final int LONGEST_PHRASE = 8;
    private static final int MOST_ROLE_WORDS = 2;
    private static final Set<String> SENTENCE_ENDS = Set.of(".", "!", "?", "。", "！", "？");
    private static final Set<String> DASHES = Set.of("–", "—", "―", "-");

    private final SentenceReading words;

    SpacedAttribution(SentenceReading words) {
        this.words = words;
    }

    // ---- behind a quotation ----

    /**
     * Returns who is named by the sentence behind a quotation.
     *
     * @param isOver whether the quotation has ended a sentence, so that this one is another unless
     *     it begins with a word of saying
     */
    Optional<NamedSpeaker> behind(boolean isOver) {
        int first = 0;
        while (words.isMark(first)) {
            first++;
        }
        Optional<NamedSpeaker> named = words.phraseAt("naming", first).flatMap(this::closing);
        if (named.isEmpty()) {
            named =
                    words.phraseAt("closed", first)
                            .filter(found -> isClosed(found.behind()))
                            .map(FoundName::name);
        }
        if (named.isEmpty()) {
            named = inverted(first);
        }
        return named.isPresent() || (isOver && !isSigned(first)) ? named : direct(first);
    }

    private boolean isSigned(int first) {
        return first > 0 && DASHES.contains(words.word(first - 1));
    }

    /** Returns the name in {@code said the keeper Halloran}. */
    private Optional<NamedSpeaker> inverted(int first) {
        int at = first;
        while (words.isBetween(at)) {
            at++;
        }
        int verb = words.phraseEnd("saying", at);
        if (verb < 0 || words.phraseEnd("addressing", at) >= 0 || words.isCapital(at)) {
            return Optional.empty();
        }
        while (words.isBetween(verb)) {
            verb++;
        }
        int name = words.nameBehindRole(verb);
        return name >= 0 && !words.isJoined(name + 1)
                ? Optional.of(words.name(name))
                : Optional.empty();
    }

    /** Returns the name in {@code the keeper Halloran told us}. */
    private Optional<NamedSpeaker> direct(int first) {
        int name = words.nameBehindRole(first);
        if (name < 0) {
            return Optional.empty();
        }
        int at = words.behindApposition(name + 1);
        while (words.isBetween(at)) {
            at++;
        }
        int behind = words.phraseEnd("saying", at);
        boolean isClause = words.is("clauses", behind) && !words.is("articles", behind);
        boolean isAbout = words.is("asking", at) && words.is("prepositions", behind);
        return behind < 0 || isClause || isAbout ? Optional.empty() : Optional.of(words.name(name));
    }

    private Optional<NamedSpeaker> closing(FoundName found) {
        int at = found.behind();
        return isClosed(at) || words.is("prepositions", at)
                ? Optional.of(found.name())
                : Optional.empty();
    }

    private boolean isClosed(int at) {
        return at >= words.size() || words.isMark(at);
    }

    /** Returns the name of a line that says only whose a quotation is. */
    Optional<NamedSpeaker> signature() {
        int name = words.nameBehindRole(1);
        boolean isAlone =
                name >= 0
                        && DASHES.contains(words.word(0))
                        && (isClosed(name + 1) && !words.word(name + 1).equals(":"));
        return isAlone ? Optional.of(words.name(name)) : Optional.empty();
    }

    // ---- before a quotation ----

    /** Returns who is named by the sentence before a quotation. */
    Optional<NamedSpeaker> before() {
        int end = words.size();
        if (end == 0 || SENTENCE_ENDS.contains(words.word(end - 1))) {
            return Optional.empty();
        }
        Optional<NamedSpeaker> alone = alone();
        if (alone.isPresent()) {
            return alone;
        }
        for (int at = end - 1; at >= 0; at--) {
            if (words.phraseEnd("saying", at) >= 0) {
                return said(at);
            }
            Optional<FoundName> naming = words.phraseAt("naming", at);
            if (naming.isPresent()) {
                boolean isLast = words.isNothing(words.behindApposition(naming.get().behind()));
                return isLast ? naming.map(FoundName::name) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Returns the name that stands alone before a colon or a dash. */
    private Optional<NamedSpeaker> alone() {
        int first = 0;
        while (words.isMark(first)) {
            first++;
        }
        int name = words.nameBehindRole(first);
        int last = words.size() - 1;
        boolean leads =
                name >= 0
                        && (words.word(last).equals(":")
                                || words.word(last).equals("：")
                                || DASHES.contains(words.word(last)));
        if (!leads || name == last) {
            return Optional.empty();
        }
        int at = name + 1;
        if (words.word(at).equals("(")) {
            while (at < last && !words.word(at).equals(")")) {
                at++;
            }
            at++;
        }
        return at == last ? Optional.of(words.name(name)) : Optional.empty();
    }

    /** Returns whose is the word of saying at a place, if it leads to what follows. */
    private Optional<NamedSpeaker> said(int verb) {
        int behind = words.phraseEnd("saying", verb);
        if (!leads(verb, behind)) {
            int name = words.nameBehindRole(behind);
            boolean isInverted =
                    name >= 0
                            && words.phraseEnd("addressing", verb) < 0
                            && !words.is("asking", verb)
                            && words.isNothing(name + 1)
                            && words.word(words.size() - 1).matches("[:：]");
            return isInverted ? Optional.of(words.name(name)) : Optional.empty();
        }
        int at = verb - 1;
        while (words.isBetween(at)) {
            at--;
        }
        int name = words.beforeApposition(at);
        return name >= 0 && words.isName(name) && isSubject(name)
                ? Optional.of(words.name(name))
                : Optional.empty();
    }

    /** Says whether what stands behind a word of saying leads to the quotation. */
    private boolean leads(int verb, int from) {
        int end = words.size();
        while (end > from && words.isMark(end - 1)) {
            end--;
        }
        if (end > from && words.is("lead", end - 1)) {
            end--;
        }
        int at = from;
        while (at < end && words.is("between", at)) {
            at++;
        }
        boolean isTo = words.phraseEnd("addressing", verb) >= 0 || words.is("asking", verb);
        if (isTo) {
            int most = Math.min(end, at + LONGEST_ADDRESS);
            while (at < most && !words.is("prepositions", at) && words.isPlain(at)) {
                at++;
            }
        }
        if (at < end && words.is("prepositions", at) && end - at <= LONGEST_PHRASE) {
            at++;
            while (at < end && (words.isPlain(at) || words.is("prepositions", at))) {
                at++;
            }
        }
        return at >= end;
    }

    /** Says whether a name is a subject by what stands before it. */
    private boolean isSubject(int name) {
        int at = name - 1;
        while (words.is("titles", at)) {
            at--;
        }
        int role = at;
        while (role >= 0 && at - role < MOST_ROLE_WORDS && words.isRole(role)) {
            role--;
        }
        if (words.is("articles", role)) {
            at = role - 1;
        }
        if (at < 0) {
            return true;
        }
        if (words.is("conjunctions", at)) {
            return at == 0
                    || (!words.isName(at - 1)
                            && !(at > 1 && words.isMark(at - 1) && words.isName(at - 2)));
        }
        if (words.is("prepositions", at) && !words.is("openings", at)) {
            return false;
        }
        if (words.word(at).equals(",")) {
            return at == 0 || !words.isName(at - 1) || (at > 1 && words.is("prepositions", at - 2));
        }
        return words.isMark(at) || words.is("openings", at);
    }
}
