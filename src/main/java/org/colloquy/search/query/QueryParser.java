package org.colloquy.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.search.query.ClauseScanner.ScannedClause;
import org.colloquy.search.query.QueryWarning.WarningType;
import org.colloquy.search.query.SearchQuery.QueryPart;

/**
 * Parser of the query language of {@code docs/guide/search.md}.
 *
 * <p>Nothing is an error: what is no syntax is read as words, and a warning says so. The language
 * has no brackets and so no depth, and a query is one pass over at most {@link #MOST_CHARACTERS}
 * characters. Lucene's parsers were rejected: they cannot say what they did not understand, and
 * overflow the stack on brackets.
 */
public final class QueryParser {
    public static final int MOST_CHARACTERS = 200;

    /** Bound on words and other criteria. */
    public static final int MOST_WORDS = 16;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Z}\uFEFF]+");

    private final List<ScannedClause> clauses;
    private final Set<QueryWarning> warnings;

    private QueryParser(List<ScannedClause> clauses, Set<QueryWarning> warnings) {
        this.clauses = clauses;
        this.warnings = warnings;
    }

    /** Parses whatever somebody typed. */
    public static SearchQuery parse(String typed) {
        String line = CONTROL.matcher(typed).replaceAll(" ").strip();
        Set<QueryWarning> warnings = new LinkedHashSet<>();
        if (line.codePointCount(0, line.length()) > MOST_CHARACTERS) {
            line = line.substring(0, line.offsetByCodePoints(0, MOST_CHARACTERS)).strip();
            warnings.add(new QueryWarning(WarningType.CHARACTERS, MOST_CHARACTERS));
        }
        List<ScannedClause> clauses = new ClauseScanner(line, warnings).scan();
        List<QueryPart> parts = new QueryParser(clauses, warnings).parts();
        return new SearchQuery(line, parts, List.copyOf(warnings));
    }

    /** Puts alternatives together and leaves out what is too much. */
    private List<QueryPart> parts() {
        List<QueryPart> parts = new ArrayList<>();
        QueryBudget budget = new QueryBudget(MOST_WORDS);
        boolean or = false;
        for (int i = 0; i < clauses.size(); i++) {
            ScannedClause scanned = clauses.get(i);
            if (isOr(i, parts)) {
                or = true;
                continue;
            }
            Optional<Clause> paid = budget.pay(scanned.clause());
            if (paid.isEmpty()) {
                break;
            }
            parts.add(new QueryPart(scanned.at(), scanned.not(), or, paid.get()));
            or = false;
        }
        if (budget.isExceeded()) {
            warnings.add(new QueryWarning(WarningType.WORDS, MOST_WORDS));
        }
        return parts;
    }

    private boolean isOr(int i, List<QueryPart> parts) {
        if (!isOrWord(i)) {
            return false;
        }
        boolean before = !parts.isEmpty() && !clauses.get(i - 1).not() && !isOrWord(i - 1);
        boolean behind = i + 1 < clauses.size() && !clauses.get(i + 1).not() && !isOrWord(i + 1);
        if (!before || !behind) {
            warnings.add(new QueryWarning(WarningType.OR));
        }
        return before && behind;
    }

    private boolean isOrWord(int i) {
        return i >= 0
                && clauses.get(i).clause() instanceof Clause.Word word
                && word.text().equals("OR");
    }
}
