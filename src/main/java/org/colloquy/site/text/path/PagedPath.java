package org.colloquy.site.text.path;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A path of something that goes over several pages, written and read: {@code people/anna.html},
 * then {@code people/anna/2.html}. The first page bears no number, so that each has one path only.
 *
 * @param name what it is a page of, as its folder names it
 * @param page from 1
 */
public record PagedPath(String name, int page) {
    private static final String EXTENSION = ".html";

    /** A longer number would not fit an {@code int}. */
    private static final String NUMBER = "([1-9]\\d{0,6})";

    private static final Pattern IN_FOLDER = Pattern.compile("([^/]+?)(?:/" + NUMBER + ")?\\.html");
    private static final Pattern AFTER_LIST = Pattern.compile("(?:-" + NUMBER + ")?\\.html");

    /** Returns the path of a page of something in a folder, which ends in a slash. */
    static String in(String folder, String name, int page) {
        return folder + name + (page == 1 ? "" : "/" + page) + EXTENSION;
    }

    /** Reads what {@link #in} writes; empty if it would not have written the path. */
    public static Optional<PagedPath> read(String folder, String path) {
        if (!path.startsWith(folder)) {
            return Optional.empty();
        }
        Matcher found = IN_FOLDER.matcher(path.substring(folder.length()));
        return found.matches() && !isFirst(found.group(2))
                ? Optional.of(new PagedPath(found.group(1), number(found.group(2))))
                : Optional.empty();
    }

    /**
     * Returns the path of a page of one of the long lists. It does not lie in the list's folder,
     * where a term, say, may be called {@code 2}.
     *
     * @param first the path of the first page
     */
    static String ofList(String first, int page) {
        return page == 1 ? first : stem(first) + "-" + page + EXTENSION;
    }

    /**
     * Reads the number of a page from what {@link #ofList} writes; empty if it did not write it.
     */
    public static OptionalInt readList(String first, String path) {
        if (!path.startsWith(stem(first))) {
            return OptionalInt.empty();
        }
        Matcher found = AFTER_LIST.matcher(path.substring(stem(first).length()));
        return found.matches() && !isFirst(found.group(1))
                ? OptionalInt.of(number(found.group(1)))
                : OptionalInt.empty();
    }

    /**
     * Returns something of each page, in their order.
     *
     * @param each makes it of the number of a page, of which the first is 1
     */
    public static <T> Stream<T> all(int pages, IntFunction<T> each) {
        return IntStream.rangeClosed(1, pages).mapToObj(each);
    }

    private static String stem(String first) {
        return first.substring(0, first.length() - EXTENSION.length());
    }

    private static boolean isFirst(@Nullable String digits) {
        return "1".equals(digits);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
