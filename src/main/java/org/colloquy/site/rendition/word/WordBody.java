package org.colloquy.site.rendition.word;

import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.interview.CrossReference;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.site.rendition.flow.FlowPiece;
import org.colloquy.site.rendition.flow.FlowPiece.EventLine;
import org.colloquy.site.rendition.flow.FlowPiece.QuestionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SectionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SpokenPiece;
import org.colloquy.site.rendition.flow.FlowPiece.TurnLabel;
import org.colloquy.site.rendition.flow.InterviewFlow;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.rendition.flow.ProseTree;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.SpeakerLabelView;
import org.colloquy.text.xml.XmlText;

/**
 * Text of an interview in a document. The number of a place hangs in the margin before it, by a
 * tab, which Word, LibreOffice and Google Docs all keep.
 */
final class WordBody {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final Interview interview;
    private final LinkAddresses links;
    private final WordWords words;
    private final WordBlocks blocks;
    private final XmlText xml;
    private final boolean fromRight;
    private final Messages own;
    private int bookmarks;

    /**
     * Creates the text.
     *
     * @param own the site's own words
     */
    WordBody(
            Interview interview,
            LinkAddresses links,
            WordWords words,
            WordBlocks blocks,
            Messages own) {
        this.interview = interview;
        this.links = links;
        this.words = words;
        this.blocks = blocks;
        this.xml = words.xml();
        this.fromRight = words.languages().isFromRight();
        this.own = own;
    }

    /** Begins a part of a document. */
    static XmlText begin(String root) {
        XmlText xml = new XmlText();
        xml.open(root, "xmlns:w", WORD, "xmlns:r", OFFICE, "xmlns:wp", DRAWING);
        return xml;
    }

    /** Returns the name by which links in the document know a place. */
    static String bookmark(Locator place) {
        return place.id().replace('-', '_');
    }

    void write() {
        for (FlowPiece piece : InterviewFlow.of(interview)) {
            if (piece instanceof SectionHead head) {
                heading(1, head.place(), head.heading(), false);
            } else if (piece instanceof QuestionHead head) {
                if (head.asker() != null) {
                    BlockPlace.in(WordStyle.ASKER).open(xml, fromRight, true, false);
                    words.words(head.asker(), WordRunLook.PLAIN);
                    xml.close();
                }
                heading(2, head.place(), head.heading(), head.asker() != null);
            } else if (piece instanceof TurnLabel turn) {
                BlockPlace.in(WordStyle.PASSAGE).open(xml, fromRight, true, false);
                number(turn.place());
                label(turn.label());
                xml.close();
            } else if (piece instanceof SpokenPiece spoken) {
                passage(spoken);
            } else {
                BlockPlace.in(WordStyle.EVENT).open(xml, fromRight);
                label(((EventLine) piece).event().label());
                words.prose(ProseTree.of(((EventLine) piece).event().prose()), WordRunLook.PLAIN);
                xml.close();
            }
        }
    }

    private void heading(int rank, Locator place, Heading heading, boolean belowName) {
        BlockPlace.in(WordStyle.heading(rank)).open(xml, fromRight, true, belowName);
        mark(place);
        number(place);
        if (heading.label() != null) {
            words.words(heading.label(), WordRunLook.PLAIN);
        }
        words.prose(ProseTree.of(heading.prose()), WordRunLook.PLAIN);
        xml.close();
        seeAlso(place);
    }

    private void mark(Locator place) {
        String id = Integer.toString(++bookmarks);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark(place));
        xml.empty("w:bookmarkEnd", "w:id", id);
    }

    private void number(Locator place) {
        words.words(place.label(), WordRunLook.styled(WordStyle.LOCATOR));
        words.tab();
    }

    private void passage(SpokenPiece spoken) {
        Block block = spoken.passage().block();
        Locator place = spoken.passage().locator();
        boolean line = block.isParagraph() || block.kind() == Block.BlockForm.HEADING;
        BlockPlace.in(line ? style(block, spoken.above()) : WordStyle.NUMBER_LINE)
                .open(xml, fromRight);
        mark(place);
        Locator shown = spoken.shown();
        if (shown != null) {
            if (!shown.equals(place)) {
                mark(shown);
            }
            number(shown);
        } else if (line) {
            words.tab();
        }
        if (spoken.label() != null) {
            label(spoken.label());
        }
        if (spoken.speaker() != null) {
            words.words(spoken.speaker() + colon(), WordRunLook.styled(WordStyle.ADDED_SPEAKER));
        }
        if (line) {
            words.prose(ProseTree.of(block.prose()), WordRunLook.PLAIN);
        }
        xml.close();
        if (!line) {
            blocks.write(ProseTree.of(block.prose()), BlockPlace.in(WordStyle.TEXT));
        }
        seeAlso(place);
    }

    private static String style(Block block, int above) {
        return block.isParagraph()
                ? WordStyle.PASSAGE
                : WordStyle.heading(Math.max(3, above + Math.max(1, block.depth())));
    }

    /**
     * Returns the sign behind a name that the source does not have there, as in other transcripts.
     */
    private String colon() {
        return own.text("word.colon");
    }

    private void label(SpeakerLabel label) {
        SpeakerLabelView view = SpeakerLabelView.of(label, null, false);
        for (SpeakerLabelView.LabelPart part : view.parts()) {
            if (view.added()) {
                words.words(part.text() + colon(), WordRunLook.styled(WordStyle.ADDED_SPEAKER));
            } else {
                boolean name = part.name();
                words.words(
                        part.text(),
                        name ? WordRunLook.styled(WordStyle.SPEAKER) : WordRunLook.PLAIN);
            }
        }
    }

    private void seeAlso(Locator place) {
        List<CrossReference> all = interview.crossReferences(place);
        if (all.isEmpty()) {
            return;
        }
        BlockPlace.in(WordStyle.SEE_ALSO).open(xml, fromRight);
        words.words(own.text("see-also"), WordRunLook.PLAIN);
        String before = " ";
        for (CrossReference one : all) {
            words.words(before, WordRunLook.PLAIN);
            before = "; ";
            String href = links.href(one.target());
            if (href == null) {
                words.words(one.reason(), WordRunLook.PLAIN);
            } else {
                words.linked(one.reason(), href);
            }
        }
        xml.close();
    }
}
