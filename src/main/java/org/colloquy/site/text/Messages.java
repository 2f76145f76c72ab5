package org.colloquy.site.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Locator;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.jspecify.annotations.Nullable;

/**
 * The site's own words in one language, and how it writes dates, numbers and lists in it. They are
 * in {@code messages}, a file for each language. What a file does not have yet is said in English.
 */
public final class Messages {
    private static final String ENGLISH = "en";

    private static final Pattern VALUE = Pattern.compile("\\{(\\d)\\}");
    private static final Map<String, Messages> ALL = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

    private Messages(String language) {
        this.locale = Locale.forLanguageTag(language);
        MessageFiles.read(language).forEach((key, text) -> texts.put((String) key, (String) text));
    }

    /** Returns the words for a corpus, in its language if there are some. */
    public static Messages of(Corpus corpus) {
        return of(corpus.settings().language());
    }

    /**
     * Returns the site's own words on a page: in the page's language if there is a file of it, else
     * in that of the corpus.
     *
     * @param page a BCP 47 tag
     */
    public static Messages of(Corpus corpus, String page) {
        return onPage(page, corpus.settings().language());
    }

    static Messages onPage(String page, String site) {
        return MessageFiles.find(page).map(Messages::in).orElseGet(() -> of(site));
    }

    /**
     * Returns the site's own words in a language. Where there is no file in its script, one in
     * another script of the same language serves, and else the English one.
     *
     * @param language a BCP 47 tag
     */
    public static Messages of(String language) {
        return in(
                MessageFiles.find(language)
                        .or(() -> MessageFiles.findInAnyScript(language))
                        .orElse(ENGLISH));
    }

    private static Messages in(String file) {
        return ALL.computeIfAbsent(file, Messages::new);
    }

    /** Returns the words in each language of which there is a file. */
    public static List<Messages> all() {
        return MessageFiles.languages().stream().map(Messages::in).toList();
    }

    /** Returns those of citations, whose forms are English. */
    public static Messages english() {
        return in(ENGLISH);
    }

    public Locale locale() {
        return locale;
    }

    /** Returns their language as a BCP 47 tag. */
    public String language() {
        return locale.toLanguageTag();
    }

    /** Returns the keys of their file. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * Returns a text with its values put in; without values it is as the file has it.
     *
     * @throws IllegalArgumentException if there is none of this key, in English neither
     */
    public String text(String key, Object... values) {
        String text = texts.get(key);
        if (text == null && !locale.getLanguage().equals(ENGLISH)) {
            return english().text(key, values);
        }
        if (text == null) {
            throw new IllegalArgumentException("the messages have no " + key);
        }
        if (values.length == 0) {
            return text;
        }
        MessageFormat pattern = patterns.computeIfAbsent(key, k -> new MessageFormat(text, locale));
        // A format keeps its state: each thread needs its own.
        return pattern.clone().format(values);
    }

    /**
     * Returns a text whose values are no plain text, in pieces.
     *
     * @param own makes pieces of what the text itself says
     * @param values the pieces of each
     */
    public <T> List<T> pieces(String key, Function<String, List<T>> own, List<List<T>> values) {
        List<T> pieces = new ArrayList<>();
        String pattern = text(key);
        Matcher value = VALUE.matcher(pattern);
        int end = 0;
        while (value.find()) {
            addOwn(pieces, own, pattern.substring(end, value.start()));
            pieces.addAll(values.get(Integer.parseInt(value.group(1))));
            end = value.end();
        }
        addOwn(pieces, own, pattern.substring(end));
        return pieces;
    }

    private static <T> void addOwn(List<T> pieces, Function<String, List<T>> own, String text) {
        if (!text.isEmpty()) {
            pieces.addAll(own.apply(text));
        }
    }

    /** Returns {@code 1 question}, {@code 6 questions}. */
    public String count(String noun, int number) {
        return text("count." + noun, number);
    }

    /** Returns the title of a page of several; the first has the title alone. */
    public String numbered(String title, int page) {
        return page == 1 ? title : text("page.numbered", title, page);
    }

    public String number(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** Returns a date in words; null where it is not known. */
    public @Nullable String dateIfKnown(@Nullable PartialDate date) {
        return date == null ? null : date(date);
    }

    /** Returns {@code 11 April 2022}, {@code April 2022} or {@code 2022}. */
    public String date(PartialDate date) {
        return written(date, date.day() > 0 ? "day" : date.month() > 0 ? "month" : "year");
    }

    /** Returns {@code 11 Apr 2022}, {@code Apr 2022} or {@code 2022}. */
    public String shortDate(PartialDate date) {
        return written(
                date, date.day() > 0 ? "day.short" : date.month() > 0 ? "month.short" : "year");
    }

    /** Returns {@code 11 Apr} below a heading that says the year. */
    public String dayOfYear(PartialDate date) {
        return written(
                date, date.day() > 0 ? "day.below" : date.month() > 0 ? "month.below" : "year");
    }

    private String written(PartialDate date, String form) {
        return DateTimeFormatter.ofPattern(text("date." + form), locale)
                .format(
                        LocalDate.of(
                                date.year(), Math.max(1, date.month()), Math.max(1, date.day())));
    }

    /**
     * Returns a place in words, for those who hear it: {@code Question 5}, {@code Paragraph 5.2}.
     */
    public String place(Locator place) {
        String kind =
                !place.part().isEmpty() ? "block" : place.kind().name().toLowerCase(Locale.ROOT);
        return text("place." + kind, place.part().isEmpty() ? place.number() : place.label());
    }
}
