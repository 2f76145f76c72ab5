package org.colloquy.markdown.dialect;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words ask: in a heading, or in a paragraph. */
public final class Asking {
    private static final Pattern ASKS = Pattern.compile("[?？؟][\\s\"'”’»)\\]*_!#]*$");
    static final Pattern ASIDE =
            Pattern.compile("(?<=[?？؟])\\s?[(（][^()（）?？؟]{1,160}[)）][.。]?[\\s*_#]*$");
    static final Pattern MARKS = Pattern.compile("(?:\\s?\\[\\^[^\\]\\s\\[]+\\])+\\s*$");
    private static final int LONGEST_MARKS = 200;
    private static final Pattern LABELLED =
            Pattern.compile("^(?:Q\\d{0,3}|Question|问|問|질문|Frage|Pregunta)\\s?[.:：]\\s?\\S.*");
    static final Pattern SENTENCE = Pattern.compile("(?:\\S+\\s+){4,}\\S+[.!…]$|\\S{10,}[。！…]$");
    private static final Pattern PROMPTS =
            Pattern.compile(
                    "^(?:please |now |so |and |ok(?:ay)?,? |let's |let’s )*"
                            + "(?:tell|describe|explain|talk|walk|give|share|name|introduce|discuss|say"
                            + "|comment|elaborate|imagine|list)\\b|^请|[:：…]$|\\.\\.\\.$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPERATIVE =
            Pattern.compile(
                    "^(?:please |now |so |and |ok(?:ay)?,? |can you |could you )*"
                            + "(?:(?:tell|give|show|walk|share with) (?:us|me)\\b"
                            + "|(?:introduce|describe|explain) (?:yourself|your|how|what|why|the)\\b"
                            + "|talk (?:us|me|about|to us)\\b)|^please \\p{L}{2,}|^请",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:Q|Question|Frage|Pregunta|问题|問題|질문)?\\s?[.:：#]?\\s?\\d{1,3}\\s?[.):：、．）]?\\s?\\S.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** Headings that end an interview and prompt nobody, whatever sign they end with. */
    private static final Set<String> CLOSING =
            Set.of(
                    "references",
                    "further reading",
                    "see also",
                    "links",
                    "resources",
                    "notes",
                    "footnotes",
                    "thank you",
                    "thanks",
                    "credits",
                    "about",
                    "contents",
                    "transcript",
                    "参考阅读",
                    "参考资料",
                    "参考文献",
                    "延伸阅读",
                    "相关阅读",
                    "参考",
                    "谢谢",
                    "참고");

    private static final Pattern SIGNS = Pattern.compile("[\\s:：!！.。…#]+$");

    private Asking() {}

    /**
     * Whether words end in a question mark; marks of footnotes, or an aside in brackets, may follow
     * it.
     */
    public static boolean asks(String words) {
        if (!hasQuestionMark(words)) {
            return false;
        }
        int end = words.length() - marks(words);
        end -= aside(words.substring(0, end));
        String tail = words.substring(Math.max(0, end - 16), end);
        return ASKS.matcher(tail).find();
    }

    private static boolean hasQuestionMark(String words) {
        return words.indexOf('?') >= 0 || words.indexOf('？') >= 0 || words.indexOf('؟') >= 0;
    }

    /** How long the brackets are that stand behind a question mark. */
    private static int aside(String words) {
        String tail = words.substring(Math.max(0, words.length() - LONGEST_MARKS));
        if (tail.indexOf('(') < 0 && tail.indexOf('（') < 0) {
            return 0;
        }
        Matcher aside = ASIDE.matcher(tail);
        return aside.find() ? tail.length() - aside.start() : 0;
    }

    /** Whether a label says that a question or an answer follows, and not who speaks. */
    public static boolean isPart(String label) {
        String key = Names.key(label);
        return Names.asks(key) || Names.answers(key);
    }

    /** Whether a heading is labelled as a question: {@code Q: Which way}. */
    public static boolean isLabelled(String words) {
        return LABELLED.matcher(words).matches();
    }

    /** Whether a heading is a whole sentence, which a topic is not. */
    public static boolean isSentence(String words) {
        return endsLikeSentence(words) && !closes(words) && SENTENCE.matcher(words).find();
    }

    /** Whether a stop is among the last signs, of which two may end the line. */
    static boolean endsLikeSentence(String words) {
        for (int i = Math.max(0, words.length() - 3); i < words.length(); i++) {
            if (".!…。！".indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** How long the marks of footnotes are with which words end. */
    private static int marks(String words) {
        String tail = words.substring(Math.max(0, words.length() - LONGEST_MARKS));
        if (!tail.contains("[^")) {
            return 0;
        }
        Matcher marks = MARKS.matcher(tail);
        return marks.find() ? tail.length() - marks.start() : 0;
    }

    /** Whether a heading among questions is one though it does not ask. */
    public static boolean prompts(String words) {
        return !closes(words) && PROMPTS.matcher(words).find();
    }

    /** Whether words ask somebody to do something: they prompt, whatever stands around them. */
    static boolean commands(String words) {
        return IMPERATIVE.matcher(words).find();
    }

    /** Whether a heading has a number before it. */
    public static boolean isNumbered(String words) {
        return NUMBERED.matcher(words).matches();
    }

    static boolean closes(String words) {
        return CLOSING.contains(SIGNS.matcher(words).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** Whether words are one sentence, and that a question. */
    static boolean isOneQuestion(String words) {
        if (!hasQuestionMark(words)) {
            return false;
        }
        String line = Blanks.single(words.strip());
        if (!asks(line)) {
            return false;
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(ULocale.ROOT);
        sentences.setText(line);
        sentences.first();
        return sentences.next() >= line.length();
    }
}
