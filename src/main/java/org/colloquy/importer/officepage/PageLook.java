package org.colloquy.importer.officepage;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.document.RunLook;
import org.colloquy.importer.model.NamedLanguage;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Look of words in a page.
 *
 * @param hidden whether they are not to be seen
 */
record PageLook(RunLook look, boolean hidden) {
    static final PageLook PLAIN = new PageLook(RunLook.PLAIN, false);

    private static final Pattern SIZE = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)(pt|px)");

    /** Returns the look inside an element. */
    PageLook in(Element element, Map<String, String> style) {
        String name = element.normalName();
        String weight = style.getOrDefault("font-weight", "");
        String slant = style.getOrDefault("font-style", "");
        String line =
                style.getOrDefault(
                        "text-decoration", style.getOrDefault("text-decoration-line", ""));
        boolean bold =
                weight.isEmpty()
                        ? look.bold() || name.matches("b|strong")
                        : weight.matches("bold|bolder|[6-9]00");
        boolean italic =
                slant.isEmpty()
                        ? look.italic() || name.matches("i|em")
                        : slant.matches("italic|oblique");
        boolean none = line.startsWith("none");
        boolean underlined =
                !none && (look.underlined() || name.equals("u") || line.contains("underline"));
        boolean struck =
                !none
                        && (look.struck()
                                || name.matches("s|strike")
                                || line.contains("line-through"));
        RunLook inner =
                new RunLook(
                        bold,
                        italic,
                        underlined && look.link() == null && !name.equals("a"),
                        struck,
                        raised(name, style.getOrDefault("vertical-align", "")),
                        size(style.getOrDefault("font-size", "")),
                        language(element),
                        look.link());
        boolean unseen =
                style.getOrDefault("display", "").equals("none")
                        || style.getOrDefault("mso-hide", "").equals("all");
        return new PageLook(inner, hidden || unseen);
    }

    private int raised(String name, String align) {
        if (name.equals("sup") || align.startsWith("super")) {
            return 1;
        } else if (name.equals("sub") || align.startsWith("sub")) {
            return -1;
        }
        return align.startsWith("baseline") ? 0 : look.raised();
    }

    private int size(String given) {
        Matcher size = SIZE.matcher(given);
        if (!size.lookingAt()) {
            return look.size();
        }
        double points = Double.parseDouble(size.group(1)) * (size.group(2).equals("px") ? 0.75 : 1);
        return (int) Math.round(2 * points);
    }

    private @Nullable String language(Element element) {
        String given = NamedLanguage.of(element.attr("lang"));
        return given == null ? look.language() : given.toLowerCase(Locale.ROOT);
    }

    PageLook linked(@Nullable String address) {
        return new PageLook(look.linked(address), hidden);
    }
}
