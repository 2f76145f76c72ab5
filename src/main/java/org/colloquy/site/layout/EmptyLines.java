package org.colloquy.site.layout;

/**
 * Line ends around what the conditions of a template left out. They are put together into one
 * before each element, but not in {@code pre}, whose lines count.
 */
final class EmptyLines {
    private static final String PRE = "<pre";
    private static final String PRE_END = "</pre>";

    private EmptyLines() {}

    /** Returns a page without its empty lines. */
    static String removed(String page) {
        StringBuilder kept = new StringBuilder(page.length());
        int at = 0;
        for (int pre = page.indexOf(PRE); pre >= 0; pre = page.indexOf(PRE, at)) {
            int end = page.indexOf(PRE_END, pre);
            if (end < 0) {
                break;
            }
            append(kept, page, at, pre);
            kept.append(page, pre, end);
            at = end;
        }
        append(kept, page, at, page.length());
        return kept.toString();
    }

    /** Appends a part of a page; what stands behind the part is the beginning of an element. */
    private static void append(StringBuilder kept, String page, int from, int to) {
        int at = from;
        for (int line = page.indexOf("\n\n", at);
                line >= 0 && line < to;
                line = page.indexOf("\n\n", at)) {
            int next = line;
            while (next < page.length() && page.charAt(next) == '\n') {
                next++;
            }
            boolean empty = next < page.length() && page.charAt(next) == '<';
            kept.append(page, at, line).append(page, empty ? next - 1 : line, next);
            at = next;
        }
        kept.append(page, at, to);
    }
}
