package org.colloquy.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.quotation.KnownSpeakers.NamedSpeaker;
import org.colloquy.quotation.draft.DraftQuotation;

/**
 * Reader of what a draft says beside a quotation: who is named as its speaker. It is cautious: a
 * name counts where it stands beside a word of saying or alone before a colon, and only if nobody
 * else may be meant. Who is spoken of or spoken to is no speaker.
 */
final class AttributionReader {
    private static final String SAYING =
            "said|says|say|told|tells|asked|asks|added|adds|argued|argues|explained|explains|recalled|recalls"
                    + "|replied|replies|answered|answers|noted|notes|wrote|writes|insisted|insists|claimed|claims"
                    + "|warned|warns|remembered|remembers|continued|continues|concluded|concludes|stated|states"
                    + "|observed|observes|remarked|according to"
                    + "|sagt|sagte|meint|meinte|erklärt|erklärte|betont|betonte|erinnert|fragt|fragte|antwortet"
                    + "|antwortete|so|laut|berichtet|berichtete|ergänzt|ergänzte|schreibt|schrieb|erzählt|erzählte"
                    + "|dit|disait|explique|expliqué|affirme|affirmé|déclare|déclaré|raconte|raconté|selon|précise"
                    + "|ajoute|ajouté|répond|répondu|demande|demandé|confie|confié|écrit"
                    + "|dijo|dice|afirma|afirmó|explica|explicó|según|cuenta|contó|añade|añadió|señala|señaló"
                    + "|responde|respondió|recuerda|recordó|preguntó|pregunta|escribió|escribe";

    private static final Pattern SAYING_WORD =
            Pattern.compile(
                    "(?<![\\p{L}])(?:" + SAYING + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);

    private static final Pattern SAYING_IN_CHARACTERS =
            Pattern.compile(
                    "말했|말한|말하|말이|밝혔|밝힌|라고 했|고 했|전했|설명했|덧붙|답했|물었|강조했|회상했|이야기했|적었"
                            + "|说|表示|告诉|指出|认为|称|回忆|补充|回答|问|强调|解释|透露|写道"
                            + "|述べ|語|話|言|答え|説明|指摘|振り返|尋ね");

    /** Words of saying that have somebody behind them to whom it is said. */
    private static final Pattern ADDRESSING =
            Pattern.compile("told|tells|warned|warns", Pattern.CASE_INSENSITIVE);

    /** Words that name a speaker behind them, wherever they stand. */
    private static final Pattern NAMING =
            Pattern.compile("according to|so|laut|selon|según", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_THE_SPEAKER =
            Pattern.compile(
                    "(?:^|[^\\p{L}])(?:of|about|to|with|for|from|on|than|against|von|über|zu|mit|für|an|bei|à|de"
                            + "|du|des|sur|avec|pour|con|sobre|a|al|del|para)\\s+(?:\\p{L}+\\.\\s+)?$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PRONOUN =
            Pattern.compile(
                    "(?<![\\p{L}])(?:he|she|they|I|we|you|er|sie|ich|wir|il|elle|ils|elles|on|je|él|ella|ellos"
                            + "|yo)(?![\\p{L}'’])",
                    Pattern.CASE_INSENSITIVE);

    /** What follows the name of who does something, in Korean and Japanese. */
    private static final Pattern SUBJECT =
            Pattern.compile("\\s*(?:씨|님|교수|박사|선생|さん|氏|先生|様)?\\s*(?:는|은|이|가|께서|は|が)(?=[\\s,、,]|$)");

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})|(?<=[。！？])|\\n");
    private static final Pattern INITIAL_OR_TITLE =
            Pattern.compile("(?:^|\\s)(?:\\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|Sr|Sra|Fr|Hr)\\.$");
    private static final Pattern SIGNATURE = Pattern.compile("^[—–―-]{1,2}\\s*");
    private static final Pattern COLON = Pattern.compile("\\s*[:：]\\s*$");
    private static final int FARTHEST = 24;

    private final KnownSpeakers speakers;

    AttributionReader(KnownSpeakers speakers) {
        this.speakers = speakers;
    }

    /**
     * Speaker whom a draft names.
     *
     * @param written as the draft names them
     * @param people the names of those who may be meant, as the corpus has them
     */
    record NamedInDraft(String written, Set<String> people) {}

    /** Returns who is named as the speaker of a quotation; empty if nobody is for certain. */
    Optional<NamedInDraft> read(DraftQuotation quotation) {
        Optional<NamedInDraft> behind = behind(quotation.after());
        Optional<NamedInDraft> before = before(quotation.before());
        if (behind.isPresent() && before.isPresent()) {
            return behind.get().people().equals(before.get().people()) ? behind : Optional.empty();
        }
        return behind.or(() -> before).or(() -> around(quotation.before(), quotation.after()));
    }

    /**
     * Returns who is named before a quotation whose word of saying stands behind it, as in Korean
     * and Japanese.
     */
    private Optional<NamedInDraft> around(String before, String after) {
        if (!SAYING_IN_CHARACTERS.matcher(sentences(after).get(0)).find()) {
            return Optional.empty();
        }
        List<String> sentences = sentences(before);
        String last = sentences.get(sentences.size() - 1);
        List<NamedSpeaker> names = speakers.in(last);
        boolean isSubject =
                names.size() == 1
                        && SUBJECT.matcher(last.substring(names.get(0).end())).lookingAt();
        return isSubject ? Optional.of(named(last, names.get(0))) : Optional.empty();
    }

