package org.colloquy.importer.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentLog;
import org.jspecify.annotations.Nullable;

/**
 * Fields that are open at a place of the text (ISO/IEC 29500-1, 17.16). What a field shows is kept
 * as words; that of contents, indexes and page numbers belongs to the paper and is left out.
 */
final class WordFields {
    private static final int MAX_NESTING = 50;
    private static final Pattern LINK =
            Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]*)\".*", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\\s*([A-Za-z]+)");
    private static final Map<String, String> LEFT_OUT =
            Map.of(
                    "TOC", "a table of contents",
                    "INDEX", "an index",
                    "TOA", "a table of authorities",
                    "PAGE", "a page number",
                    "NUMPAGES", "the number of pages",
                    "SECTIONPAGES", "the number of pages",
                    "PAGEREF", "a page number");

    private final Deque<OpenField> open = new ArrayDeque<>();
    private final DocumentLog log;
    private final boolean keepingAll;

    /**
     * Creates the fields of a text.
     *
     * @param keepingAll whether nothing is left out: for a text in which a field never ends
     */
    WordFields(DocumentLog log, boolean keepingAll) {
        this.log = log;
        this.keepingAll = keepingAll;
    }

    /** A field whose end has not come yet. */
    private static final class OpenField {
        private final StringBuilder instruction = new StringBuilder();
        private final StringBuilder left = new StringBuilder();
        private boolean shown;
        private String named = "";
        private @Nullable String link;
    }

    void begin() {
        if (open.size() < MAX_NESTING) {
            open.push(new OpenField());
        }
    }

    void instruct(String words) {
        OpenField field = open.peek();
        if (field != null && !field.shown) {
            field.instruction.append(words);
        }
    }

    /** Notes that the field shows its result from here on. */
    void separate() {
        OpenField field = open.peek();
        if (field != null) {
            field.shown = true;
            Matcher word = WORD.matcher(field.instruction);
            String name = word.lookingAt() ? word.group(1).toUpperCase(Locale.ROOT) : "";
            field.named = keepingAll ? "" : LEFT_OUT.getOrDefault(name, "");
            Matcher link = LINK.matcher(field.instruction);
            field.link = link.matches() ? link.group(1) : null;
        }
    }

    void end(int place) {
        OpenField field = open.poll();
        if (field != null && !field.named.isEmpty()) {
            if (field.named.contains("table") || field.named.contains("index")) {
                log.leftOut(place, field.named, field.left.toString());
            } else if (open.stream().allMatch(outer -> outer.named.isEmpty())) {
                log.count(field.named);
            }
        }
    }

    /** Tells whether words belong to an instruction, and not to the text. */
    boolean isInstruction() {
        return !keepingAll && open.stream().anyMatch(field -> !field.shown);
    }

    /** Tells whether words here are left out; remembers them if they are. */
    boolean leavesOut(String words) {
        boolean left = false;
        for (OpenField field : open) {
            if (!field.named.isEmpty()) {
                field.left.append(words);
                left = true;
            }
        }
        return left;
    }

    /** Returns the address to which words here lead; null if they lead nowhere. */
    @Nullable String link() {
        for (OpenField field : open) {
            if (field.link != null) {
                return field.link;
            }
        }
        return null;
    }

    /** Tells whether a field that swallows words has not ended. */
    boolean isSwallowing() {
        return open.stream().anyMatch(field -> !field.named.isEmpty() || !field.shown);
    }
}
