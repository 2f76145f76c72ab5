package org.colloquy.export.pdf.structure;

import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/**
 * Says what the kinds of elements are that a newer standard has: ISO 14289-1, 7.1, wants each to be
 * one of ISO 32000-1, 14.8.4, or to be said to be like one.
 */
public final class RoleMapper {
    private static final COSName ROLES = COSName.getPDFName("RoleMap");

    private static final Set<String> STANDARD =
            Set.of(
                    "Document",
                    "Part",
                    "Art",
                    "Sect",
                    "Div",
                    "BlockQuote",
                    "Caption",
                    "TOC",
                    "TOCI",
                    "Index",
                    "NonStruct",
                    "Private",
                    "P",
                    "H",
                    "H1",
                    "H2",
                    "H3",
                    "H4",
                    "H5",
                    "H6",
                    "L",
                    "LI",
                    "Lbl",
                    "LBody",
                    "Table",
                    "TR",
                    "TH",
                    "TD",
                    "THead",
                    "TBody",
                    "TFoot",
                    "Span",
                    "Quote",
                    "Note",
                    "Reference",
                    "BibEntry",
                    "Code",
                    "Link",
                    "Annot",
                    "Ruby",
                    "RB",
                    "RT",
                    "RP",
                    "Warichu",
                    "WT",
                    "WP",
                    "Figure",
                    "Formula",
                    "Form");

    private static final Map<String, String> LIKE =
            Map.of(
                    "Em",
                    "Span",
                    "Strong",
                    "Span",
                    "Sub",
                    "Span",
                    "Aside",
                    "Div",
                    "FENote",
                    "Note",
                    "Title",
                    "P",
                    "DocumentFragment",
                    "Div");

    private final COSDictionary roles = new COSDictionary();

    /** Takes in a kind; one that no standard has is no structure. */
    void take(StructureNode element) {
        String type = element.type();
        if (STANDARD.contains(type)) {
            return;
        }
        String like = LIKE.get(type);
        if (like == null) {
            element.setType("NonStruct");
        } else {
            roles.setName(COSName.getPDFName(type), like);
        }
    }

    /** Writes what was found to the root of the structure. */
    public void write(COSDictionary root) {
        if (roles.size() > 0) {
            root.setItem(ROLES, roles);
        }
    }
}
