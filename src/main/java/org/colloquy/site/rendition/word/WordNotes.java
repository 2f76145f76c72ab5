package org.colloquy.site.rendition.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.rendition.flow.ProseTree;
import org.colloquy.text.xml.XmlText;

/**
 * Editor's notes as footnotes with the letters of the page. Word has a footnote at one place only:
 * where the text refers to a note again, its letter stands alone.
 */
final class WordNotes implements WordWords.NoteMarks {
    private final List<EditorNote> notes;
    private final Map<String, Integer> placed = new LinkedHashMap<>();

    WordNotes(List<EditorNote> notes) {
        this.notes = notes;
    }

    @Override
    public void write(XmlText xml, String mark) {
        Optional<EditorNote> note = note(mark);
        if (note.isEmpty() || placed.containsKey(mark)) {
            letter(xml, mark);
            return;
        }
        placed.put(mark, placed.size() + 1);
        xml.open("w:r");
        WordRunLook.styled(WordStyle.FOOTNOTE_MARK).writeStyle(xml);
        xml.empty("w:footnoteReference", "w:id", Integer.toString(placed.size()));
        xml.close();
    }

    private Optional<EditorNote> note(String mark) {
        return notes.stream().filter(one -> one.mark().equals(mark)).findFirst();
    }

    private static void letter(XmlText xml, String mark) {
        xml.open("w:r");
        WordRunLook.styled(WordStyle.REPEATED_NOTE).writeStyle(xml);
        xml.element("w:t", mark);
        xml.close();
    }

    /** Returns the notes to which the text does not refer, only other notes do. */
    List<EditorNote> others() {
        return notes.stream().filter(one -> !placed.containsKey(one.mark())).toList();
    }

    /** Returns the part of the document that has the footnotes. */
    String part(DocumentPackage file, WordLanguage languages, LinkAddresses links) {
        XmlText xml = WordBody.begin("w:footnotes");
        separator(xml, "separator", -1);
        separator(xml, "continuationSeparator", 0);
        WordWords words =
                new WordWords(
                        xml, file, DocumentPackage.FOOTNOTES, languages, links, WordNotes::letter);
        List<String> marks = new ArrayList<>(placed.keySet());
        for (int i = 0; i < marks.size(); i++) {
            xml.line();
            xml.open("w:footnote", "w:id", Integer.toString(i + 1));
            note(marks.get(i)).ifPresent(note -> text(words, note, true));
            xml.close();
        }
        return xml.end();
    }

    private static void separator(XmlText xml, String kind, int id) {
        xml.open("w:footnote", "w:type", kind, "w:id", Integer.toString(id));
        xml.open("w:p");
        xml.open("w:r");
        xml.empty("w:" + kind);
        xml.close();
        xml.close();
        xml.close();
    }

    /**
     * Writes the text of a note.
     *
     * @param footnote whether it is one, before which Word puts its letter
     */
    void text(WordWords words, EditorNote note, boolean footnote) {
        XmlText xml = words.xml();
        WordBlocks blocks = new WordBlocks(words, new ListNumbering());
        String style = footnote ? WordStyle.FOOTNOTE : WordStyle.OTHER_NOTE;
        boolean first = true;
        for (Block block : note.text()) {
            boolean line = block.isParagraph() || block.kind() == Block.BlockForm.HEADING;
            if (line || first) {
                BlockPlace.in(style).open(xml, words.languages().isFromRight());
                if (first) {
                    mark(words, note.mark(), footnote);
                }
                if (line) {
                    words.prose(ProseTree.of(block.prose()), WordRunLook.PLAIN);
                }
                xml.close();
            }
            if (!line) {
                blocks.write(ProseTree.of(block.prose()), BlockPlace.in(style));
            }
            first = false;
        }
        if (first) {
            BlockPlace.in(style).open(xml, words.languages().isFromRight());
            mark(words, note.mark(), footnote);
            xml.close();
        }
    }

    private static void mark(WordWords words, String mark, boolean footnote) {
        if (footnote) {
            XmlText xml = words.xml();
            xml.open("w:r");
            WordRunLook.styled(WordStyle.FOOTNOTE_MARK).writeStyle(xml);
            xml.empty("w:footnoteRef");
            xml.close();
        } else {
            letter(words.xml(), mark);
        }
        words.words(" ", WordRunLook.PLAIN);
    }
}
