package org.colloquy.reader.transcript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PartialDate;
import org.colloquy.reader.transcript.name.NameShape;
import org.colloquy.text.QuestionSentences;
import org.colloquy.text.name.RoleWords;
import org.colloquy.text.time.DateKeys;
import org.jspecify.annotations.Nullable;

/**
 * Lines at the beginning of a body that say what it is: {@code [#]: key: (value)}, {@code Key:
 * value}, or {@code Key} with {@code : value} below. They are words of the text all the same, and
 * stay in it.
 *
 * @param values the values by the names that front matter has for them; other keys as they are
 * @param end the offset behind the lines that are {@code Key: value}, at which the talk begins; 0
 *     if there are none, or if they stand below the talk
 * @param lineEnds the ends of those lines but the last
 */
public record HeaderLines(Map<String, String> values, int end, List<Integer> lineEnds) {
    private static final Pattern COMMENT =
            Pattern.compile("\\[#\\]:\\s*([\\w-]+):\\s*\\(([^\\n]*)\\)\\s*");
    private static final Pattern PAIR =
            Pattern.compile(
                    "(?:\\*\\*|__)?(\\p{L}[\\p{L}'’ ]{0,23}?)(?:\\*\\*|__)?\\s?[:：](?:\\*\\*|__)?\\s*(\\S[^\\n]*)");
    private static final Pattern DEFINED = Pattern.compile("[:：]\\s+(\\S[^\\n]*)");
    private static final Pattern QUOTED = Pattern.compile("^([\"'])((?:(?!\\1).)+)\\1$");
    private static final Pattern AMONG_NAMES =
            Pattern.compile(
                    "\\s*[,;、，；/&](?:\\s*and\\b)?\\s*"
                            + "|\\s+(?:and|und|et|en|och|og|ve|и|та)\\s+"
                            // These also stand within a family name, where one word follows.
                            + "|\\s+[yei]\\s+(?=\\S+\\s+\\S)");

    /** A line that is no heading, picture, rule or comment. */
    private static final Pattern WORDS = Pattern.compile("(?![#!]|<!--|[-*_]{3})\\S");

    /** Words in the names of institutes and firms. */
    private static final Pattern HOUSE =
            Pattern.compile(
                    "\\b(?:of|for|at|Institut\\w*|Universi\\w+|College|School|Center|Centre|Foundation"
                            + "|Company|Corporation|Inc|Ltd|LLC|GmbH|Lab|Labs|Museum|Ministry)\\b");

    private static final int MAX_LINES = 40;

    /** The most lines of words above a header: a title, a lead, a line of links. */
    private static final int MOST_ABOVE = 8;

