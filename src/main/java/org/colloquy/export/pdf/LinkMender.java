package org.colloquy.export.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.colloquy.export.pdf.structure.ParentTree;
import org.colloquy.export.pdf.structure.StructureNode;
import org.jspecify.annotations.Nullable;

/** Says of each link of a PDF where it leads and in what words. */
final class LinkMender {
    private static final COSName OBJECT = COSName.getPDFName("Obj");
    private static final COSName STRUCTURE_PARENT = COSName.getPDFName("StructParent");

    private final PrintedLinks printed;
    private final ParentTree parents;

    /**
     * Creates a mender.
     *
     * @param parents the ways from areas to their elements
     */
    LinkMender(PrintedLinks printed, ParentTree parents) {
        this.printed = printed;
        this.parents = parents;
    }

    /** Mends the areas of a link, of which it has one on each line. */
    void mend(StructureNode link) {
        String words = null;
        for (COSBase kid : link.kids()) {
            if (StructureNode.isObject(kid)
                    && ((COSDictionary) kid).getDictionaryObject(OBJECT)
                            instanceof COSDictionary area) {
                if (words == null) {
                    words = words(area);
                }
                address(area);
                area.setString(COSName.CONTENTS, words);
                parents.set(area.getInt(STRUCTURE_PARENT, -1), link);
            }
        }
    }

    private String words(COSDictionary area) {
        PrintedLinks.OutwardLink outward = outward(area);
        if (outward != null) {
            return outward.words();
        }
        String target = target(area);
        String words = target == null ? null : printed.nextTo(target);
        return words == null ? "→" : words;
    }

    private void address(COSDictionary area) {
        PrintedLinks.OutwardLink outward = outward(area);
        COSDictionary action = area.getCOSDictionary(COSName.A);
        if (outward != null && action != null) {
            action.setString(COSName.URI, outward.address());
        }
    }

    private PrintedLinks.@Nullable OutwardLink outward(COSDictionary area) {
        COSDictionary action = area.getCOSDictionary(COSName.A);
        String address = action == null ? null : action.getString(COSName.URI);
        return address == null ? null : printed.outward(address);
    }

    private static @Nullable String target(COSDictionary area) {
        COSBase named = area.getDictionaryObject(COSName.DEST);
        COSDictionary action = area.getCOSDictionary(COSName.A);
        if (named == null && action != null) {
            named = action.getDictionaryObject(COSName.D);
        }
        return named instanceof COSName name
                ? name.getName()
                : named instanceof COSString string ? string.getString() : null;
    }
}
