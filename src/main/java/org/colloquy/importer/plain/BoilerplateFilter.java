package org.colloquy.importer.plain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.model.PartialDate;
import org.colloquy.text.QuestionSentences;

/**
 * Tells what the page around an interview has put into its plain text: the title, a date, the word
 * for a picture. The first go into the front matter, the others are left out; each is named.
 *
 * <p>Only the head and the foot are looked at, before the first and behind the last paragraph of
 * any length: in between, {@code Print} may be an answer.
 */
final class BoilerplateFilter {
    private static final int LONG = 200;
    private static final int HEAD = 16;
    private static final int LONGEST_TITLE = 120;

    /** The most characters of a line of a head that stands together with others. */
    private static final int LONGEST_LINE = 60;

    private static final Pattern PAGE =
            Pattern.compile(
                    "(?:(?:article|hero|header|featured|cover|banner|lead|main) )*"
                            + "(?:picture|image|photo|photograph|banner|logo)"
                            + "|advertisement|sponsored|share(?: (?:this|on) .{1,20}|)|tweet|print"
                            + "|e-?mail|skip to (?:main )?content|menu|home|search|subscribe|sign (?:in|up)"
                            + "|log in|read more|\\d+ ?min(?:ute)?s?(?: read)?|back to top|comments?"
                            + "|previous|next|related articles?|cookie settings",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_WORD =
            Pattern.compile(
                    "(?:first )?(?:published|updated|last updated|posted|date)(?: on)?\\s*:?\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TITLE = Pattern.compile(".*[.:;,…?!。：；，？！]", Pattern.DOTALL);

    private static final Pattern CAPITALS =
            Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]+(?: [\\p{Lu}.'’-]+){0,2}");
    private static final Pattern TIMED =
            Pattern.compile(".*\\s[\\[(]?(?:\\d{1,2}:)?\\d{1,3}:\\d{2}(?:[.,]\\d{1,3})?[\\])]?");

    private final OriginalText original;
    private final List<TextParagraph> kept = new ArrayList<>();
    private TranscriptMetadata metadata;

    private BoilerplateFilter(OriginalText original, TranscriptMetadata metadata) {
        this.original = original;
        this.metadata = metadata;
    }

    /** Text that is left, and the facts that were taken out of it. */
    record Cleared(List<TextParagraph> stretches, TranscriptMetadata metadata) {}

    static Cleared clear(
            OriginalText original, List<TextParagraph> all, TranscriptMetadata metadata) {
        BoilerplateFilter furniture = new BoilerplateFilter(original, metadata);
        furniture.clear(PrintedPages.without(original, headLines(all)));
        return new Cleared(List.copyOf(furniture.kept), furniture.metadata);
    }

    /** Takes a head apart whose lines stand together: short ones, of which one is a date. */
    private static List<TextParagraph> headLines(List<TextParagraph> all) {
        int head = head(all);
        List<TextParagraph> apart = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            TextParagraph paragraph = all.get(i);
            if (i < head && isHead(paragraph)) {
                for (int line = 0; line < paragraph.lines().size(); line++) {
                    String words = paragraph.lines().get(line);
                    apart.add(new TextParagraph(paragraph.line() + line, List.of(words)));
                }
            } else {
                apart.add(paragraph);
            }
        }
        return apart;
    }

    private static boolean isHead(TextParagraph paragraph) {
        return paragraph.lines().stream().allMatch(line -> line.length() <= LONGEST_LINE)
                && paragraph.lines().stream().anyMatch(line -> convert(undated(line)).isPresent());
    }

    /** Returns a line without a word such as "Published" before its date. */
    private static String undated(String line) {
        Matcher word = DATE_WORD.matcher(line);
        return word.lookingAt() ? line.substring(word.end()) : line;
    }

    private void clear(List<TextParagraph> all) {
        int head = head(all);
        int foot = foot(all);
        Set<String> seen = new HashSet<>();
        boolean named = false;
        for (int i = 0; i < all.size(); i++) {
            TextParagraph paragraph = all.get(i);
            String text = paragraph.text();
            boolean edge = i < head || i >= foot;
            if (edge && PAGE.matcher(text).matches()) {
                original.dropped(paragraph.line(), "a word of the page around the text");
            } else if (i < head && isDate(all, i)) {
                date(paragraph, text);
            } else if (i < head && !seen.add(text)) {
                original.dropped(paragraph.line(), "already stands above");
            } else if (i < head && kept.isEmpty() && !named && isTitle(all, i)) {
                named = true;
                metadata = metadata.titled(text);
                original.guessed("title", text, "the first line");
            } else if (i < head && i == 1 && named && isSubtitle(all, i)) {
                metadata = metadata.subtitled(text);
                original.guessed("subtitle", text, "the second line");
            } else {
                kept.add(paragraph);
            }
        }
    }

    /** Returns where the head ends: at a long paragraph, a label or a question. */
    private static int head(List<TextParagraph> all) {
        int head = 0;
        while (head < all.size() && head < HEAD && (head == 0 || isShort(all.get(head)))) {
            head++;
        }
        return head;
    }

    private static boolean isShort(TextParagraph paragraph) {
        String text = paragraph.text();
        return text.length() < LONG
                && !QuestionSentences.endsWithQuestionMark(text)
                && !isLabelled(text);
    }

    private static int foot(List<TextParagraph> all) {
        int foot = all.size();
        while (foot > 0 && PAGE.matcher(all.get(foot - 1).text()).matches()) {
            foot--;
        }
        return foot;
    }

    static boolean isLabelled(String text) {
        return text.matches("\\P{Lower}[^:：.?!]{0,40}[:：].*")
                && !DATE_WORD.matcher(text).lookingAt()
                && convert(text).isEmpty();
    }

    private boolean isTitle(List<TextParagraph> all, int i) {
        String text = all.get(i).text();
        String line = all.get(i).lines().get(0);
        String label = line.replaceFirst("[:：\\t\\u3000].*", "");
        boolean speaks =
                label.length() < line.length()
                        && all.stream().skip(i + 1L).anyMatch(s -> begins(s, label));
        boolean recurs = recurs(all, i, text::equals);
        boolean timed = TIMED.matcher(text).matches() && recurs(all, i, TIMED.asMatchPredicate());
        return metadata.title() == null && isName(all, i) && !speaks && !recurs && !timed;
    }

    /** Tells whether a paragraph further down is one of some. */
    private static boolean recurs(List<TextParagraph> all, int i, Predicate<String> some) {
        return all.stream().skip(i + 2L).map(TextParagraph::text).anyMatch(some);
    }

    private static boolean begins(TextParagraph paragraph, String label) {
        return paragraph.lines().stream()
                .filter(line -> line.startsWith(label) && line.length() > label.length())
                .anyMatch(line -> ":：\t\u3000".indexOf(line.charAt(label.length())) >= 0);
    }

    private static boolean isName(List<TextParagraph> all, int i) {
        String text = all.get(i).text();
        return all.get(i).isLine()
                && all.size() > 2
                && text.length() <= LONGEST_TITLE
                && Character.isLetterOrDigit(text.codePointAt(0))
                && !NO_TITLE.matcher(text).matches();
    }

    private static boolean isSubtitle(List<TextParagraph> all, int i) {
        return isName(all, i) && !isLabelled(all.get(i).text()) && !isNameAlone(all, i);
    }

    /**
     * Tells whether a line is the name of whoever speaks below: it comes again, or it is in
     * capitals or has a time as another one further down.
     */
    private static boolean isNameAlone(List<TextParagraph> all, int i) {
        String text = all.get(i).text();
        return recurs(all, i, text::equals)
                || Stream.of(CAPITALS, TIMED)
                        .map(Pattern::asMatchPredicate)
                        .anyMatch(form -> form.test(text) && recurs(all, i, form));
    }

    private static boolean isDate(List<TextParagraph> all, int i) {
        String text = all.get(i).text();
        Matcher word = DATE_WORD.matcher(text);
        if (word.matches()) {
            return i + 1 < all.size() && convert(all.get(i + 1).text()).isPresent();
        }
        return convert(undated(text)).isPresent();
    }

    private static Optional<PartialDate> convert(String text) {
        return text.length() > 40 ? Optional.empty() : PartialDate.convert(text);
    }

    private void date(TextParagraph paragraph, String text) {
        String rest = undated(text);
        if (metadata.date() == null) {
            convert(rest)
                    .ifPresent(
                            date -> {
                                metadata = metadata.dated(date.iso());
                                original.guessed("date", date.iso(), "a line above the text");
                            });
        }
        boolean other = convert(rest).filter(d -> !d.iso().equals(metadata.date())).isPresent();
        original.dropped(
                paragraph.line(),
                other
                        ? "a date other than the one in the front matter"
                        : "a date, which the front matter has");
    }
}
