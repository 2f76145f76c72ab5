package org.colloquy.reader.transcript.doubt.field;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order in which labels come again, part after part, as the fields of a form do: {@code
 * Place:}, {@code Light:}, {@code Mood:}. What stands in one part only, as the names of those who
 * speak in a scene, does not count.
 */
final class FieldOrder {
    private static final int LEAST_FIELDS = 3;
    private static final int LEAST_RECORDS = 3;

    /** The most fields whose order is looked at: forms have fewer. */
    private static final int MOST_FIELDS = 40;

    private FieldOrder() {}

    /**
     * Tells whether three labels at least stand in one order in three parts at least, each once in
     * a part, and whether hardly any other does.
     *
     * @param records the keys of the labels of each part, in the order of the text
     */
    static boolean isKept(List<List<String>> records) {
        Set<String> fields = common(records);
        List<List<String>> kept =
                records.stream()
                        .map(keys -> keys.stream().filter(fields::contains).toList())
                        .filter(keys -> keys.size() >= LEAST_FIELDS)
                        .toList();
        long all = records.stream().mapToLong(List::size).sum();
        long among = records.stream().flatMap(List::stream).filter(fields::contains).count();
        return fields.size() <= MOST_FIELDS
                && kept.size() >= LEAST_RECORDS
                && kept.size() * 4 >= records.size() * 3
                && among * 4 >= all * 3
                // What stands twice in a part is before and behind itself.
                && kept.stream().allMatch(keys -> keys.size() <= fields.size())
                && haveOneOrder(kept);
    }

    /** Returns how many labels come again in most parts. */
    static int fields(List<List<String>> records) {
        return common(records).size();
    }

    /** Returns the labels of more than half of the parts. */
    private static Set<String> common(List<List<String>> records) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        records.forEach(keys -> Set.copyOf(keys).forEach(key -> parts.merge(key, 1, Integer::sum)));
        return parts.entrySet().stream()
                .filter(one -> one.getValue() * 2 > records.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Tells whether no two labels stand in one order here and in the other there. */
    private static boolean haveOneOrder(List<List<String>> records) {
        Set<List<String>> before = new HashSet<>();
        for (List<String> keys : records) {
            for (int i = 0; i < keys.size(); i++) {
                for (String later : keys.subList(i + 1, keys.size())) {
                    before.add(List.of(keys.get(i), later));
                }
            }
        }
        return before.stream().noneMatch(two -> before.contains(List.of(two.get(1), two.get(0))));
    }
}
