package org.colloquy.importer.officepage;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.LineBreak;
import org.colloquy.importer.document.DocumentInline.NoteMark;
import org.colloquy.importer.document.DocumentInline.TabStop;
import org.colloquy.importer.document.DocumentInline.TextRun;
import org.colloquy.importer.document.DocumentLinks;
import org.colloquy.importer.document.DocumentLog;
import org.colloquy.importer.document.TrackedChange;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.document.TrackedChange.RevisionKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the paragraphs of a page. */
final class PageInlines {
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern LEADING = Pattern.compile("^[\\s\\u00A0]*\\u00A0[\\s\\u00A0]*");

    /** Elements whose text no reader sees. */
    static final Set<String> NO_WORDS =
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "svg",
                    "link",
                    "meta",
                    "title",
                    "xml");

    /** A link of Google Docs, which leads over Google to where it leads. */
    private static final Pattern DETOUR =
            Pattern.compile("https?://www\\.google\\.com/url\\?(?:[^#]*&)?q=([^&#]+).*");

    private final PageStyles styles;
    private final PageNotes notes;
    private final PagePictures pictures;
    private final DocumentLog log;
    private final ChangeChoice choice;
    private final DocumentLinks links;
    private List<DocumentInline> out = new ArrayList<>();
    private int place;

    PageInlines(
            PageStyles styles,
            PageNotes notes,
            PagePictures pictures,
            DocumentLog log,
            ChangeChoice choice) {
        this.styles = styles;
        this.notes = notes;
        this.pictures = pictures;
        this.log = log;
        this.choice = choice;
        this.links = new DocumentLinks(log);
    }

    List<DocumentInline> read(List<Node> nodes, PageLook look, int number) {
        out = new ArrayList<>();
        place = number;
        log.unchanged();
        nodes.forEach(node -> node(node, look));
        return out;
    }

    private void node(Node node, PageLook look) {
        if (node instanceof TextNode text) {
            text(text.getWholeText(), look);
        } else if (node instanceof Element element && !NO_WORDS.contains(element.normalName())) {
            element(element, look);
        }
    }

    private void element(Element element, PageLook around) {
        Map<String, String> style = styles.of(element);
        PageLook look = around.in(element, style);
        String name = element.normalName();
        if (name.equals("br")) {
            if (!style.containsKey("page-break-before")) {
                out.add(new LineBreak());
            }
        } else if (name.equals("img")) {
            pictures.read(element, place).ifPresent(out::add);
        } else if (name.equals("sdfield") && element.attr("type").equalsIgnoreCase("page")) {
            log.count("a page number");
        } else if (name.equals("o:p") && element.text().replace("\u00A0", "").isBlank()) {
            return;
        } else if (style.containsKey("mso-tab-count")) {
            out.add(new TabStop());
        } else if (style.getOrDefault("mso-spacerun", "").startsWith("yes")) {
            text(element.wholeText().replace('\u00A0', ' '), look);
        } else if (name.matches("ins|del")) {
            changed(element, look);
        } else if (name.equals("a")) {
            link(element, look);
        } else {
            element.childNodes().forEach(child -> node(child, look));
        }
    }

    private void link(Element link, PageLook look) {
        String note = notes.note(link);
        String comment = notes.comment(link);
        if (note != null) {
            out.add(new NoteMark(note));
        } else if (comment != null) {
            log.comment(place, "", "", "", notes.words(comment));
        } else {
            PageLook inner = look.linked(address(link.attr("href").strip()));
            link.childNodes().forEach(child -> node(child, inner));
        }
    }

    private @Nullable String address(String href) {
        Matcher detour = DETOUR.matcher(href);
        return links.address(detour.matches() ? decoded(detour.group(1)) : href, place);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private void changed(Element element, PageLook look) {
        RevisionKind kind =
                element.normalName().equals("ins") ? RevisionKind.INSERTED : RevisionKind.DELETED;
        String moment = element.attr("datetime");
        log.change(
                new TrackedChange(
                        kind,
                        place,
                        element.attr("cite").replaceFirst("^mailto:", "").replace("%20", " "),
                        moment.matches("\\d{4}-\\d{2}-\\d{2}.*") ? moment.substring(0, 10) : "",
                        element.text()));
        log.unchanged();
        if (kind.isKept(choice)) {
            element.childNodes().forEach(child -> node(child, look));
        }
    }

    private void text(String words, PageLook look) {
        // A blank at the beginning of an element is saved as one that does not break.
        String folded = BLANKS.matcher(LEADING.matcher(words).replaceFirst(" ")).replaceAll(" ");
        boolean after =
                out.isEmpty()
                        || (out.get(out.size() - 1) instanceof TextRun run
                                && run.words().endsWith(" "));
        String kept = after && folded.startsWith(" ") ? folded.substring(1) : folded;
        if (kept.isEmpty()) {
            return;
        } else if (look.hidden()) {
            log.leftOut(place, "hidden words", kept);
            return;
        }
        out.add(new TextRun(kept, look.look()));
    }
}
