package org.colloquy.export.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * Puts right what the browser's structure of a document has out of order: levels of headings that
 * are left out, and lists, tables, links and pictures whose parts do not stand as ISO 32000-1,
 * 14.8.4, has them.
 */
public final class StructureMender {
    private static final COSName ALTERNATIVE = COSName.getPDFName("Alt");
    private static final COSName ATTRIBUTES = COSName.getPDFName("A");
    private static final COSName LANGUAGE = COSName.getPDFName("Lang");
    private static final COSName OWNER = COSName.getPDFName("O");
    private static final COSName SCOPE = COSName.getPDFName("Scope");
    private static final Set<String> ROW_GROUPS = Set.of("THead", "TBody", "TFoot");
    private static final Set<String> NEUTRAL = Set.of("NonStruct", "Span", "Div");

    private final List<StructureNode> links = new ArrayList<>();
    private final RoleMapper roles = new RoleMapper();
    private final HeadingLevels headings = new HeadingLevels();

    /** Mends an element with all in it. */
    public void mend(StructureNode element) {
        for (StructureNode kid : element.elements()) {
            mend(kid);
        }
        roles.take(element);
        headings.take(element);
        language(element);
        switch (element.type()) {
            case "L" -> list(element);
            case "LI" -> item(element);
            case "Table" -> table(element);
            case "TR" -> row(element);
            case "TH" -> header(element);
            case "Figure" -> picture(element);
            default -> {
                if (ROW_GROUPS.contains(element.type())) {
                    rows(element);
                }
            }
        }
        link(element);
    }

    /** Returns the links, in the order of the text; those that were there, and those it made. */
    public List<StructureNode> links() {
        return links;
    }

    /** Returns what the kinds of elements are like that it met. */
    public RoleMapper roles() {
        return roles;
    }

    /** A language that is none says nothing. */
    private static void language(StructureNode element) {
        String language = element.dictionary().getString(LANGUAGE);
        if (language != null && !PdfLanguage.isTag(language)) {
            element.dictionary().removeItem(LANGUAGE);
        }
    }

    /** A list has items only. */
    private static void list(StructureNode list) {
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : list.kids()) {
            StructureNode element = StructureNode.of(kid);
            if (element == null) {
                kids.add(asItem(list, List.of(kid)).dictionary());
            } else if (Set.of("L", "LI", "Caption").contains(element.type())) {
                kids.add(kid);
            } else if (element.type().equals("NonStruct")
                    && !element.elements().isEmpty()
                    && element.elements().stream().allMatch(e -> e.type().equals("LI"))) {
                kids.addAll(element.kids());
            } else {
                kids.add(asItem(list, List.of(kid)).dictionary());
            }
        }
        list.setKids(kids);
    }

    private static StructureNode asItem(StructureNode list, List<COSBase> kids) {
        StructureNode item = list.wrapping("LI", kids);
        item(item);
        return item;
    }

    /** An item has a label and a body. */
    private static void item(StructureNode item) {
        List<COSBase> kids = new ArrayList<>();
        List<COSBase> body = new ArrayList<>();
        for (COSBase kid : item.kids()) {
            StructureNode element = StructureNode.of(kid);
            boolean isPart = element != null && Set.of("Lbl", "LBody").contains(element.type());
            (isPart ? kids : body).add(kid);
        }
        if (!body.isEmpty()) {
            kids.add(item.wrapping("LBody", body).dictionary());
        }
        item.setKids(kids);
    }

    /** A table has rows, or groups of rows, and a caption at its beginning. */
    private static void table(StructureNode table) {
        List<COSBase> captions = new ArrayList<>();
        List<COSBase> kids = new ArrayList<>();
        for (COSBase kid : table.kids()) {
            StructureNode element = StructureNode.of(kid);
            if (element == null) {
                continue;
            }
            switch (element.type()) {
                case "Caption" -> captions.add(kid);
                case "TR", "THead", "TBody", "TFoot" -> kids.add(kid);
                default -> kids.addAll(rowsIn(element));
            }
        }
        captions.addAll(kids);
        table.setKids(captions);
        new TableGrid(table).even();
    }

    private static List<COSBase> rowsIn(StructureNode element) {
        List<COSBase> rows = new ArrayList<>();
        for (StructureNode kid : element.elements()) {
            if (kid.type().equals("TR")) {
                rows.add(kid.dictionary());
            } else {
                rows.addAll(rowsIn(kid));
            }
        }
        return rows;
    }

    private static void rows(StructureNode group) {
        group.setKids(rowsIn(group));
    }

    private static void row(StructureNode row) {
        List<COSBase> cells = new ArrayList<>();
        for (COSBase kid : row.kids()) {
            StructureNode element = StructureNode.of(kid);
            boolean isCell = element != null && Set.of("TH", "TD").contains(element.type());
            cells.add(isCell ? kid : row.wrapping("TD", List.of(kid)).dictionary());
        }
        row.setKids(cells);
    }

    /** A heading of cells says which cells. */
    private static void header(StructureNode header) {
        COSBase attributes = header.dictionary().getDictionaryObject(ATTRIBUTES);
        if (String.valueOf(attributes).contains("COSName{Scope}")) {
            return;
        }
        COSDictionary scope = new COSDictionary();
        scope.setItem(OWNER, COSName.getPDFName("Table"));
        scope.setItem(SCOPE, COSName.getPDFName("Column"));
        COSArray all = new COSArray();
        if (attributes instanceof COSArray several) {
            all.addAll(several);
        } else if (attributes != null) {
            all.add(attributes);
        }
        all.add(scope);
        header.dictionary().setItem(ATTRIBUTES, all);
    }

    /** A picture without words for those who do not see it is no part of the text. */
    private static void picture(StructureNode picture) {
        boolean hasWords =
                picture.dictionary().getDictionaryObject(ALTERNATIVE) instanceof COSString words
                        && !words.getString().isBlank();
        if (!hasWords) {
            picture.setType(picture.elements().isEmpty() ? "NonStruct" : "Div");
        }
    }

    /** The area of a link stands in a link. */
    private void link(StructureNode element) {
        List<COSBase> kids = element.kids();
        if (kids.stream().noneMatch(StructureNode::isObject)) {
            return;
        }
        if (NEUTRAL.contains(element.type())) {
            element.setType("Link");
        }
        if (element.type().equals("Link")) {
            links.add(element);
            return;
        }
        List<COSBase> mended = new ArrayList<>();
        for (COSBase kid : kids) {
            if (StructureNode.isObject(kid)) {
                StructureNode link = element.wrapping("Link", List.of(kid));
                links.add(link);
                mended.add(link.dictionary());
            } else {
                mended.add(kid);
            }
        }
        element.setKids(mended);
    }
}
