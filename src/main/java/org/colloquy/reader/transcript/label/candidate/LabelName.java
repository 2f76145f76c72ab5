package org.colloquy.reader.transcript.label.candidate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.name.LabelMeaning;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.jspecify.annotations.Nullable;

/**
 * The name in a label, with what it means by itself. That is found out once: a text has many
 * labels, and each decision about them asks.
 *
 * @param name the name alone
 * @param key the form that its spellings have in common
 * @param alias a short or full name in brackets behind it; null if there is none
 * @param asks whether it means that a question follows
 * @param answers whether it means that an answer follows
 * @param isEvent whether it says what is heard or begins, and not who speaks
 * @param shape how much it looks like a name
 */
public record LabelName(
        String name,
        String key,
        @Nullable String alias,
        boolean asks,
        boolean answers,
        boolean isEvent,
        NameShape shape) {
    private static final Pattern SENDER =
            Pattern.compile("From\\s+(\\p{L}.*?)(?:\\s+[Tt]o\\s+\\p{L}.*)?");
    private static final Pattern SHORT_NAME = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\d.]{0,4}");

    /**
     * Words before a short name in brackets: {@code (hereafter AQ)}, {@code (이하 김)}, {@code
     * (以下、山田)}.
     */
    private static final Pattern HEREAFTER =
            Pattern.compile(
                    "(?i)^(?:hereafter|hereinafter|henceforth|im (?:folgenden|weiteren)|nachfolgend"
                            + "|ci-après|dorénavant|(?:de aquí )?en adelante|d'ora in (?:avanti|poi)"
                            + "|doravante|далее|dalej|hierna|이하|(?:以下)?(?:简称|簡稱|下称|下稱)|以下)"
                            + "[\\s:：,、，—–-]*(?=[\\p{L}\"“”「『'‘])");

    private static final Pattern QUOTES = Pattern.compile("^[\"“„«「『'‘]|[\"”“»」』'’]$");

    private static LabelName of(String name, String key, @Nullable String alias) {
        return new LabelName(
                name,
                key,
                alias,
                LabelMeaning.asks(key),
                LabelMeaning.answers(key),
                LabelMeaning.isEvent(key),
                NameShape.of(name));
    }

    /**
     * Creates the name that words in a label are.
     *
     * @param written the words as they stand there, with blanks of any kind
     */
    public static LabelName of(String written, @Nullable String alias) {
        String name = NameSpelling.plain(written);
        return of(name, NameSpelling.key(name), alias);
    }

    /**
     * Creates the name that words behind a time are: of {@code From Ada Sample to Everyone}, as
     * chats are saved, the one who writes.
     */
    public static LabelName behindTime(String written, @Nullable String alias) {
        return of(sender(NameSpelling.plain(written)), alias);
    }

    /** Returns who writes where words are those of a chat; else the words as they are. */
    public static String sender(String words) {
        Matcher sender = SENDER.matcher(words);
        return sender.matches() ? sender.group(1) : words;
    }

    /**
     * Creates the name of words behind which a bracket may stand.
     *
     * @param bracket with its signs; empty if there is none
     */
    public static LabelName withBracket(String written, String bracket) {
        String whole = bracket.strip();
        String inside = whole.isEmpty() ? "" : whole.substring(1, whole.length() - 1);
        return beside(written, inside);
    }

    /** Creates the name of words beside others in brackets, which may be another name of it. */
    public static LabelName beside(String written, String inside) {
        String alias = alias(inside);
        return of(written, alias == null && isInitial(written, inside) ? inside : alias);
    }

    /** Tells whether the name is the first letter of the one in brackets: {@code K (Kiki)}. */
    public boolean isInitial() {
        return alias != null && isInitial(name, alias);
    }

    private static boolean isInitial(String written, String inside) {
        String letter = NameSpelling.plain(written);
        String key = NameSpelling.key(letter);
        return letter.length() == 1
                && inside.length() > 1
                && inside.startsWith(letter)
                && NameShape.of(inside) != NameShape.NONE
                && !LabelMeaning.isUnknown(NameSpelling.key(inside))
                && !LabelMeaning.asks(key)
                && !LabelMeaning.answers(key);
    }

    /**
     * Returns the other name of the same person that words in brackets behind a name are, or lead
     * to; null if they are none.
     */
    public static @Nullable String alias(String inside) {
        Matcher hereafter = HEREAFTER.matcher(inside);
        if (hereafter.find()) {
            String called = QUOTES.matcher(inside.substring(hereafter.end())).replaceAll("");
            return NameShape.of(called) == NameShape.NONE ? null : called;
        }
        return SHORT_NAME.matcher(inside).matches() || isFullName(inside) ? inside : null;
    }

    /** Returns whether a bracket holds a full name: {@code heron (Ada Sample)}. */
    private static boolean isFullName(String inside) {
        return inside.contains(" ") && NameShape.of(inside) == NameShape.STRONG;
    }

    /** Returns this name under the key of a word whose meaning is known. */
    LabelName meaning(String word) {
        return of(name, word, alias);
    }
}
