package org.colloquy.site.rendition.epub.xhtml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.LinkTarget;
import org.colloquy.site.rendition.flow.ProseNode;
import org.colloquy.site.rendition.flow.ProseNode.ProseElement;
import org.colloquy.site.rendition.flow.ProseNode.ProseWords;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * Writer of prose as XHTML that keeps the rules of what may stand in what. Authors may write HTML
 * that browsers forgive and books must not have: such an element loses its meaning, and never its
 * words.
 */
public final class ProseWriter {
    /** Attribute that marks what is not the interview's own words. */
    public static final String GENERATED = "data-generated";

    private static final Set<String> INLINE =
            Set.of(
                    "abbr", "b", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp",
                    "small", "span", "strong", "sub", "sup", "time", "u", "var", "del", "ins");

    /** Elements that read from left to right in a text of any language. */
    private static final Set<String> CODE = Set.of("code", "kbd", "pre", "samp");

    private static final Pattern DIRECTION = Pattern.compile("ltr|rtl|auto");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
    private static final Pattern SPAN = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern DAY =
            Pattern.compile("\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])");
    private static final Pattern ALIGNMENT = Pattern.compile("left|center|right");

    /** Content that may stand at a place: words only, or blocks too. */
    private enum Room {
        WORDS,
        BLOCKS
    }

    private final XmlText xml;
    private final LinkWriter links;

    /** Writer of what depends on the book: links and pictures. */
    public interface LinkWriter {
        /** Opens the element of a link; returns whether it is a link, and not mere words. */
        boolean open(XmlText xml, LinkTarget target);

        /** Writes the mark of an editor's note. */
        void mark(XmlText xml, String mark);

        /** Writes a picture, or what it shows in words. */
        void picture(XmlText xml, @Nullable LinkTarget target, String alternative);
    }

    /** Creates a writer into a page. */
    public ProseWriter(XmlText xml, LinkWriter links) {
        this.xml = xml;
        this.links = links;
    }

    /** Writes what stands in a line or a paragraph. */
    public void words(List<ProseNode> nodes) {
        nodes.forEach(node -> write(node, Room.WORDS, false));
    }

    /** Writes blocks. */
    public void blocks(List<ProseNode> nodes) {
        nodes.forEach(node -> write(node, Room.BLOCKS, false));
    }

    private void write(ProseNode node, Room room, boolean inLink) {
        if (node instanceof ProseWords words) {
            xml.text(words.text());
            return;
        }
        ProseElement element = (ProseElement) node;
        switch (element.name()) {
            case "br", "wbr" -> xml.empty(element.name());
            case "img" -> picture(element);
            case "a" -> link(element, inLink);
            case "ruby" -> ruby(element, inLink);
            default -> {
                if (INLINE.contains(element.name())) {
                    inline(element, inLink);
                } else if (room == Room.WORDS) {
                    open("span", element);
                    xml.attribute("class", "block");
                    inside(element, Room.WORDS, inLink);
                } else {
                    block(element, inLink);
                }
            }
        }
    }

    private void inline(ProseElement element, boolean inLink) {
        String day = element.attribute("datetime");
        boolean isDate = day != null && DAY.matcher(day).matches();
        open(element.name().equals("time") && !isDate ? "span" : element.name(), element);
        if (element.name().equals("time")) {
            copy(element, "datetime", DAY);
        }
        if (element.name().equals("span") && element.isGenerated()) {
            // The credit of a picture has a line of its own.
            xml.attribute("class", "block");
        }
        inside(element, Room.WORDS, inLink);
    }

    private void inside(ProseElement element, Room room, boolean inLink) {
        element.children().forEach(child -> write(child, room, inLink));
        xml.close();
    }

    private void block(ProseElement element, boolean inLink) {
        switch (element.name()) {
            case "p", "pre" -> {
                open(element.name(), element);
                inside(element, Room.WORDS, inLink);
            }
            case "blockquote" -> {
                open(element.name(), element);
                inside(element, Room.BLOCKS, inLink);
            }
            case "ol", "ul" -> list(element, inLink);
            case "dl" -> ordered(element, ContentRules.isDefinitionList(element), inLink);
            case "figure" -> ordered(element, ContentRules.isFigure(element), inLink);
            case "table" -> table(element, inLink);
            default -> plain(element, inLink);
        }
    }

    private void plain(ProseElement element, boolean inLink) {
        open("div", element);
        inside(element, Room.BLOCKS, inLink);
    }

