package org.colloquy.analysis.question;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.TextFolding;

/**
 * The wording of a question, as it is compared with others.
 *
 * @param title the sentences that ask, as written, on one line
 * @param key what two questions of the same wording have in common
 * @param content the words that say what is asked about, each once, in their order
 * @param signs a bit for each of these, by its hash: one that contains another has all of its bits
 * @param paired whether some of these are pairs of characters, of a script without blanks
 * @param asks the words that say how it is asked: who, why, not
 * @param pointsBack whether it means something said before: {@code Is that right?}
 */
record Wording(
        String title,
        String key,
        List<String> content,
        long signs,
        boolean paired,
        Set<String> asks,
        boolean pointsBack) {

    /** Two questions of more words than this are the same only if all words are. */
    static final int MAX_WORDS = 16;

    /** Odd, for the upper bits of a hash (Knuth's multiplicative hashing, by the golden ratio). */
    static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    /** Share of a longer wording that a shorter one has to have in common with it. */
    private static final double SHARED = 0.6;

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}+|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}]]+(?:['’]\\p{L}+)?");

    /** The first character of the script Han (U+2E80). */
    private static final char FIRST_HAN = '⺀';

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");

    static Wording of(String words, Collection<String> addressed) {
        String title = QuestionSentences.asking(words);
        List<String> all = new ArrayList<>();
        Set<String> content = new LinkedHashSet<>();
        Set<String> asks = new HashSet<>();
        boolean paired = false;
        boolean points = false;
        Matcher word = WORD.matcher(TextFolding.compatible(title));
        while (word.find()) {
            String written = word.group();
            if (addressed.contains(written)) {
                continue;
            }
            if (written.charAt(0) >= FIRST_HAN && HAN.matcher(written).matches()) {
                all.add(written);
                pairs(written, content);
                paired = true;
                continue;
            }
            String token = written.toLowerCase(Locale.ROOT);
            if (token.endsWith("n't") || token.endsWith("n’t")) {
                asks.add("not");
            }
            token = withoutEnding(token);
            points |= EnglishWords.POINTING.contains(token);
            String asking = EnglishWords.asking(token);
            if (asking != null) {
                asks.add(asking);
            } else if (!EnglishWords.isCommon(token)) {
                // The same words stand in many wordings, and need be there once only.
                content.add(EnglishWords.stem(token).intern());
            }
            if (!all.isEmpty() || !EnglishWords.OPENING.contains(token)) {
                all.add(token);
            }
        }
        String key = String.join(" ", all);
        return new Wording(
                title, key, List.copyOf(content), signs(content), paired, Set.copyOf(asks), points);
    }

    private static long signs(Set<String> content) {
        long signs = 0;
        for (String word : content) {
            signs |= 1L << ((word.hashCode() * SPREAD) >>> (Long.SIZE - 6));
        }
        return signs;
    }

    /** Returns a word without what stands behind an apostrophe. */
    private static String withoutEnding(String token) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) == '\'' || token.charAt(i) == '’') {
                return token.substring(0, i);
            }
        }
        return token;
    }

    /** A script without blanks between words is compared by pairs of its characters. */
    private static void pairs(String run, Collection<String> content) {
        if (run.length() == 1) {
            content.add(run);
        }
        for (int i = 0; i + 2 <= run.length(); i++) {
            content.add(run.substring(i, i + 2));
        }
    }

    /**
     * Tells whether it asks the same wherever it is asked.
     *
     * @param marked whether it is marked as a question and so stands by itself; a turn that ends
     *     with a question is a part of a conversation
     */
    boolean standsAlone(boolean marked) {
        if (!marked) {
            return content.size() >= 2 && !pointsBack;
        }
        if (content.isEmpty()) {
            boolean opinion = EnglishWords.OPINION.matcher(key).find();
            return !pointsBack && !opinion && !asks.isEmpty() && key.contains("you");
        }
        return content.size() >= 2 || !pointsBack;
    }

    /** Tells whether it may be compared by its contents, not only by its whole wording. */
    boolean isComparable(boolean marked) {
        return content.size() >= (paired ? 5 : marked ? 2 : 3) && content.size() <= MAX_WORDS;
    }

    /** Returns how many words a wording has at the least that one of so many words contains. */
    static int fewestWithin(int words) {
        int fewest = 0;
        while ((double) fewest / words < SHARED) {
            fewest++;
        }
        return fewest;
    }

    /**
     * Returns how alike two wordings are, from 0 for different to 1: the part that the shorter is
     * of the longer, where the longer says all that the shorter says, in the same order, and asks
     * in the same way.
     */
    double likeness(Wording other) {
        boolean shorter = content.size() <= other.content.size();
        long without = shorter ? signs & ~other.signs : other.signs & ~signs;
        if (without != 0) {
            return 0;
        }
        List<String> small = shorter ? content : other.content;
        List<String> large = shorter ? other.content : content;
        double part = (double) small.size() / large.size();
        return part < SHARED || !isWithin(small, large) || !asksAlike(other) ? 0 : part;
    }

    /** Tells whether half of what the shorter says of its subject stands in the other. */
    boolean shares(Wording other) {
        if ((signs & other.signs) == 0) {
            return false;
        }
        long shared = content.stream().filter(other.content::contains).count();
        return 2 * shared >= Math.min(content.size(), other.content.size());
    }

    private boolean asksAlike(Wording other) {
        boolean bothDeny = asks.contains("not") == other.asks.contains("not");
        boolean shared =
                asks.stream().anyMatch(ask -> !ask.equals("not") && other.asks.contains(ask));
        return bothDeny && (shared || asks.equals(other.asks));
    }

    private static boolean isWithin(List<String> small, List<String> large) {
        int at = 0;
        for (String word : large) {
            if (at < small.size() && small.get(at).equals(word)) {
                at++;
            }
        }
        return at == small.size();
    }
}
