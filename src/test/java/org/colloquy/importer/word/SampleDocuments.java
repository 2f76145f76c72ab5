package org.colloquy.importer.word;

import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Documents of Word as people write interviews down in them. */
public final class SampleDocuments {
    /** A picture of one pixel. */
    public static final byte[] PIXEL =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String RUN = "<w:r><w:t xml:space=\"preserve\">%s</w:t></w:r>";

    private SampleDocuments() {}

    /** Makes a document. */
    @FunctionalInterface
    public interface DocumentMaker {
        WordFile make() throws IOException;
    }

    /** Returns all by the names of their files. */
    public static Map<String, DocumentMaker> all() {
        Map<String, DocumentMaker> all = new LinkedHashMap<>();
        all.put("bold-questions.docx", SampleDocuments::boldQuestions);
        all.put("heading-questions.docx", SampleDocuments::headingQuestions);
        all.put("q-and-a.docx", SampleDocuments::letters);
        all.put("bold-labels.docx", SampleDocuments::boldLabels);
        all.put("tab-labels.docx", SampleDocuments::tabLabels);
        all.put("notes.docx", SampleDocuments::notes);
        all.put("changes.docx", SampleDocuments::changes);
        all.put("comments.docx", SampleDocuments::comments);
        all.put("tables.docx", SampleDocuments::tables);
        all.put("spoken-table.docx", SampleDocuments::spokenTable);
        all.put("korean.docx", SampleDocuments::korean);
        all.put("right-to-left.docx", SampleDocuments::rightToLeft);
        all.put("lists-and-pictures.docx", SampleDocuments::lists);
        all.put("figures.docx", SampleDocuments::figures);
        all.put("around-the-text.docx", SampleDocuments::around);
        all.put("short-names.docx", SampleDocuments::shortNames);
        all.put("first-question.docx", SampleDocuments::firstQuestion);
        return all;
    }

    /** A title that asks, above labels of which some are surnames. */
    static WordFile shortNames() throws IOException {
        return new WordFile()
                .add(
                        "Who mends the kiln?",
                        "By Mira Oltan, 14 March 2025",
                        "**Mira Oltan:** You have said that nobody can. Why is that?",
                        "**Janek Brandl:** The hands are gone.",
                        "**Oltan:** So it is lost?",
                        "**Brandl:** I would never say that.",
                        "**Mira Oltan:** And money?",
                        "**Janek Brandl:** A little of both.");
    }

    /** A question without a label, which is answered by two below it. */
    static WordFile firstQuestion() throws IOException {
        return new WordFile()
                .add(
                        "Who built the weir?",
                        "**Mira Oltan:** My uncle, they say.",
                        "**Janek Brandl:** Mine, I should think.",
                        "And who looks after it now?",
                        "**Mira Oltan:** I do, on Sundays.",
                        "**Janek Brandl:** She has a dog for it.");
    }

    static WordFile boldQuestions() throws IOException {
        return new WordFile()
                .author("Office User")
                .sized(20, true, "The Lamps of the Harbour")
                .add(
                        "By Ida Sample, 14 March 2025",
                        "Ada Pilot has lit the harbour for forty years. She //never// sleeps.",
                        "**When does the night begin?**",
                        "When the last pilot is in. Then we light the **green** lamp, and *wait*.",
                        "It is a long night_watch.",
                        "**",
                        "**And ****when**** does it end?**",
                        "At six.",
                        "**Who comes?**",
                        "Nobody.");
    }

    static WordFile headingQuestions() throws IOException {
        return new WordFile()
                .styles(
                        WordFile.style("Titel", "Title", "")
                                + WordFile.style("Untertitel", "Subtitle", "")
                                + WordFile.style(
                                        "berschrift1",
                                        "heading 1",
                                        "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/></w:rPr>")
                                + WordFile.style(
                                        "Frage",
                                        "Frage",
                                        "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:i/></w:rPr>")
                                + WordFile.style("Zitat", "Quote", ""))
                .styled("Titel", "Ein Gespräch über Lampen")
                .styled("Untertitel", "Warum die Nacht grün ist")
                .styled("Untertitel", "Von Ida Muster, 14. März 2025")
                .add("Ada Lotsin lebt am Hafen.")
                .styled("berschrift1", "Anfänge")
                .styled("Frage", "Wann beginnt die Nacht?")
                .add("Wenn der letzte Lotse da ist.")
                .styled("Zitat", "Grün ist die Hoffnung.")
                .styled("Zitat", "Und die Lampe.")
                .styled("Frage", "Und wann endet sie?")
                .add("Um sechs.")
                .styled("berschrift1", "Enden")
                .styled("Frage", "Wer kommt?")
                .add("Niemand.");
    }

    static WordFile letters() throws IOException {
        return new WordFile()
                .title("Lamps")
                .add(
                        "Q: When does the night begin?",
                        "A: When the last pilot is in.",
                        "And the lamps are lit.",
                        "Q:\tAnd when does it end?",
                        "A:\tAt six.",
                        "Q: Who comes?",
                        "A: Nobody.");
    }

