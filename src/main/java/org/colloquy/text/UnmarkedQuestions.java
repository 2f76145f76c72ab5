package org.colloquy.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that ask without a question mark, by a particle at their end: Japanese {@code か。},
 * Korean {@code 습니까.} and {@code 나요.}, Chinese {@code 吗。}, and {@code 呢。} behind a word that asks.
 *
 * <p>Only the endings count that hardly anything but a question has: in Japanese か behind the end
 * of a predicate, so that neither 静か nor 誰か asks, and with a stop or in polite words; in Korean
 * none that also says "because".
 */
final class UnmarkedQuestions {
    private static final String CLOSERS = "[\\s\"'”’»)\\]*_!#」』）】]*$";
    private static final String CLOSED = "[。．.…]?" + CLOSERS;

    /** Whoever addresses nobody ends so also a title: only a stop shows that it is a sentence. */
    private static final String PLAIN =
            "(?:(?<=[すんたうるのいくむ])か|(?<=は)(?:何|なに)か)(?:ね|しら)?[。．.]" + CLOSERS;

    private static final String POLITE = "(?:です|ます|ません|でした|ました|ましょう|でしょう)か(?:ね)?" + CLOSED;
    private static final Pattern JAPANESE = Pattern.compile(PLAIN + "|" + POLITE);
    private static final Pattern WHETHER = Pattern.compile("どうか" + CLOSED);
    private static final Pattern KOREAN =
            Pattern.compile("(?:([가-힣])(니까|까요?)|[하되있없했었았였시셨]나요|[인은는던한된할을]가요)" + CLOSED);
    private static final Pattern CHINESE = Pattern.compile("[吗嗎]" + CLOSED);

    /** Words that ask, for 呢 by itself may as well say that something goes on. */
    private static final String ASKING =
            "(?:什么|什麼|怎么|怎麼|怎样|怎樣|[为為]何|如何|何[时時处處]|哪|谁|誰|多少|多[大久长長远遠]|几[个位年次岁天点]|幾[個位年次歲天點]"
                    + "|是不是|有没有|有沒有|能不能|[会會]不[会會]|是否|[难難]道)(?![都也怕])";

    private static final Pattern CHINESE_AFTER_WORDS =
            Pattern.compile(ASKING + "[^。！!？?；;]{0,60}呢" + CLOSED);

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int SYLLABLES_EACH = 28;
    private static final int ENDS_WITH_L = 8;
    private static final int ENDS_WITH_P = 17;
    private static final int MAX_TAIL = 24;

    private UnmarkedQuestions() {}

    /** Tells whether the last of some sentences asks. */
    static boolean isQuestion(String words) {
        String tail = words.substring(Math.max(0, words.length() - MAX_TAIL));
        if (tail.chars().allMatch(sign -> sign < 0x3000)) {
            return false;
        }
        return (JAPANESE.matcher(tail).find() && !WHETHER.matcher(tail).find())
                || CHINESE.matcher(tail).find()
                || (tail.indexOf('呢') >= 0 && CHINESE_AFTER_WORDS.matcher(words).find())
                || isKorean(tail);
    }

    private static boolean isKorean(String tail) {
        Matcher ending = KOREAN.matcher(tail);
        if (!ending.find()) {
            return false;
        }
        if (ending.group(1) == null) {
            return true;
        }
        int last = (ending.group(1).charAt(0) - FIRST_SYLLABLE) % SYLLABLES_EACH;
        return last == (ending.group(2).equals("니까") ? ENDS_WITH_P : ENDS_WITH_L);
    }
}