    private static final int MAX_VALUE_LENGTH = 160;
    private static final Set<String> DATED = Set.of("title", "date");

    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry("title", "title"),
                    Map.entry("subject", "title"),
                    Map.entry("subtitle", "subtitle"),
                    Map.entry("date", "date"),
                    Map.entry("interviewers", "interviewers"),
                    Map.entry("interviewed by", "interviewers"),
                    Map.entry("hosts", "interviewers"),
                    Map.entry("interviewees", "interviewees"),
                    Map.entry("guests", "interviewees"),
                    Map.entry("narrator", "interviewees"),
                    Map.entry("speakers", "speakers"),
                    Map.entry("participants", "speakers"),
                    Map.entry("publication", "publication"),
                    Map.entry("outlet", "publication"),
                    Map.entry("source", "source"),
                    Map.entry("via", "source"),
                    Map.entry("language", "language"),
                    Map.entry("rights", "rights"),
                    Map.entry("标题", "title"),
                    Map.entry("제목", "title"),
                    Map.entry("titel", "title"),
                    Map.entry("titre", "title"),
                    Map.entry("título", "title"),
                    Map.entry("titolo", "title"),
                    Map.entry("タイトル", "title"));

    private static final Set<String> PEOPLE = Set.of("interviewers", "interviewees", "speakers");

    public HeaderLines {
        values = Map.copyOf(values);
        lineEnds = List.copyOf(lineEnds);
    }

    /** Returns lines that say nothing. */
    public static HeaderLines none() {
        return new HeaderLines(Map.of(), 0, List.of());
    }

    /** Reads the first lines of a body. */
    public static HeaderLines of(String source) {
        Map<String, String> values = comments(source);
        HeaderRun run = run(source);
        if (!run.isHeader()) {
            return new HeaderLines(values, 0, List.of());
        }
        run.pairs().forEach((key, value) -> put(values, key, value));
        int end = run.isBehindTalk() ? 0 : run.ends().get(run.ends().size() - 1);
        return new HeaderLines(values, end, run.breaks());
    }

    /**
     * Lines {@code Key: value} that follow on each other, or a paragraph each.
     *
     * @param ends the offsets behind them
     * @param repeats whether a key occurs twice, as in no header
     * @param above the lines of words above them, those of labels by the label
     */
    private record HeaderRun(
            Map<String, String> pairs, List<Integer> ends, boolean repeats, List<String> above) {
        boolean isHeader() {
            boolean dated =
                    pairs.entrySet().stream()
                            .anyMatch(pair -> DATED.contains(own(pair.getKey(), pair.getValue())));
            boolean named =
                    pairs.values().stream().allMatch(v -> NameShape.of(v) == NameShape.STRONG);
            boolean values = pairs.values().stream().noneMatch(HeaderRun::isSpeech);
            return pairs.size() > 1 && !repeats && values && (dated || named);
        }

        /** Tells whether a talk stands above the lines, which are the credits at its end. */
        boolean isBehindTalk() {
            return above.size() > MOST_ABOVE || Set.copyOf(above).size() < above.size();
        }

        private static boolean isSpeech(String value) {
            return value.length() > MAX_VALUE_LENGTH || QuestionSentences.isQuestion(value);
        }

        List<Integer> breaks() {
            return ends.subList(0, ends.size() - 1);
        }
    }

    private static HeaderRun run(String source) {
        Map<String, String> pairs = new LinkedHashMap<>();
        List<Integer> ends = new ArrayList<>();
        List<String> above = new ArrayList<>();
        boolean repeats = false;
        String before = "";
        int start = 0;
        for (int i = 0; i < MAX_LINES && start < source.length(); i++) {
            int end = source.indexOf('\n', start);
            end = end < 0 ? source.length() : end;
            String line =
                    source.substring(start, Math.min(end, start + 2 * MAX_VALUE_LENGTH)).strip();
            Matcher pair = PAIR.matcher(line);
            Matcher defined = DEFINED.matcher(line);
            if (defined.matches() && isKey(before)) {
                repeats |= pairs.put(before, defined.group(1)) != null;
                ends.add(end);
            } else if (pair.matches()
                    && (isRead(own(pair.group(1), pair.group(2))) || !ends.isEmpty())) {
                repeats |= pairs.put(pair.group(1), pair.group(2)) != null;
                ends.add(end);
            } else if (!ends.isEmpty() && !isKey(line) && !isBlankInside(source, start, end)) {
                break;
            }
            if (ends.isEmpty() && WORDS.matcher(line).lookingAt()) {
                above.add(pair.matches() ? pair.group(1) : line);
            }
            before = line;
            start = end + 1;
        }
        return new HeaderRun(pairs, ends, repeats, above);
    }

    /** Tells whether a line is blank, above one that says surely who took part, or when. */
    private static boolean isBlankInside(String source, int start, int end) {
        if (!source.substring(start, end).isBlank()) {
            return false;
        }
        Matcher pair =
                PAIR.matcher(source).region(Math.min(end + 1, source.length()), source.length());
        if (!pair.lookingAt()) {
            return false;
        }
        String value = pair.group(2).strip();
        String own = own(pair.group(1), value);
        return own.equals("date")
                || (PEOPLE.contains(own)
                        && value.indexOf(' ') > 0
                        && NameShape.of(value) == NameShape.STRONG);
    }

    private static Map<String, String> comments(String source) {
        Map<String, String> values = new LinkedHashMap<>();
        source.lines()
                .limit(MAX_LINES)
                .map(line -> COMMENT.matcher(line.strip()))
                .filter(Matcher::matches)
                .forEach(comment -> put(values, comment.group(1), comment.group(2)));
        return values;
    }

    private static boolean isKey(String key) {
        return KEYS.containsKey(lower(key))
                || RoleWords.isRole(lower(key))
                || DateKeys.SURE.contains(lower(key));
    }

    private static String lower(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> values, String key, String value) {
        if (!value.isBlank()) {
            String plain = isOfProgram(key) ? unquoted(value.strip()) : value.strip();
            values.putIfAbsent(own(key, plain), plain);
        }
    }

    /** Tells whether a key is written as programs write theirs, whose values may have quotes. */
    private static boolean isOfProgram(String key) {
        return Character.isLowerCase(key.codePointAt(0));
    }

    private static String unquoted(String value) {
        return QUOTED.matcher(value).replaceFirst("$2");
    }

    /** Returns our name of a key; the key itself if it has none, or has no date where it should. */
    private static String own(String key, String value) {
        String name = lower(key);
        boolean dated =
                DateKeys.SURE.contains(name)
                        || (DateKeys.isOne(name) && PartialDate.read(value.strip()).isPresent());
        return dated ? "date" : KEYS.getOrDefault(name, ofPerson(name));
    }

    /** Returns our name of a key that says who asks or answers; any other key as it is. */
    private static String ofPerson(String key) {
        if (RoleWords.asks(key)) {
            return "interviewers";
        }
        return RoleWords.answers(key) ? "interviewees" : key;
    }

    /** Tells whether a key is one that front matter has too. */
    public static boolean isRead(String key) {
        return KEYS.containsValue(key);
    }

    /** Returns a value; null if it is not given. */
    public @Nullable String text(String key) {
        return values.get(key);
    }

    /** Returns the names in a value; none if the key does not name people. */
    public List<String> names(String key) {
        String value = PEOPLE.contains(key) ? values.get(key) : null;
        if (value == null) {
            return List.of();
        }
        List<String> parts =
                Arrays.stream(AMONG_NAMES.split(value)).filter(part -> !part.isBlank()).toList();
        return parts.stream()
                .filter(part -> part.equals(parts.get(0)) || isAsMuchName(part, parts.get(0)))
                .toList();
    }

    /** Tells whether words behind a name are another, and no trade, {@code potter}, or house. */
    private static boolean isAsMuchName(String part, String first) {
        NameShape shape = NameShape.of(part);
        return (shape == NameShape.STRONG || shape == NameShape.of(first))
                && !HOUSE.matcher(part).find();
    }
}