    private void list(ProseElement list, boolean inLink) {
        open(list.name(), list);
        numbers(list);
        for (ProseNode child : list.children()) {
            if (ContentRules.isBlank(child)) {
                xml.line();
            } else if (child instanceof ProseElement item && item.name().equals("li")) {
                open("li", item);
                inside(item, Room.BLOCKS, inLink);
            } else {
                xml.open("li");
                write(child, Room.BLOCKS, inLink);
                xml.close();
            }
        }
        xml.close();
    }

    private void numbers(ProseElement list) {
        if (list.name().equals("ol")) {
            copy(list, "start", NUMBER);
            if (list.attribute("reversed") != null) {
                xml.attribute("reversed", "reversed");
            }
        }
    }

    /**
     * Writes an element whose parts stand in an order of their own: as they are, or as mere blocks.
     */
    private void ordered(ProseElement element, boolean isInOrder, boolean inLink) {
        if (!isInOrder) {
            plain(element, inLink);
            return;
        }
        open(element.name(), element);
        for (ProseNode child : element.children()) {
            if (child instanceof ProseElement part && ContentRules.PARTS.contains(part.name())) {
                open(part.name(), part);
                inside(part, Room.BLOCKS, inLink);
            } else {
                write(child, Room.BLOCKS, inLink);
            }
        }
        xml.close();
    }

    private void table(ProseElement table, boolean inLink) {
        if (!ContentRules.isTable(table)) {
            plain(table, inLink);
            return;
        }
        open("table", table);
        for (ProseNode child : table.children()) {
            if (child instanceof ProseElement part) {
                tablePart(part, inLink);
            }
        }
        xml.close();
    }

    private void tablePart(ProseElement part, boolean inLink) {
        open(part.name(), part);
        boolean cell = part.name().equals("td") || part.name().equals("th");
        if (cell || part.name().equals("caption")) {
            if (cell) {
                copy(part, "colspan", SPAN);
                copy(part, "rowspan", SPAN);
                String align = part.attribute("align");
                if (align != null && ALIGNMENT.matcher(align).matches()) {
                    xml.attribute("class", align);
                }
            }
            inside(part, Room.BLOCKS, inLink);
            return;
        }
        for (ProseNode child : part.children()) {
            if (child instanceof ProseElement inner) {
                tablePart(inner, inLink);
            }
        }
        xml.close();
    }

    private void ruby(ProseElement ruby, boolean inLink) {
        boolean isRuby = ContentRules.isRuby(ruby);
        open(isRuby ? "ruby" : "span", ruby);
        for (ProseNode child : ruby.children()) {
            boolean part =
                    child instanceof ProseElement element
                            && ContentRules.RUBY_PARTS.contains(element.name());
            if (isRuby && part) {
                ProseElement element = (ProseElement) child;
                open(element.name(), element);
                inside(element, Room.WORDS, inLink);
            } else {
                write(child, Room.WORDS, inLink);
            }
        }
        xml.close();
    }

    private void picture(ProseElement picture) {
        String alternative = picture.attribute("alt");
        links.picture(xml, picture.target(), alternative == null ? "" : alternative);
    }

    private void link(ProseElement link, boolean inLink) {
        LinkTarget target = target(link);
        if (target instanceof LinkTarget.NoteTarget note) {
            mark(note.mark(), inLink);
            return;
        }
        boolean isLink = !inLink && target != null && links.open(xml, target);
        if (!isLink) {
            xml.open("span");
        }
        common(link);
        inside(link, Room.WORDS, inLink || isLink);
    }

    /** A link cannot stand in another: there the mark is a mere letter. */
    private void mark(String mark, boolean inLink) {
        if (inLink) {
            xml.element("sup", mark, GENERATED, "");
        } else {
            links.mark(xml, mark);
        }
    }

    /** A link whose words say where it leads has its address as any other attribute. */
    private static @Nullable LinkTarget target(ProseElement link) {
        String href = link.attribute("href");
        return link.target() == null && href != null
                ? new LinkTarget.OutwardTarget(href)
                : link.target();
    }

    private void open(String name, ProseElement element) {
        xml.open(name);
        common(element);
    }

    private void common(ProseElement element) {
        Map<String, String> attributes = element.attributes();
        String language = attributes.get("lang");
        if (language != null && Languages.isTag(language)) {
            xml.attribute("lang", language);
            xml.attribute("xml:lang", language);
        }
        if (CODE.contains(element.name()) && !attributes.containsKey("dir")) {
            xml.attribute("dir", "ltr");
        }
        copy(element, "dir", DIRECTION);
        if (attributes.containsKey(GENERATED)) {
            xml.attribute(GENERATED, "");
        }
    }

    private void copy(ProseElement element, String attribute, Pattern form) {
        String value = element.attribute(attribute);
        if (value != null && form.matcher(value).matches()) {
            xml.attribute(attribute, value);
        }
    }
}