    static WordFile boldLabels() throws IOException {
        return new WordFile()
                .author("Ida Sample")
                .styled("Title", "A talk about lamps")
                .add("Interviewer: Ida Sample", "Date: 3 May 2024", "Place: Harbour Street")
                .add(
                        "**Ida Sample:** When does the night begin?",
                        "**Ada Pilot****:** When the last pilot is in:\nthen, and not before.",
                        "It is long.",
                        "**Ida Sample: **And when does it end?",
                        "**Ada Pilot:**\tAt six.\nIda Sample: Who comes?\nAda Pilot: Nobody.");
    }

    static WordFile tabLabels() throws IOException {
        return new WordFile()
                .add("Lamps", "", "IDA\tWhen does the night begin?")
                .add("ADA\tWhen the last pilot is in.", "\tIt is long.", "")
                .add(
                        "IDA\tAnd when does it end?",
                        "ADA\tAt six.",
                        "IDA\tWho comes?",
                        "ADA\tNobody.");
    }

    static WordFile notes() throws IOException {
        return new WordFile()
                .styled("Title", "Notes on lamps")
                .add("**When does the night begin?**", "When the last pilot")
                .footnote("A pilot //guides// ships.", " is in")
                .endnote("Since 1923.", ".")
                .add("**And when does it end?**", "At six")
                .footnote("In winter at seven.", ". Then the green")
                .footnote("See the list: 1. red, 2. green.", " lamp goes out.");
    }

    static WordFile changes() throws IOException {
        return new WordFile()
                .styled("Title", "Lamps")
                .add("**Ida:** When does the night begin?")
                .xml(
                        "<w:r><w:rPr><w:b/></w:rPr><w:t>Ada:</w:t></w:r>"
                                + RUN.formatted(" I was ")
                                + inserted("Ada Pilot", "never ")
                                + RUN.formatted("afraid")
                                + deleted("Ida Sample", " of the dark")
                                + RUN.formatted("."))
                .xml(
                        "<w:pPr><w:rPr><w:del w:id=\"9\" w:author=\"Ida Sample\" w:date=\"2024-05-03T10:00:00Z\"/></w:rPr></w:pPr>"
                                + RUN.formatted("One half "))
                .add("and the other.")
                .xml(moved("moveFrom", "It moved.") + RUN.formatted(" It stayed."))
                .xml(RUN.formatted("And then. ") + moved("moveTo", "It moved."))
                .add("**Ida:** And when does it end?", "**Ada:** At six.");
    }

    private static String inserted(String author, String words) {
        return "<w:ins w:id=\"1\" w:author=\"%s\" w:date=\"2024-05-02T10:00:00Z\">%s</w:ins>"
                .formatted(author, RUN.formatted(words));
    }

    private static String deleted(String author, String words) {
        return "<w:del w:id=\"2\" w:author=\"%s\" w:date=\"2024-05-02T10:00:00Z\">%s</w:del>"
                .formatted(author, RUN.formatted(words).replace("w:t", "w:delText"));
    }

    private static String moved(String kind, String words) {
        return "<w:%1$s w:id=\"3\" w:author=\"Ida Sample\" w:date=\"2024-05-02T10:00:00Z\">%2$s</w:%1$s>"
                .formatted(kind, RUN.formatted(words));
    }

    static WordFile comments() throws IOException {
        WordFile file =
                new WordFile().styled("Title", "Lamps").add("**Ida:** When does the night begin?");
        XWPFComment comment =
                file.document().createComments().createComment(java.math.BigInteger.ZERO);
        comment.setAuthor("Mira Reader");
        comment.createParagraph().createRun().setText("Ask her again: was it five?");
        file.xml(
                "<w:r><w:rPr><w:b/></w:rPr><w:t>Ada:</w:t></w:r>"
                        + RUN.formatted(" The last pilot came at ")
                        + "<w:commentRangeStart w:id=\"0\"/>"
                        + RUN.formatted("six")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>"
                        + RUN.formatted("."));
        return file.add("**Ida:** Who came?", "**Ada:** Nobody.");
    }

    static WordFile tables() throws IOException {
        WordFile file =
                new WordFile()
                        .styled("Title", "Lamps")
                        .add("**Which lamps are there?**", "These:")
                        .table(
                                new String[] {"Colour", "Since", "Price | year"},
                                new String[] {"**green**", "1923", "four\nfive"},
                                new String[] {"red", "1950", ""});
        var merged = file.document().getTables().get(0).getRow(2).getCell(1).getCTTc();
        merged.addNewTcPr().addNewGridSpan().setVal(java.math.BigInteger.TWO);
        file.document().getTables().get(0).getRow(2).removeCell(2);
        return file.add("**And why?**", "So.");
    }

    static WordFile spokenTable() throws IOException {
        return new WordFile()
                .styled("Title", "Lamps")
                .table(
                        new String[] {"Time", "Speaker", "Words"},
                        new String[] {"00:01", "Ida", "When does the night begin?"},
                        new String[] {"00:05", "Ada", "When the last pilot is in."},
                        new String[] {"01:10", "Ida", "And when does it end?"},
                        new String[] {"01:12", "Ada", "At six."});
    }

