package org.colloquy.reader.transcript.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.transcript.name.NameInitials;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.text.Whitespace;
import org.jspecify.annotations.Nullable;

/**
 * The people that are known by name before any label is read: from front matter, and from brackets
 * in the text, {@code Rey Lejano (RL)} ({@link BracketedInitials}).
 */
public final class KnownSpeakers {
    private static final Pattern HONORIFIC =
            Pattern.compile(
                    "^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Herr|Frau|Dra?|Sra?|M|Mme)\\.? (?=\\p{L}{2})");

    private static final Pattern BRACKET = Pattern.compile("(.*\\S) \\((\\p{Lu}{2,5})\\)");
    private static final Pattern TITLE_MARKS = Pattern.compile("^\\s*《|》\\s*$");

    private final Map<String, String> byName;
    private final Map<String, String> byShortName;
    private final @Nullable String publication;

    private KnownSpeakers(
            Map<String, String> byName,
            Map<String, String> byShortName,
            @Nullable String publication) {
        this.byName = byName;
        this.byShortName = byShortName;
        this.publication = publication;
    }

    public static KnownSpeakers of(DialectHints hints, String text) {
        Map<String, String> byName = new HashMap<>();
        for (Participant participant : hints.people()) {
            byName.put(NameSpelling.key(participant.name()), participant.name());
            byName.putIfAbsent(
                    NameSpelling.key(withoutTitle(participant.name())), participant.name());
            bracketed(participant.name())
                    .forEach(
                            name -> byName.putIfAbsent(NameSpelling.key(name), participant.name()));
            participant
                    .aliases()
                    .forEach(
                            alias ->
                                    byName.putIfAbsent(
                                            NameSpelling.key(alias), participant.name()));
        }
        BracketedInitials.in(text).forEach(byName::putIfAbsent);
        return new KnownSpeakers(byName, shortNames(hints.people()), hints.publication());
    }

    private static String withoutTitle(String name) {
        return HONORIFIC.matcher(name).replaceFirst("");
    }

    /** Returns both names of {@code Ada Sample (AS)}, whose bracket holds the initials. */
    private static List<String> bracketed(String name) {
        Matcher bracket = BRACKET.matcher(name);
        return bracket.matches() && NameInitials.initials(bracket.group(1)).equals(bracket.group(2))
                ? List.of(bracket.group(1), bracket.group(2))
                : List.of();
    }

    /** Returns initials, first and last names, where they are one person's only, by their keys. */
    private static Map<String, String> shortNames(List<Participant> people) {
        Map<String, Optional<String>> bearers = new HashMap<>();
        for (Participant participant : people) {
            for (String written : shortNames(withoutTitle(participant.name()))) {
                String key = NameSpelling.key(written);
                Optional<String> bearer = Optional.of(participant.name());
                if (key.length() > 1) {
                    bearers.merge(key, bearer, (a, b) -> a.equals(b) ? a : Optional.empty());
                }
            }
        }
        Map<String, String> clear = new HashMap<>();
        bearers.forEach((key, bearer) -> bearer.ifPresent(name -> clear.put(key, name)));
        return clear;
    }

    private static List<String> shortNames(String name) {
        String[] words = Whitespace.split(NameSpelling.plain(name));
        if (words.length < 2) {
            return List.of();
        }
        String first = words[0];
        String last = words[words.length - 1];
        return List.of(NameInitials.initials(name), first, last, first.charAt(0) + ". " + last);
    }

    /** Returns the full name behind a label; empty if it is not known. */
    Optional<String> name(String label) {
        String key = NameSpelling.key(withoutTitle(label));
        String name = byName.get(key);
        return Optional.ofNullable(name != null ? name : byShortName.get(key));
    }

    boolean isPublication(String label) {
        return publication != null && titleKey(publication).equals(titleKey(label));
    }

    /** Returns the key of a title without the marks that Chinese sets around one. */
    private static String titleKey(String title) {
        return NameSpelling.key(TITLE_MARKS.matcher(title).replaceAll(""));
    }

    public boolean knows(String label) {
        return isPublication(label) || name(label).isPresent();
    }
}
