package org.colloquy.citation;

import static org.colloquy.citation.CitationPart.slot;
import static org.colloquy.citation.CitationPart.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.citation.CitationPart.Slot;
import org.colloquy.model.PartialDate;

/**
 * The entry of a work for BibTeX and its kin.
 *
 * <p>BibTeX counts braces before TeX sees what a backslash makes of them, so that a brace of the
 * text is written as a command, never as a brace. Names of which it is not known which part is the
 * family's, and the title, stand in a second pair of braces: no style takes such a name apart or
 * changes the case of a title.
 */
final class BibTexWriter {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Map<Character, String> ESCAPES =
            Map.ofEntries(
                    Map.entry('\\', "{\\textbackslash}"),
                    Map.entry('{', "{\\textbraceleft}"),
                    Map.entry('}', "{\\textbraceright}"),
                    Map.entry('~', "{\\textasciitilde}"),
                    Map.entry('^', "{\\textasciicircum}"),
                    Map.entry('<', "{\\textless}"),
                    Map.entry('>', "{\\textgreater}"),
                    Map.entry('|', "{\\textbar}"),
                    Map.entry('%', "\\%"),
                    Map.entry('&', "\\&"),
                    Map.entry('$', "\\$"),
                    Map.entry('#', "\\#"),
                    Map.entry('_', "\\_"));

    /** Two of these are one sign to TeX: two hyphens a dash, two apostrophes a quotation mark. */
    private static final Pattern LIGATURE = Pattern.compile("([-'`])(?=\\1)");

    /** Words that begin with capitals, behind particles that do not. */
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?!(?i:.*\\band\\b))(?:\\p{Ll}+ )*[^\\p{Ll}\\s,\"{}][^\\s,\"{}]*(?: [^\\p{Ll}\\s,\"{}][^\\s,\"{}]*)*");

    /** Number of people who speak, and of whom no more is known, that an entry names. */
    private static final int MOST_SPEAKERS = 6;

    private BibTexWriter() {}

    static List<CitationPart> entry(CitedWork work) {
        List<String> fields = new ArrayList<>();
        if (!work.authors().isEmpty()) {
            fields.add(field("author", authors(work)));
        }
        fields.add(field("title", "{" + escaped(work.title()) + "}"));
        if (work.appearance().publication() != null) {
            fields.add(field("howpublished", escaped(work.appearance().publication())));
        }
        if (work.appearance().date() != null) {
            fields.addAll(date(work.appearance().date()));
        }
        language(work.language()).ifPresent(name -> fields.add(field("language", escaped(name))));
        return List.of(
                words("@misc{" + work.key()),
                slot(Slot.ANCHOR, ":", ""),
                words(",\n" + String.join("", fields) + "  note = {" + escaped(note(work))),
                slot(Slot.PLACE, ", ", ""),
                words("},\n"),
                slot(Slot.DATE, "  urldate = {", "},\n"),
                words("  url = {"),
                slot(Slot.LINK),
                words("}\n}"));
    }

    /** Returns the authors, a few of many who only speak: BibTeX has a word for the others. */
    private static String authors(CitedWork work) {
        List<String> authors = work.authors();
        boolean many = authors.equals(work.credits().speakers()) && authors.size() > MOST_SPEAKERS;
        String named =
                authors.stream()
                        .limit(many ? MOST_SPEAKERS - 1 : authors.size())
                        .map(name -> name(work, name))
                        .collect(Collectors.joining(" and "));
        return many ? named + " and others" : named;
    }

    /** Returns a name in two parts where they are known; else a name that no style takes apart. */
    private static String name(CitedWork work, String name) {
        return work.credits()
                .family(name)
                .filter(parts -> !parts.given().isEmpty())
                .map(parts -> part(parts.family()) + ", " + part(parts.given()))
                .orElseGet(() -> "{" + escaped(name) + "}");
    }

    /** Returns a part of a name, in braces where a style would see several parts in it. */
    private static String part(String part) {
        return PLAIN.matcher(part).matches() ? escaped(part) : "{" + escaped(part) + "}";
    }

    private static String field(String name, String value) {
        return "  " + name + " = {" + value + "},\n";
    }

    private static List<String> date(PartialDate date) {
        List<String> fields = new ArrayList<>();
        fields.add(field("year", "%04d".formatted(date.year())));
        if (date.month() > 0) {
            // A month is a word that each style writes its own way, and stands without braces.
            fields.add("  month = " + MONTHS.get(date.month() - 1) + ",\n");
        }
        if (date.day() > 0) {
            fields.add(field("day", Integer.toString(date.day())));
        }
        return fields;
    }

    /**
     * Returns the English name of a language; empty for English, the language of the citation
     * itself.
     */
    private static Optional<String> language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return Optional.of(locale.getDisplayLanguage(Locale.ENGLISH))
                .filter(name -> !name.isEmpty() && !locale.getLanguage().equals("en"));
    }

    /** Returns a note that says who asks and who else speaks; BibTeX has no field for that. */
    private static String note(CitedWork work) {
        List<String> asking = work.credits().interviewers();
        List<String> speaking = work.credits().speakers();
        StringBuilder note = new StringBuilder("Interview");
        if (!asking.isEmpty() && !asking.equals(work.authors())) {
            note.append(" by ").append(ManneredCitation.and(asking));
        }
        if (!speaking.isEmpty() && !speaking.equals(work.authors())) {
            boolean many = speaking.size() > MOST_SPEAKERS;
            note.append(", with ");
            note.append(
                    many
                            ? String.join(", ", speaking.subList(0, MOST_SPEAKERS - 1))
                                    + ", and others"
                            : ManneredCitation.and(speaking));
        }
        return note.toString();
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : LIGATURE.matcher(text).replaceAll("$1\u0000").toCharArray()) {
            escaped.append(c == '\u0000' ? "{}" : ESCAPES.getOrDefault(c, String.valueOf(c)));
        }
        return escaped.toString();
    }
}
