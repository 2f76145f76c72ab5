package org.colloquy.importer.officepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.TextRun;
import org.colloquy.importer.document.ParagraphLook.ListItem;
import org.jsoup.nodes.Element;

/** Sign or number with which an item of a list begins in a page of Word. */
final class ListSign {
    private static final Pattern SIGN =
            Pattern.compile("\\s*(?:([·•o§Øü¨–-])|(\\d{1,3})[.)]|[a-zA-Z]{1,4}[.)])[\\s\\u00A0]+");
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*(\\w+)\\s+level(\\d)");

    private ListSign() {}

    static Optional<ListItem> of(Element holder, String words) {
        Matcher sign = SIGN.matcher(words);
        if (!sign.lookingAt()) {
            return Optional.empty();
        }
        Matcher level = LEVEL.matcher(holder.attr("style"));
        boolean known = level.find();
        String number = sign.group(2);
        int counted = number == null ? (sign.group(1) == null ? 1 : 0) : Integer.parseInt(number);
        return Optional.of(
                new ListItem(
                        known ? level.group(1) : "list",
                        known ? Math.max(0, level.group(2).charAt(0) - '1') : 0,
                        counted));
    }

    /** Returns inlines without the sign. */
    static List<DocumentInline> behind(List<DocumentInline> inlines, String words) {
        Matcher sign = SIGN.matcher(words);
        int left = sign.lookingAt() ? sign.end() : 0;
        List<DocumentInline> rest = new ArrayList<>();
        for (DocumentInline inline : inlines) {
            int length = inline.words().length();
            if (left >= length && length > 0) {
                left -= length;
            } else if (left > 0 && inline instanceof TextRun run) {
                rest.add(new TextRun(run.words().substring(left), run.look()));
                left = 0;
            } else {
                rest.add(inline);
            }
        }
        return rest;
    }
}
