package org.colloquy.importer.plain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.model.OriginalText;

/**
 * The numbers of pages, which count on and stand alone, between dashes or beside the head of the
 * page, and the heads that come back beside them. Somebody who speaks is not interrupted by them.
 */
final class PrintedPages {
    private static final int LEAST = 3;

    /** Pages on the left may have another head than those on the right. */
    private static final int MOST_PAGES_BETWEEN = 2;

    private static final Pattern ALONE =
            Pattern.compile(
                    "(?:page )?(\\d{1,4})(?: (?:of|/) \\d+)?|[-–—\\[] ?(\\d{1,4}) ?[-–—\\]]",
                    Pattern.CASE_INSENSITIVE);

    /** A number between dashes is hardly ever said. */
    private static final Pattern DASHED = Pattern.compile("^[-–—]");

    /** A head and a number that only wide blanks set apart. */
    private static final Pattern BESIDE_HEAD =
            Pattern.compile(
                    "\\s*(?:(\\p{L}.{0,58}?)(?:\\s{3,}|\\t\\s*)(?:page )?(\\d{1,4})"
                            + "|(\\d{1,4})(?:\\s{3,}|\\t\\s*)(\\p{L}.{0,58}?))\\s*",
                    Pattern.CASE_INSENSITIVE);

    private PrintedPages() {}

    /** Returns a text without them, and names each. */
    static List<TextParagraph> without(OriginalText original, List<TextParagraph> all) {
        List<TextParagraph> numbered = besideHeads(all);
        numbered.forEach(
                head -> original.dropped(head.line(), "a page number, with the head of the page"));
        List<TextParagraph> rest =
                all.stream().filter(paragraph -> !numbered.contains(paragraph)).toList();
        List<TextParagraph> pages = alone(rest);
        pages.forEach(page -> original.dropped(page.line(), "a page number"));
        List<TextParagraph> heads = runningHeads(rest, pages);
        heads.forEach(head -> original.dropped(head.line(), "a line that comes back on each page"));
        return rest.stream()
                .filter(paragraph -> !pages.contains(paragraph) && !heads.contains(paragraph))
                .toList();
    }

    /** Returns the numbers that stand alone, if they count on; else none. */
    private static List<TextParagraph> alone(List<TextParagraph> all) {
        List<TextParagraph> pages = new ArrayList<>();
        int last = -1;
        for (TextParagraph paragraph : all) {
            Matcher number = ALONE.matcher(paragraph.text());
            if (number.matches()) {
                int page =
                        Integer.parseInt(
                                number.group(1) == null ? number.group(2) : number.group(1));
                if (last >= 0 && page != last + 1) {
                    return List.of();
                }
                last = page;
                pages.add(paragraph);
            }
        }
        boolean sure =
                pages.size() > 1 && pages.stream().allMatch(p -> DASHED.matcher(p.text()).find());
        return pages.size() < LEAST && !sure ? List.of() : pages;
    }

    /** Line with the head of a page and its number. */
    private record NumberedHead(TextParagraph line, int page) {}

    /** Returns the lines of a head that comes back and a number that counts on. */
    private static List<TextParagraph> besideHeads(List<TextParagraph> all) {
        Map<String, List<NumberedHead>> heads = new LinkedHashMap<>();
        for (TextParagraph paragraph : all) {
            Matcher head = BESIDE_HEAD.matcher(paragraph.lines().get(0));
            if (paragraph.isLine()
                    && head.matches()
                    && !BoilerplateFilter.isLabelled(paragraph.text())) {
                boolean first = head.group(1) != null;
                int page = Integer.parseInt(head.group(first ? 2 : 3));
                heads.computeIfAbsent(head.group(first ? 1 : 4), words -> new ArrayList<>())
                        .add(new NumberedHead(paragraph, page));
            }
        }
        return heads.values().stream()
                .filter(PrintedPages::countOn)
                .flatMap(List::stream)
                .map(NumberedHead::line)
                .toList();
    }

    private static boolean countOn(List<NumberedHead> pages) {
        for (int i = 1; i < pages.size(); i++) {
            int step = pages.get(i).page() - pages.get(i - 1).page();
            if (step < 1 || step > MOST_PAGES_BETWEEN) {
                return false;
            }
        }
        return pages.size() >= LEAST;
    }

    /** Lines right above or below the number of a page, of which another has the same words. */
    private static List<TextParagraph> runningHeads(
            List<TextParagraph> all, List<TextParagraph> pages) {
        List<TextParagraph> found = new ArrayList<>();
        for (int side : new int[] {-1, 1}) {
            List<TextParagraph> beside =
                    pages.stream()
                            .map(page -> all.indexOf(page) + side)
                            .filter(i -> i > 0 && i < all.size() && all.get(i).isLine())
                            .map(all::get)
                            .filter(paragraph -> !BoilerplateFilter.isLabelled(paragraph.text()))
                            .toList();
            List<String> words = beside.stream().map(TextParagraph::text).toList();
            beside.stream()
                    .filter(one -> Collections.frequency(words, one.text()) > 1)
                    .forEach(found::add);
        }
        return found;
    }
}