    private Optional<NamedInDraft> behind(String after) {
        Matcher signature = SIGNATURE.matcher(after);
        if (signature.lookingAt()) {
            List<NamedSpeaker> names = speakers.in(after);
            return names.size() == 1 ? Optional.of(named(after, names.get(0))) : Optional.empty();
        }
        return spoken(sentences(after).get(0), true);
    }

    private Optional<NamedInDraft> before(String before) {
        List<String> sentences = sentences(before);
        String last = sentences.get(sentences.size() - 1);
        Matcher colon = COLON.matcher(last);
        if (colon.find()) {
            List<NamedSpeaker> names = speakers.in(last);
            boolean isAlone =
                    names.size() == 1
                            && names.get(0).start() <= 2
                            && last.substring(names.get(0).end(), colon.start()).isBlank();
            if (isAlone) {
                return Optional.of(named(last, names.get(0)));
            }
        }
        return spoken(last, false);
    }

    private static NamedInDraft named(String text, NamedSpeaker name) {
        return new NamedInDraft(text.substring(name.start(), name.end()), name.people());
    }

    /** Cuts a text into sentences, one at least. */
    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int from = 0;
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            open.append(text, from, end.start());
            if (INITIAL_OR_TITLE.matcher(open).find()) {
                open.append(' ');
            } else {
                sentences.add(open.toString());
                open.setLength(0);
            }
            from = end.end();
        }
        open.append(text.substring(from));
        if (!open.toString().isBlank() || sentences.isEmpty()) {
            sentences.add(open.toString());
        }
        return sentences;
    }

    /** Returns who a sentence says has spoken. */
    private Optional<NamedInDraft> spoken(String sentence, boolean behind) {
        List<NamedSpeaker> names =
                speakers.in(sentence).stream()
                        .filter(
                                name ->
                                        !NOT_THE_SPEAKER
                                                        .matcher(
                                                                sentence.substring(0, name.start()))
                                                        .find()
                                                || sentence.substring(0, name.start())
                                                        .matches("(?i).*according to\\s+"))
                        .toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        if (SAYING_IN_CHARACTERS.matcher(sentence).find()) {
            return isOne(names) ? Optional.of(named(sentence, names.get(0))) : Optional.empty();
        }
        Optional<MatchResult> saying = nearest(sentence, behind);
        if (saying.isEmpty()) {
            return Optional.empty();
        }
        List<NamedSpeaker> near =
                names.stream()
                        .filter(name -> isSubject(sentence, saying.get(), name, behind))
                        .toList();
        return !near.isEmpty() && isOne(near)
                ? Optional.of(named(sentence, near.get(0)))
                : Optional.empty();
    }

    /** Returns the word of saying that is nearest to the quotation. */
    private static Optional<MatchResult> nearest(String sentence, boolean behind) {
        List<MatchResult> all = SAYING_WORD.matcher(sentence).results().toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(behind ? all.get(0) : all.get(all.size() - 1));
    }

    private static boolean isOne(List<NamedSpeaker> names) {
        return names.stream().map(NamedSpeaker::people).distinct().count() == 1;
    }

    /** Says whether a name is that of who says something: near the word, with nobody between. */
    private static boolean isSubject(
            String sentence, MatchResult saying, NamedSpeaker name, boolean behind) {
        boolean isBefore = name.end() <= saying.start();
        if (!isBefore && !mayFollow(sentence, saying.group(), name, behind)) {
            return false;
        }
        String between =
                isBefore
                        ? sentence.substring(name.end(), saying.start())
                        : sentence.substring(saying.end(), name.start());
        return between.length() <= FARTHEST
                && !PRONOUN.matcher(between).find()
                && !isWithPronoun(sentence, saying);
    }

    /**
     * Says whether a name behind a word of saying is that of who says it: behind a quotation it is,
     * but for words that are said to somebody; before one it is, if the quotation follows at once.
     */
    private static boolean mayFollow(
            String sentence, String saying, NamedSpeaker name, boolean behind) {
        if (NAMING.matcher(saying).matches()) {
            return true;
        }
        if (ADDRESSING.matcher(saying).matches()) {
            return false;
        }
        boolean isAsking = saying.toLowerCase(Locale.ROOT).startsWith("ask");
        return behind || (!isAsking && COLON.matcher(sentence.substring(name.end())).matches());
    }

    /** Says whether a pronoun stands directly beside a word of saying. */
    private static boolean isWithPronoun(String sentence, MatchResult saying) {
        String before = sentence.substring(Math.max(0, saying.start() - 8), saying.start());
        String behind =
                sentence.substring(saying.end(), Math.min(sentence.length(), saying.end() + 8));
        Matcher first = PRONOUN.matcher(before);
        int end = -1;
        while (first.find()) {
            end = first.end();
        }
        boolean isBefore = end >= 0 && before.substring(end).isBlank();
        Matcher second = PRONOUN.matcher(behind);
        return isBefore || (second.find() && behind.substring(0, second.start()).isBlank());
    }
}
