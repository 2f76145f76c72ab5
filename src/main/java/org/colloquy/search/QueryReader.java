package org.colloquy.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.search.Remark.Kind;

/**
 * Reads the query language of {@code docs/search.md}.
 *
 * <p>Nothing is an error: what is no syntax is read as words, and a remark says so. The language
 * has no brackets and so no depth, and a query is one pass over at most {@link #LONGEST}
 * characters. Lucene's parsers were rejected: they know no remark, and overflow the stack on
 * brackets.
 */
public final class QueryReader {
    /** In characters. */
    public static final int LONGEST = 200;

    /** Of words and other criteria. */
    public static final int MOST = 16;

    private static final String OPENING = "\"“”„«»「『＂";
    private static final String CLOSING = "\"“”«»」』＂";
    private static final Pattern KEY = Pattern.compile("(\\p{L}{2,20})[:：](?!//)");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Z}\uFEFF]+");
    private static final Set<String> KEYS = Set.of("person", "by", "topic", "year", "term");

    private final String text;
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private final List<Item> items = new ArrayList<>();
    private boolean quotesMean = true;
    private int at;

    private record Item(Span at, boolean not, Criterion criterion) {}

    private QueryReader(String text) {
        this.text = text;
    }

    public static Reading read(String query) {
        String line = CONTROL.matcher(query).replaceAll(" ").strip();
        boolean cut = line.codePointCount(0, line.length()) > LONGEST;
        String text = cut ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) : line;
        QueryReader reader = new QueryReader(text.strip());
        if (cut) {
            reader.remarks.add(new Remark(Kind.CHARACTERS, LONGEST));
        }
        reader.items();
        List<Reading.Part> parts = reader.parts();
        return new Reading(reader.text, parts, List.copyOf(reader.remarks));
    }

    private void items() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || isBracket(c)) {
                at++;
            } else {
                item();
            }
        }
    }

    private boolean isBracket(char c) {
        boolean bracket = "()[]{}（）".indexOf(c) >= 0;
        if (bracket) {
            remarks.add(new Remark(Kind.BRACKETS));
        }
        return bracket;
    }

    private void item() {
        int start = at;
        boolean not = text.charAt(at) == '-' && at + 1 < text.length() && isBegin(at + 1);
        if (not) {
            at++;
        }
        Matcher key = KEY.matcher(text).region(at, text.length());
        if (key.lookingAt()) {
            keyed(start, not, key);
        } else if (isQuote(at)) {
            quoted(start, not);
        } else {
            String word = bare();
            word(new Span(start, at), not, word);
        }
    }

    private boolean isBegin(int place) {
        return Character.isLetterOrDigit(text.codePointAt(place)) || isQuote(place);
    }

    private boolean isQuote(int place) {
        return quotesMean && place < text.length() && OPENING.indexOf(text.charAt(place)) >= 0;
    }

    /** The end of the quotation that begins here; -1 if it has none. */
    private int quoteEnd() {
        for (int end = at + 1; end < text.length(); end++) {
            if (CLOSING.indexOf(text.charAt(end)) >= 0) {
                return end;
            }
        }
        return -1;
    }

    private void quoted(int start, boolean not) {
        int end = quoteEnd();
        if (end < 0) {
            unclosed();
            return;
        }
        String words = text.substring(at + 1, end);
        at = end + 1;
        if (hasWords(words)) {
            items.add(new Item(new Span(start, at), not, new Criterion.Phrase(words)));
        }
    }

    private void unclosed() {
        remarks.add(new Remark(Kind.QUOTATION));
        quotesMean = false;
        at++;
    }

    private String bare() {
        int start = at;
        while (at < text.length()
                && text.charAt(at) != ' '
                && "()（）".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(start, at);
    }

    private void word(Span place, boolean not, String word) {
        if (word.equals("AND") && !items.isEmpty() && at < text.length()) {
            remarks.add(new Remark(Kind.AND));
            return;
        }
        if (!hasWords(word)) {
            return;
        }
        items.add(new Item(place, not, wordOrBeginning(word)));
    }

    private Criterion wordOrBeginning(String word) {
        int star = word.indexOf('*');
        if (star < 0) {
            return new Criterion.Word(word);
        }
        String before = word.substring(0, star);
        List<Token> tokens = Tokens.of(before, null);
        boolean one = tokens.size() == 1 && tokens.get(0).kind() == Token.Kind.WHOLE;
        if (star == word.length() - 1 && one && tokens.get(0).form().length() > 1) {
            return new Criterion.Beginning(before);
        }
        boolean pairs = tokens.stream().anyMatch(t -> t.kind() == Token.Kind.CHARACTER);
        if (!pairs || star < word.length() - 1) {
            remarks.add(new Remark(Kind.STAR));
        }
        return new Criterion.Word(word.replace('*', ' ').strip());
    }

    private void keyed(int start, boolean not, Matcher key) {
        String name = key.group(1).toLowerCase(Locale.ROOT);
        int from = at;
        at = key.end();
        int end = isQuote(at) ? quoteEnd() : -1;
        String value;
        if (end >= 0) {
            value = text.substring(at + 1, end);
            at = end + 1;
        } else {
            value = bare();
        }
        Optional<Criterion> criterion = value.isBlank() ? Optional.empty() : keyed(name, value);
        Span place = new Span(start, at);
        if (criterion.isPresent()) {
            items.add(new Item(place, not, criterion.get()));
            return;
        }
        String written = text.substring(from, at);
        remarks.add(
                KEYS.contains(name)
                        ? new Remark(Kind.VALUE, written)
                        : new Remark(Kind.CRITERION, key.group(1)));
        if (hasWords(written)) {
            items.add(new Item(place, not, new Criterion.Word(written)));
        }
    }

    private static Optional<Criterion> keyed(String name, String value) {
        return switch (name) {
            case "person" -> Optional.of(new Criterion.SaidBy(value));
            case "topic" -> Optional.of(new Criterion.OnTopic(value));
            case "term" -> Optional.of(new Criterion.OfTerm(value));
            case "by" -> Role.of(value.toLowerCase(Locale.ROOT)).map(Criterion.InPart::new);
            case "year" -> Years.read(value);
            default -> Optional.empty();
        };
    }

    private static boolean hasWords(String text) {
        return !Tokens.of(text, null).isEmpty();
    }

    /** Puts alternatives together and leaves out what is too much. */
    private List<Reading.Part> parts() {
        List<Reading.Part> parts = new ArrayList<>();
        Budget budget = new Budget(MOST);
        boolean or = false;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (isOr(i, parts)) {
                or = true;
                continue;
            }
            Optional<Criterion> paid = budget.pay(item.criterion());
            if (paid.isEmpty()) {
                break;
            }
            parts.add(new Reading.Part(item.at(), item.not(), or, paid.get()));
            or = false;
        }
        if (budget.isExceeded()) {
            remarks.add(new Remark(Kind.WORDS, MOST));
        }
        return parts;
    }

    private boolean isOr(int i, List<Reading.Part> parts) {
        if (!isOrWord(i)) {
            return false;
        }
        boolean before = !parts.isEmpty() && !items.get(i - 1).not() && !isOrWord(i - 1);
        boolean behind = i + 1 < items.size() && !items.get(i + 1).not() && !isOrWord(i + 1);
        if (!before || !behind) {
            remarks.add(new Remark(Kind.OR));
        }
        return before && behind;
    }

    private boolean isOrWord(int i) {
        return i >= 0
                && items.get(i).criterion() instanceof Criterion.Word word
                && word.text().equals("OR");
    }
}
