package org.colloquy.reader.transcript.speaker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.colloquy.reader.transcript.name.SharedLabel;
import org.colloquy.text.Whitespace;

/**
 * The people whom a label with commas names: several, or one whose given name, company or part
 * stands behind the comma.
 *
 * <p>Rules, for names with no other sign between them than commas:
 *
 * <ol>
 *   <li>They are several people if each speaks elsewhere in the text, or all but the first do so
 *       with a full name.
 *   <li>They are one if a company or a part stands behind the comma ({@code Jo Pell, The Kiln
 *       Company}), if the same words stand there behind others, or if all labels have a comma.
 *   <li>They are several if each looks like a full name, or if more than two are one word each.
 *   <li>Else they are one: {@code Gromov, Lev}.
 * </ol>
 */
final class LabelMembers {
    private static final Set<String> ARTICLES =
            words("the a an le la les der die das el los las il");

    /** Words that belong to a company, or say what somebody is, in small letters. */
    private static final Set<String> NOBODY =
            words(
                    """
                    of for at inc ltd gmbh co corp corporation company group university college
                    institute school museum foundation society association agency ministry
                    department office committee council radio magazine studio studios labs
                    universität institut verein stiftung société université universidad empresa
                    chair chairman chairwoman chairperson president director manager editor
                    professor founder cofounder co-founder engineer developer designer author
                    host moderator jr sr esq""");

    private static final Pattern ACRONYM = Pattern.compile(".*\\b\\p{Lu}{2,6}\\b.*");

    private final Set<String> speakers;

    /** The labels, and what stands before a comma in them. */
    private final Set<String> heads;

    private final Map<String, Set<String>> headsByTail = new HashMap<>();
    private final boolean allHaveCommas;

    /**
     * Creates what tells the people in labels.
     *
     * @param spellings the names in all labels of the text
     */
    LabelMembers(LabelSpellings spellings) {
        this.speakers = spellings.names().keySet();
        this.allHaveCommas = speakers.size() > 1 && speakers.stream().allMatch(key -> has(key));
        this.heads = new HashSet<>(speakers);
        for (String key : speakers) {
            int comma = key.indexOf(',');
            if (comma >= 0) {
                heads.add(key.substring(0, comma).strip());
                headsByTail
                        .computeIfAbsent(key.substring(comma + 1).strip(), tail -> new HashSet<>())
                        .add(key.substring(0, comma));
            }
        }
    }

    private static boolean has(String key) {
        return key.indexOf(',') >= 0;
    }

    /** Returns the names in a label; the whole if it names one person. */
    List<String> names(String name) {
        List<String> parts = SharedLabel.names(name);
        return parts.size() < 2 || !has(name) || isList(name, parts) ? parts : List.of(name);
    }

    /**
     * Returns the name of one person without what stands behind the comma, if that is no given
     * name: {@code Lev Gromov} for {@code Gromov, Lev}, {@code Jo Pell} for {@code Jo Pell, Kiln
     * Company}.
     */
    static String said(String name) {
        int comma = name.indexOf(',');
        if (comma < 1) {
            return name;
        }
        String head = name.substring(0, comma).strip();
        String tail = name.substring(comma + 1).strip();
        boolean given = isOneWord(head) && isOneWord(tail) && !isNobody(head, tail);
        if (given) {
            return tail + " " + head;
        }
        return isFull(head) ? head : name;
    }

    private boolean isList(String name, List<String> parts) {
        int comma = name.indexOf(',');
        String tail = name.substring(comma + 1).strip();
        if (parts.stream().map(NameSpelling::key).allMatch(speakers::contains)
                || parts.stream().skip(1).allMatch(this::isSpeakerInFull)) {
            return true;
        }
        if (isNobody(name.substring(0, comma), tail)) {
            return false;
        }
        boolean otherSigns = SharedLabel.names(name.replace(",", "")).size() > 1;
        if (otherSigns) {
            return true;
        }
        String key = NameSpelling.key(tail);
        boolean shared = headsByTail.getOrDefault(key, Set.of()).size() > 1;
        return !allHaveCommas
                && !shared
                && (parts.stream().allMatch(LabelMembers::isFull)
                        || (parts.size() > 2 && parts.stream().allMatch(LabelMembers::isOneWord)));
    }

    private boolean isSpeakerInFull(String name) {
        return isFull(name) && heads.contains(NameSpelling.key(name));
    }

    /** Tells whether words behind a comma are no person's name. */
    private static boolean isNobody(String head, String tail) {
        String[] words = Whitespace.split(NameSpelling.key(tail).replace(",", " ").strip());
        boolean acronym = ACRONYM.matcher(tail).matches() && !ACRONYM.matcher(head).matches();
        return acronym
                || ARTICLES.contains(words[0])
                || Arrays.stream(words).map(LabelMembers::withoutStop).anyMatch(NOBODY::contains);
    }

    private static String withoutStop(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private static Set<String> words(String list) {
        return Set.of(Whitespace.split(list.strip()));
    }

    private static boolean isFull(String name) {
        return !isOneWord(name) && NameShape.of(name) == NameShape.STRONG;
    }

    private static boolean isOneWord(String name) {
        return !Whitespace.hasMoreWords(name, 1);
    }
}
