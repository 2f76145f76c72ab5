package org.colloquy.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.search.analysis.InterviewAnalyzer;
import org.colloquy.search.analysis.TextSpan;
import org.colloquy.search.analysis.WordForm;
import org.colloquy.search.analysis.WordForm.FormType;
import org.colloquy.search.query.QueryWarning.WarningType;

/** Scanner that cuts a query into its clauses, one after the other. */
final class ClauseScanner {
    private static final String OPENING_QUOTES = "\"“”„«»「『＂";
    private static final String CLOSING_QUOTES = "\"“”«»」』＂";
    private static final Pattern KEY = Pattern.compile("(\\p{L}{2,20})[:：](?!//)");
    private static final Set<String> KEYS = Set.of("person", "by", "topic", "year", "term");

    private final String text;
    private final Set<QueryWarning> warnings;
    private final List<ScannedClause> clauses = new ArrayList<>();
    private boolean quotesCount = true;
    private int at;

    /**
     * A clause where it stands.
     *
     * @param not whether a minus stands before it
     */
    record ScannedClause(TextSpan at, boolean not, Clause clause) {}

    /**
     * Creates a clause scanner.
     *
     * @param text on one line
     * @param warnings which new ones are added to
     */
    ClauseScanner(String text, Set<QueryWarning> warnings) {
        this.text = text;
        this.warnings = warnings;
    }

    /** Returns all clauses, in order. */
    List<ScannedClause> scan() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == ' ' || isBracket(c)) {
                at++;
            } else {
                clause();
            }
        }
        return clauses;
    }

    private boolean isBracket(char c) {
        boolean bracket = "()[]{}（）".indexOf(c) >= 0;
        if (bracket) {
            warnings.add(new QueryWarning(WarningType.BRACKETS));
        }
        return bracket;
    }

    private void clause() {
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
            word(new TextSpan(start, at), not, word);
        }
    }

    private boolean isBegin(int place) {
        return Character.isLetterOrDigit(text.codePointAt(place)) || isQuote(place);
    }

    private boolean isQuote(int place) {
        return quotesCount
                && place < text.length()
                && OPENING_QUOTES.indexOf(text.charAt(place)) >= 0;
    }

    /** Returns the end of the quotation that begins here; -1 if it has none. */
    private int quoteEnd() {
        for (int end = at + 1; end < text.length(); end++) {
            if (CLOSING_QUOTES.indexOf(text.charAt(end)) >= 0) {
                return end;
            }
        }
        return -1;
    }

    private void quoted(int start, boolean not) {
        int end = quoteEnd();
        if (end < 0) {
            warnings.add(new QueryWarning(WarningType.QUOTATION));
            quotesCount = false;
            at++;
            return;
        }
        String words = text.substring(at + 1, end);
        at = end + 1;
        if (hasWords(words)) {
            add(new TextSpan(start, at), not, new Clause.Phrase(words));
        }
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

    private void word(TextSpan place, boolean not, String word) {
        if (word.equals("AND") && !clauses.isEmpty() && at < text.length()) {
            warnings.add(new QueryWarning(WarningType.AND));
        } else if (hasWords(word)) {
            add(place, not, wordOrBeginning(word));
        }
    }

    private Clause wordOrBeginning(String word) {
        int star = word.indexOf('*');
        if (star < 0) {
            return new Clause.Word(word);
        }
        String before = word.substring(0, star);
        boolean last = star == word.length() - 1;
        List<WordForm> forms = InterviewAnalyzer.withoutStems().forms(before);
        boolean one = forms.size() == 1 && forms.get(0).type() == FormType.WHOLE;
        if (last && one && forms.get(0).form().length() > 1) {
            return new Clause.Beginning(before);
        }
        // Characters that set no blanks are found at the beginning of words anyway.
        boolean needless = forms.stream().anyMatch(form -> form.type() == FormType.CHARACTER);
        if (!needless || !last) {
            warnings.add(new QueryWarning(WarningType.STAR));
        }
        return new Clause.Word(word.replace('*', ' ').strip());
    }

    private void keyed(int start, boolean not, Matcher key) {
        String name = key.group(1).toLowerCase(Locale.ROOT);
        int from = at;
        at = key.end();
        String value = value();
        Optional<Clause> clause = value.isBlank() ? Optional.empty() : keyed(name, value);
        TextSpan place = new TextSpan(start, at);
        if (clause.isPresent()) {
            add(place, not, clause.get());
            return;
        }
        String written = text.substring(from, at);
        warnings.add(
                KEYS.contains(name)
                        ? new QueryWarning(WarningType.VALUE, written)
                        : new QueryWarning(WarningType.CRITERION, key.group(1)));
        if (hasWords(written)) {
            add(place, not, new Clause.Word(written));
        }
    }

    private String value() {
        int end = isQuote(at) ? quoteEnd() : -1;
        if (end < 0) {
            return bare();
        }
        String value = text.substring(at + 1, end);
        at = end + 1;
        return value;
    }

    private static Optional<Clause> keyed(String name, String value) {
        return switch (name) {
            case "person" -> Optional.of(new Clause.SaidBy(value));
            case "topic" -> Optional.of(new Clause.OnTopic(value));
            case "term" -> Optional.of(new Clause.OfTerm(value));
            case "by" -> SpeakerRole.of(value.toLowerCase(Locale.ROOT)).map(Clause.InPart::new);
            case "year" -> YearRange.parse(value);
            default -> Optional.empty();
        };
    }

    private void add(TextSpan place, boolean not, Clause clause) {
        clauses.add(new ScannedClause(place, not, clause));
    }

    private static boolean hasWords(String text) {
        return !InterviewAnalyzer.withoutStems().forms(text).isEmpty();
    }
}
