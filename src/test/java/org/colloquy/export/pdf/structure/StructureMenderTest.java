package org.colloquy.export.pdf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

/** How the structure that a browser writes is put right. */
class StructureMenderTest {
    private static StructureNode node(String type, COSBase... kids) {
        StructureNode node = StructureNode.below(new StructureNode(new COSDictionary()), type);
        node.setKids(List.of(kids));
        return node;
    }

    private static COSDictionary of(String type, COSBase... kids) {
        return node(type, kids).dictionary();
    }

    private static COSDictionary area() {
        COSDictionary area = new COSDictionary();
        area.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
        return area;
    }

    private static COSBase text() {
        return COSInteger.ONE;
    }

    private static String mended(StructureNode node) {
        new StructureMender().mend(node);
        return shown(node.dictionary());
    }

    private static String shown(COSBase kid) {
        StructureNode element = StructureNode.of(kid);
        if (element == null) {
            return StructureNode.isObject(kid) ? "area" : "text";
        }
        Stream<String> kids = element.kids().stream().map(StructureMenderTest::shown);
        return element.type() + kids.collect(Collectors.joining(" ", "(", ")"));
    }

    @Test
    void givesItemsABody() {
        assertThat(
                        mended(
                                node(
                                        "L",
                                        of("LI", of("Lbl", text()), of("P", text())),
                                        of("NonStruct", text()))))
                .isEqualTo("L(LI(Lbl(text) LBody(P(text))) LI(LBody(NonStruct(text))))");
    }

    @Test
    void leavesNoLevelOfHeadingsOut() {
        assertThat(
                        mended(
                                node(
                                        "Document",
                                        of("H1", text()),
                                        of("H2", text()),
                                        of("Sect", of("H4", text()), of("H4", text())),
                                        of("H5", text()),
                                        of("H3", text()),
                                        of("H2", text()))))
                .isEqualTo(
                        "Document(H1(text) H2(text) Sect(H3(text) H3(text)) H4(text) H3(text) H2(text))");
    }

    @Test
    void takesItemsOutOfGroups() {
        assertThat(mended(node("L", of("NonStruct", of("LI", of("LBody", text()))))))
                .isEqualTo("L(LI(LBody(text)))");
    }

    @Test
    void makesLinksOfWhatHasAnArea() {
        assertThat(mended(node("NonStruct", of("NonStruct", text()), area())))
                .isEqualTo("Link(NonStruct(text) area)");
        assertThat(mended(node("P", of("NonStruct", text()), area())))
                .isEqualTo("P(NonStruct(text) Link(area))");
    }

    @Test
    void evensTables() {
        assertThat(
                        mended(
                                node(
                                        "Table",
                                        of(
                                                "NonStruct",
                                                of("TR", of("TH", text()), of("TH", text()))),
                                        of("TBody", of("TR", of("TD", text()))))))
                .isEqualTo("Table(TR(TH(text) TH(text)) TBody(TR(TD(text) TD())))");
    }

    @Test
    void countsCellsThatReachDown() {
        COSDictionary reaching = of("TD", text());
        COSDictionary rows = new COSDictionary();
        rows.setItem(COSName.getPDFName("RowSpan"), COSInteger.TWO);
        reaching.setItem(COSName.getPDFName("A"), rows);
        assertThat(
                        mended(
                                node(
                                        "Table",
                                        of("TR", reaching, of("TD", text())),
                                        of("TR", of("TD", text())))))
                .isEqualTo("Table(TR(TD(text) TD(text)) TR(TD(text)))");
    }

    @Test
    void leavesPicturesWithoutWordsOut() {
        COSDictionary told = of("Figure", text());
        told.setString(COSName.getPDFName("Alt"), "A kettle");
        assertThat(mended(node("Div", of("Figure", text()), told)))
                .isEqualTo("Div(NonStruct(text) Figure(text))");
    }

    @Test
    void saysWhatNewerKindsAreLike() {
        StructureMender mender = new StructureMender();
        mender.mend(node("P", of("Em", text()), of("Blink", text())));
        COSDictionary root = new COSDictionary();
        mender.roles().write(root);
        assertThat(root.getCOSDictionary(COSName.getPDFName("RoleMap")).getNameAsString("Em"))
                .isEqualTo("Span");
        assertThat(root.getCOSDictionary(COSName.getPDFName("RoleMap")).size()).isOne();
    }
}
