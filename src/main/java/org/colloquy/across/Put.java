package org.colloquy.across;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Person;
import org.colloquy.corpus.Target;
import org.colloquy.text.Slugs;

/**
 * A question as it was put once, with its wording.
 *
 * @param address that a family which it founds would have, if that were free
 */
record Put(Asked asked, Wording wording, String address) {
    /** The longest address, in characters. */
    private static final int ADDRESS = 64;

    /** All questions of an interview that have words, in the order of the text. */
    static Stream<Put> in(Interview interview) {
        Set<String> names = names(interview);
        return Asked.in(interview)
                .map(asked -> of(asked, Wording.of(asked.words(), names)))
                .filter(put -> !put.wording().key().isEmpty());
    }

    private static Put of(Asked asked, Wording wording) {
        return new Put(asked, wording, address(wording.title()));
    }

    /** The address that goes with a title. */
    static String address(String title) {
        String slug = Slugs.ofName(title);
        if (slug.length() <= ADDRESS) {
            return slug;
        }
        int cut = slug.lastIndexOf('-', ADDRESS);
        return slug.substring(0, cut > 0 ? cut : slug.offsetByCodePoints(0, ADDRESS / 2));
    }

    /** The words of the names of all who speak. */
    private static Set<String> names(Interview interview) {
        Stream<String> people = interview.details().people().stream().map(Person::name);
        Stream<String> speakers =
                interview.speakers().stream()
                        .flatMap(
                                speaker ->
                                        Stream.concat(
                                                Stream.of(speaker.name()),
                                                speaker.people().stream()));
        return Stream.concat(people, speakers)
                .flatMap(name -> Stream.of(name.split("[\\s.]+")))
                .filter(name -> name.length() > 1 && Character.isUpperCase(name.charAt(0)))
                .collect(Collectors.toSet());
    }

    String stem() {
        return stem(address);
    }

    /** An address without a number: what else has the same may have to get one. */
    static String stem(String address) {
        int end = address.length();
        while (end > 0 && isDigit(address.charAt(end - 1))) {
            int dash = address.lastIndexOf('-', end - 1);
            if (dash < 0 || !isNumber(address, dash + 1, end)) {
                break;
            }
            end = dash;
        }
        return address.substring(0, end);
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return start < end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it is worded so, or alike. */
    boolean isLike(Wording other) {
        return wording.key().equals(other.key()) || wording.likeness(other) > 0;
    }

    /** Whether it asks the same wherever it is asked. */
    boolean standsAlone() {
        return wording.standsAlone(asked.isMarked());
    }

    /** Whether it may be compared by its contents, not only by its whole wording. */
    boolean isComparable() {
        return wording.isComparable(asked.isMarked());
    }

    Target.OfPassage place() {
        return new Target.OfPassage(asked.interview().slug(), asked.locator().id());
    }
}
