package org.colloquy.text.order;

import java.util.Comparator;

/**
 * Order of names in which numbers count as numbers: {@code talk-2} stands before {@code talk-10}.
 * Only digits of ASCII make numbers. No two different names are equal in it.
 */
public final class NaturalOrder implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        int i = 0;
        int k = 0;
        while (i < one.length() && k < other.length()) {
            int iEnd = endOfDigits(one, i);
            int kEnd = endOfDigits(other, k);
            int result =
                    iEnd > i && kEnd > k
                            ? compareNumbers(one.substring(i, iEnd), other.substring(k, kEnd))
                            : Character.compare(one.charAt(i), other.charAt(k));
            if (result != 0) {
                return result;
            }
            i = Math.max(iEnd, i + 1);
            k = Math.max(kEnd, k + 1);
        }
        int rest = Integer.compare(one.length() - i, other.length() - k);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int endOfDigits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    /** Compares numbers of any length, whose zeros in front do not count. */
    private static int compareNumbers(String one, String other) {
        String first = withoutZeros(one);
        String second = withoutZeros(other);
        return first.length() != second.length()
                ? Integer.compare(first.length(), second.length())
                : first.compareTo(second);
    }

    private static String withoutZeros(String digits) {
        int at = 0;
        while (at < digits.length() - 1 && digits.charAt(at) == '0') {
            at++;
        }
        return digits.substring(at);
    }
}