    static WordFile korean() throws IOException {
        String run =
                "<w:r><w:rPr>%s<w:lang w:val=\"en-US\" w:eastAsia=\"ko-KR\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>";
        String bold = "<w:b/>";
        return new WordFile()
                .styled("Title", "등대 이야기")
                .xml(run.formatted("", "글 홍길동, 2025년 3월 14일"))
                .xml(run.formatted(bold, "밤은 언제 시작됩니까?"))
                .xml(
                        run.formatted("", "마지막 ")
                                + run.formatted(bold, "도선사")
                                + run.formatted("", "가 들어올 때입니다. 그때 등을 켭니다."))
                .xml(run.formatted(bold, "언제 끝납니까?"))
                .xml(run.formatted("", "여섯 시에 끝납니다(六時). 그리고 잡니다."));
    }

    static WordFile rightToLeft() throws IOException {
        String paragraph =
                "<w:pPr><w:bidi/></w:pPr><w:r><w:rPr><w:bCs/><w:rtl/><w:lang w:bidi=\"he-IL\"/></w:rPr><w:t>%s</w:t></w:r>"
                        + "<w:r><w:rPr><w:rtl/><w:lang w:bidi=\"he-IL\"/></w:rPr><w:t xml:space=\"preserve\">%s</w:t></w:r>";
        return new WordFile()
                .styled("Title", "שיחה על מנורות")
                .xml(paragraph.formatted("עידה:", " מתי מתחיל הלילה?"))
                .xml(paragraph.formatted("עדה:", " כשאחרון הנתבים נכנס בשעה 18:30."))
                .xml(paragraph.formatted("עידה:", " ומתי הוא נגמר?"))
                .xml(paragraph.formatted("עדה:", " בשש, אמר Mr. Smith, ולא קודם."));
    }

    static WordFile lists() throws IOException {
        return new WordFile()
                .styled("Title", "Lamps")
                .add("**Which lamps are there?**", "Three:")
                .add("•\tgreen", "• red and //white//", "• none")
                .add("**How does one light them?**")
                .add("1. Take a match.", "2. Strike it.", "3. Wait.")
                .add("**What else?**", "– Nothing, said she.", "See ")
                .link("https://lamps.example/a(b)", "the list")
                .picture(PIXEL, PictureType.PNG, "lamp.png", "A green [lamp]")
                .add("**And the end?**", "None. 3 * 4 = 12 and [a](b) <b>.");
    }

    /** Captions below pictures, and quotations in the italics of their style. */
    static WordFile figures() throws IOException {
        String quote = "<w:pPr><w:pStyle w:val=\"Zitat\"/></w:pPr>";
        return new WordFile()
                .styles(
                        WordFile.style("Beschriftung", "caption", "")
                                + WordFile.style("Zitat", "Quote", "<w:rPr><w:i/></w:rPr>"))
                .add("The lamps", "Jo Pell keeps them.")
                .picture(PIXEL, PictureType.PNG, "lamp.png", "A green lamp")
                .styled("Beschriftung", "Figure 1: \"Green & old\"")
                .picture(PIXEL, PictureType.PNG, "lamp.png", "A green lamp")
                .styled("Beschriftung", "With a note")
                .footnote("Of 1923.", "")
                .styled("Beschriftung", "Table 1: no picture")
                .xml(quote + RUN.formatted("Green is the hope."))
                .xml(
                        quote
                                + RUN.formatted("And the ")
                                + "<w:r><w:rPr><w:i w:val=\"0\"/></w:rPr><w:t>lamp</w:t></w:r>"
                                + RUN.formatted(", too."))
                .add("That is all.");
    }

    static WordFile around() throws IOException {
        WordFile file = new WordFile().styled("Title", "Lamps");
        var policy = new XWPFHeaderFooterPolicy(file.document());
        XWPFParagraph header =
                policy.createHeader(XWPFHeaderFooterPolicy.DEFAULT).createParagraph();
        header.createRun().setText("Draft of May");
        return file.xml(
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC \\o</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + RUN.formatted("Beginnings 1"))
                .xml(RUN.formatted("Endings 2") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
                .sized(16, true, "Beginnings")
                .xml(
                        RUN.formatted("It began")
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t> (cut this)</w:t></w:r>"
                                + RUN.formatted(" on page ")
                                + "<w:fldSimple w:instr=\" PAGE \">"
                                + RUN.formatted("7")
                                + "</w:fldSimple>"
                                + RUN.formatted(" of the log, at H")
                                + "<w:r><w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr><w:t>2</w:t></w:r>"
                                + RUN.formatted("O. It went on and on, for all of that night."))
                .sized(16, true, "Endings")
                .xml(
                        RUN.formatted("It ended. ")
                                + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                + "<w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"https://lamps.example/\" </w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                + RUN.formatted("Read on")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                                + RUN.formatted(", or do not."));
    }
}
