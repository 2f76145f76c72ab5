package org.colloquy.importer.opendocument;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.ParagraphLook.ListItem;
import org.jspecify.annotations.Nullable;

/** Lists of a document, and the numbers before their items. */
final class OpenLists {
    private static final int LEVELS = 10;

    private final OpenStyles styles;
    private final Map<String, int[]> byName = new HashMap<>();
    private final Map<String, int[]> byStyle = new HashMap<>();
    private final IdentityHashMap<int[], String> names = new IdentityHashMap<>();
    private int[] counts = new int[LEVELS];
    private final Deque<String> open = new ArrayDeque<>();
    private String name = "";

    OpenLists(OpenStyles styles) {
        this.styles = styles;
    }

    /** Enters a list, which may stand in another one. */
    void open(XmlElement list) {
        String given = list.text("text:style-name");
        String around = open.isEmpty() ? "" : open.element();
        String style = given.isEmpty() ? around : given;
        if (open.isEmpty()) {
            int[] fresh = new int[LEVELS];
            boolean on = list.text("text:continue-numbering").equals("true");
            String before = list.text("text:continue-list");
            counts = before.isEmpty() ? fresh : byName.getOrDefault(before, fresh);
            counts = before.isEmpty() && on ? byStyle.getOrDefault(style, fresh) : counts;
            byStyle.put(style, counts);
            name = names.computeIfAbsent(counts, c -> "list " + names.size());
            if (!list.text("xml:id").isEmpty()) {
                byName.put(list.text("xml:id"), counts);
            }
        }
        open.push(style);
    }

    void close() {
        open.pop();
    }

    /** Counts an item, and returns its place; null if nothing stands before it. */
    @Nullable ListItem item(XmlElement item) {
        int own = Math.max(0, Math.min(LEVELS, open.size()) - 1);
        Optional<Boolean> numbered = styles.isNumbered(open.isEmpty() ? "" : open.element(), own);
        if (numbered.isEmpty()) {
            return null;
        }
        int start = OpenNames.number(item.attribute("text:start-value"), -1);
        counts[own] = start >= 0 ? start : counts[own] + 1;
        for (int below = own + 1; below < LEVELS; below++) {
            counts[below] = 0;
        }
        return new ListItem(name, own, numbered.get() ? counts[own] : 0);
    }
}
