package org.colloquy.export.pdf.structure;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * Element of the structure of a PDF.
 *
 * @param dictionary the element as it stands in the file
 */
public record StructureNode(COSDictionary dictionary) {
    private static final COSName OBJECT = COSName.getPDFName("OBJR");
    private static final COSName ELEMENT = COSName.getPDFName("StructElem");

    /** Creates an element below another, which does not know it yet. */
    public static StructureNode below(StructureNode parent, String type) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, ELEMENT);
        dictionary.setName(COSName.S, type);
        dictionary.setItem(COSName.P, parent.dictionary);
        return new StructureNode(dictionary);
    }

    /** Returns the element, where a kid is one: it may be a stretch of a page, or a link's area. */
    public static @Nullable StructureNode of(@Nullable COSBase kid) {
        return kid instanceof COSDictionary element && element.containsKey(COSName.S)
                ? new StructureNode(element)
                : null;
    }

    /** Tells whether a kid is something beside the text: the area of a link. */
    public static boolean isObject(@Nullable COSBase kid) {
        return kid instanceof COSDictionary element
                && OBJECT.equals(element.getCOSName(COSName.TYPE));
    }

    public String type() {
        String type = dictionary.getNameAsString(COSName.S);
        return type == null ? "" : type;
    }

    public void setType(String type) {
        dictionary.setName(COSName.S, type);
    }

    /** Returns what lies in the element: elements, numbers of stretches, areas. */
    public List<COSBase> kids() {
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                COSBase kid = several.getObject(i);
                if (kid != null) {
                    all.add(kid);
                }
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    /** Puts other kids into the element. */
    public void setKids(List<? extends COSBase> kids) {
        COSArray all = new COSArray();
        for (COSBase kid : kids) {
            StructureNode element = of(kid);
            if (element != null) {
                element.dictionary.setItem(COSName.P, dictionary);
            }
            all.add(kid);
        }
        dictionary.setItem(COSName.K, all);
    }

    /** Returns the elements that lie in the element. */
    public List<StructureNode> elements() {
        List<StructureNode> elements = new ArrayList<>();
        for (COSBase kid : kids()) {
            StructureNode element = of(kid);
            if (element != null) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Puts kids into a new element that takes their place; the page is that of the parent. */
    public StructureNode wrapping(String type, List<? extends COSBase> kids) {
        StructureNode wrapper = below(this, type);
        COSBase page = dictionary.getItem(COSName.PG);
        if (page != null && kids.stream().anyMatch(COSInteger.class::isInstance)) {
            wrapper.dictionary.setItem(COSName.PG, page);
        }
        wrapper.setKids(kids);
        return wrapper;
    }
}
