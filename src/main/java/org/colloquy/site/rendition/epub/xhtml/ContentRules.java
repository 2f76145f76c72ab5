package org.colloquy.site.rendition.epub.xhtml;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.colloquy.site.rendition.flow.ProseNode;
import org.colloquy.site.rendition.flow.ProseNode.ProseElement;
import org.colloquy.site.rendition.flow.ProseNode.ProseWords;

/** Rules of HTML for elements whose parts stand in an order of their own. */
final class ContentRules {
    /** Parts of lists of definitions and of figures. */
    static final Set<String> PARTS = Set.of("dt", "dd", "figcaption");

    /** Parts of words with a reading beside them. */
    static final Set<String> RUBY_PARTS = Set.of("rt", "rp");

    private static final Pattern DEFINITIONS = Pattern.compile("(?:(?:dt )+(?:dd )+)+");
    private static final Pattern TABLE =
            Pattern.compile("(?:caption )?(?:thead )?(?:(?:tbody )*|(?:tr )+)(?:tfoot )?");
    private static final Pattern ROWS = Pattern.compile("(?:tr )*");
    private static final Pattern CELLS = Pattern.compile("(?:t[dh] )*");
    private static final Pattern RUBY = Pattern.compile("(?:(?:base )+(?:rt |rp rt rp ))+");
    private static final String WORDS = "words ";

    private ContentRules() {}

    /** Tells whether a node is nothing but white space. */
    static boolean isBlank(ProseNode node) {
        return node instanceof ProseWords words
                && words.text().chars().allMatch(c -> c == ' ' || (c >= '\t' && c <= '\r'));
    }

    static boolean isDefinitionList(ProseElement list) {
        return DEFINITIONS.matcher(names(list)).matches();
    }

    /** Tells whether the caption of a figure is its first or last part, and the only one. */
    static boolean isFigure(ProseElement figure) {
        List<ProseNode> parts = parts(figure);
        List<Integer> captions =
                IntStream.range(0, parts.size())
                        .filter(i -> name(parts.get(i)).equals("figcaption "))
                        .boxed()
                        .toList();
        return captions.isEmpty()
                || (captions.size() == 1
                        && (captions.get(0) == 0 || captions.get(0) == parts.size() - 1));
    }

    static boolean isTable(ProseElement table) {
        return TABLE.matcher(names(table)).matches()
                && parts(table).stream().allMatch(ContentRules::isTablePart);
    }

    private static boolean isTablePart(ProseNode node) {
        ProseElement part = (ProseElement) node;
        return switch (part.name()) {
            case "tr" -> CELLS.matcher(names(part)).matches();
            case "thead", "tbody", "tfoot" ->
                    ROWS.matcher(names(part)).matches()
                            && parts(part).stream().allMatch(ContentRules::isTablePart);
            default -> true;
        };
    }

    static boolean isRuby(ProseElement ruby) {
        String bases =
                ruby.children().stream()
                        .filter(child -> !isBlank(child))
                        .map(
                                child ->
                                        RUBY_PARTS.contains(name(child).strip())
                                                ? name(child)
                                                : "base ")
                        .collect(Collectors.joining());
        return RUBY.matcher(bases).matches();
    }

    private static List<ProseNode> parts(ProseElement element) {
        return element.children().stream().filter(child -> !isBlank(child)).toList();
    }

    private static String names(ProseElement element) {
        return parts(element).stream().map(ContentRules::name).collect(Collectors.joining());
    }

    private static String name(ProseNode node) {
        return node instanceof ProseElement element ? element.name() + " " : WORDS;
    }
}
