package org.colloquy.export.pdf.structure;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The ways from the areas of links back to their elements: numbers, each with an element. */
public final class ParentTree {
    private final Map<Integer, Entry> entries = new HashMap<>();

    /** Place at which an element stands in the file. */
    private record Entry(COSArray pairs, int index) {}

    /** Reads the tree of a document's structure. */
    public ParentTree(COSDictionary root) {
        COSDictionary tree = root.getCOSDictionary(COSName.PARENT_TREE);
        if (tree != null) {
            read(tree);
        }
    }

    private void read(COSDictionary node) {
        COSArray pairs = node.getCOSArray(COSName.NUMS);
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            entries.put(pairs.getInt(i), new Entry(pairs, i + 1));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            COSBase kid = kids.getObject(i);
            if (kid instanceof COSDictionary below) {
                read(below);
            }
        }
    }

    /** Lets an area that is known lead to another element. */
    public void set(int number, StructureNode element) {
        Entry entry = entries.get(number);
        if (entry != null) {
            entry.pairs().set(entry.index(), element.dictionary());
        }
    }
}
