package org.colloquy.anchors.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.anchors.record.RecordEntry;
import org.colloquy.model.Locator;

/**
 * Numbers as in a statute. What is recorded keeps its number wherever it stands. What is put in
 * between 4 and 5 is {@code 4a}, then {@code 4b}, after {@code z} {@code aa}; before the first
 * {@code 0a}; behind the last the numbers go on. A number that was ever recorded is given to nobody
 * else; so what is put in between {@code 4a} and {@code 4b} gets the next free letter, {@code 4c}.
 */
public final class StatuteNumbering {
    private final AnchorComparison comparison;
    private final Map<Integer, Locator> numbers = new HashMap<>();
    private final Set<Locator> used = new HashSet<>();
    private final Map<Locator, Integer> highest = new HashMap<>();

    private StatuteNumbering(AnchorComparison comparison) {
        this.comparison = comparison;
        comparison.record().entries().forEach(entry -> use(entry.locator()));
    }

    /** Returns the place of each unit, by its index. */
    static Map<Integer, Locator> of(AnchorComparison comparison) {
        StatuteNumbering numbering = new StatuteNumbering(comparison);
        numbering.number();
        return numbering.numbers;
    }

    private void number() {
        List<AnchoredPlace> units = comparison.units();
        for (int j = 0; j < units.size(); j++) {
            RecordEntry entry = comparison.entryAt(j);
            if (entry != null) {
                numbers.put(j, entry.locator());
            }
        }
        Map<Locator.PlaceKind, Integer> lastWhole = new HashMap<>();
        for (int j = 0; j < units.size(); j++) {
            if (numbers.containsKey(j) && !units.get(j).place().isBlock()) {
                lastWhole.put(units.get(j).place().kind(), j);
            }
        }
        Map<Locator.PlaceKind, String> before = new HashMap<>();
        for (int j = 0; j < units.size(); j++) {
            Locator place = units.get(j).place();
            if (!place.isBlock()) {
                Locator all = new Locator(place.kind(), "", "");
                if (!numbers.containsKey(j)) {
                    boolean last = j > lastWhole.getOrDefault(place.kind(), -1);
                    String base = before.getOrDefault(place.kind(), "0");
                    numbers.put(j, take(all, last, base));
                }
                String number = numberAt(j).number();
                if (comparison.entryAt(j) != null) {
                    before.put(place.kind(), digits(number));
                }
            }
        }
        numberBlocks(units);
    }

    private void numberBlocks(List<AnchoredPlace> units) {
        int start = 0;
        while (start < units.size()) {
            int end = start + 1;
            while (end < units.size() && units.get(end).place().isBlock()) {
                end++;
            }
            boolean headed = !units.get(start).place().isBlock();
            Locator whole = headed ? numberAt(start) : units.get(start).whole();
            numberBlocks(whole, headed ? start + 1 : start, end);
            start = end;
        }
    }

    private void numberBlocks(Locator whole, int from, int to) {
        int last = -1;
        for (int j = from; j < to; j++) {
            if (isRecordedIn(whole, j)) {
                last = j;
            }
        }
        String before = "0";
        for (int j = from; j < to; j++) {
            if (isRecordedIn(whole, j)) {
                before = digits(numberAt(j).part());
            } else if (!numbers.containsKey(j)) {
                numbers.put(j, take(whole, j > last, before));
            }
        }
    }

    private boolean isRecordedIn(Locator whole, int j) {
        RecordEntry entry = comparison.entryAt(j);
        return entry != null && entry.locator().whole().equals(whole);
    }

    private Locator numberAt(int j) {
        return numbers.getOrDefault(j, comparison.units().get(j).place());
    }

    private Locator take(Locator whole, boolean last, String base) {
        Locator taken = free(whole, last, base);
        use(taken);
        return taken;
    }

    private Locator free(Locator whole, boolean last, String base) {
        if (last) {
            return within(whole, Integer.toString(highest.getOrDefault(whole, 0) + 1));
        }
        String letters = "a";
        while (used.contains(within(whole, base + letters))) {
            letters = next(letters);
        }
        return within(whole, base + letters);
    }

    /** Returns a place in a whole, or, where the whole names a kind only, a whole of that kind. */
    private static Locator within(Locator whole, String number) {
        boolean kindOnly = whole.number().isEmpty() && whole.kind() != Locator.PlaceKind.PROSE;
        return kindOnly ? new Locator(whole.kind(), number, "") : whole.block(number);
    }

    /**
     * Returns the letters that follow others: {@code b} follows {@code a}, {@code aa} follows
     * {@code z}.
     */
    public static String next(String letters) {
        int end = letters.length() - 1;
        if (end < 0) {
            return "a";
        }
        char last = letters.charAt(end);
        return last < 'z'
                ? letters.substring(0, end) + (char) (last + 1)
                : next(letters.substring(0, end)) + 'a';
    }

    private void use(Locator locator) {
        used.add(locator);
        Locator whole = locator.isBlock() ? locator.whole() : new Locator(locator.kind(), "", "");
        String number = locator.isBlock() ? locator.part() : locator.number();
        if (!number.isEmpty()) {
            String digits = digits(number);
            highest.merge(
                    whole, digits.length() > 8 ? 99_999_999 : Integer.parseInt(digits), Math::max);
        }
    }

    private static String digits(String number) {
        return number.replaceAll("[a-z]+$", "");
    }
}
