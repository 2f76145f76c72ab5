package org.colloquy.model.corpus;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.text.TextFolding;
import org.colloquy.text.name.FamilyName;

/**
 * Keys by which bibliographies name the interviews of a corpus, as people write them: {@code
 * baek2022}, and {@code baek2022a} for the second of that year. Each is made of ASCII letters and
 * digits, and no two are the same.
 *
 * <p>Earlier interviews choose first and drafts last, so that a new interview leaves the keys of
 * those before it as they were.
 */
public final class CitationKeys {
    private static final Pattern NOT_IN_KEYS = Pattern.compile("[^A-Za-z0-9]+");
    private static final int LETTERS = 26;

    private final Map<String, String> bySlug = new HashMap<>();

    /**
     * Creates the keys of interviews.
     *
     * @param drafts the slugs of those that are not out
     */
    CitationKeys(List<Interview> interviews, Set<String> drafts, People people) {
        Comparator<Interview> order =
                Comparator.comparing((Interview one) -> drafts.contains(one.slug()))
                        .thenComparing(
                                one -> one.details().date(),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Interview::slug);
        Set<String> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Interview one : interviews.stream().sorted(order).toList()) {
            String base = base(one, people);
            String key = base;
            while (!taken.add(key)) {
                key = base + letters(numbers.merge(base, 1, Integer::sum) - 1);
            }
            bySlug.put(one.slug(), key);
        }
    }

    /** Returns the key of an interview. */
    public String of(Interview interview) {
        return bySlug.getOrDefault(interview.slug(), ofSlug(interview.slug()));
    }

    private static String base(Interview one, People people) {
        PartialDate date = one.details().date();
        return authors(people.voices(one.details()))
                .findFirst()
                .map(first -> family(first, one, people))
                .filter(family -> !family.isEmpty())
                .map(family -> date == null ? family : family + date.year())
                .orElseGet(() -> ofSlug(one.slug()));
    }

    private static Stream<Participant> authors(InterviewVoices voices) {
        return Stream.of(voices.answering(), voices.speaking(), voices.asking())
                .map(InterviewVoices.VoiceList::all)
                .flatMap(List::stream);
    }

    /** Returns a name in small letters; empty where it has others than Latin ones. */
    private static String family(Participant participant, Interview one, People people) {
        String language = one.details().language();
        String family =
                people.familyName(participant, language)
                        .orElseGet(() -> FamilyName.of(participant.name(), language))
                        .family();
        String plain = TextFolding.withoutMarks(TextFolding.latin(family));
        return plain.chars().allMatch(c -> c < 0x80)
                ? NOT_IN_KEYS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT)
                : "";
    }

    /** Returns a key that is made of an address. */
    public static String ofSlug(String slug) {
        String plain = TextFolding.withoutMarks(slug);
        String key = NOT_IN_KEYS.matcher(plain).replaceAll("-").replaceAll("^-+|-+$", "");
        boolean lossless = plain.chars().allMatch(c -> c < 0x80);
        return lossless
                ? key
                : (key.isEmpty() ? "interview" : key)
                        + "-"
                        + Integer.toHexString(slug.hashCode()).toLowerCase(Locale.ROOT);
    }

    /** Returns {@code a} to {@code z}, then {@code aa} and so on. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % LETTERS));
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }
}
