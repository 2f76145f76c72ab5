package org.colloquy.site.rendition.epub;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.StartTime;
import org.colloquy.model.interview.CrossReference;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.recording.InterviewRecording;
import org.colloquy.site.rendition.epub.xhtml.Languages;
import org.colloquy.site.rendition.epub.xhtml.ProseWriter;
import org.colloquy.site.rendition.flow.FlowPiece;
import org.colloquy.site.rendition.flow.FlowPiece.EventLine;
import org.colloquy.site.rendition.flow.FlowPiece.QuestionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SectionHead;
import org.colloquy.site.rendition.flow.FlowPiece.SpokenPiece;
import org.colloquy.site.rendition.flow.FlowPiece.TurnLabel;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.rendition.flow.ProseTree;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.SpeakerLabelView;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** File with a part of an interview's text while it is written. */
final class TextFile {
    private static final int LOWEST = 6;

    private final Interview interview;
    private final LinkAddresses book;
    private final Messages words;
    private final String language;
    private final XmlText xml;
    private final ProseWriter prose;
    private boolean inSection;
    private boolean inQuestion;

    /**
     * Begins a file.
     *
     * @param words the book's own
     */
    TextFile(BookChapter chapter, LinkAddresses book, ChapterLinks links, Messages words) {
        this.interview = chapter.interview();
        this.book = book;
        this.words = words;
        this.language = interview.details().language();
        this.xml = Languages.page(language, interview.details().title());
        this.prose = new ProseWriter(xml, links);
        xml.open("body", "epub:type", "bodymatter");
    }

    /** Returns the file with pieces in it. */
    String with(List<FlowPiece> pieces) {
        for (FlowPiece piece : pieces) {
            xml.line();
            if (piece instanceof SectionHead head) {
                section(head);
            } else if (piece instanceof QuestionHead head) {
                question(head);
            } else if (piece instanceof TurnLabel turn) {
                xml.open("p", "class", "speaker");
                number(turn.place());
                label(turn.label());
                xml.close();
            } else if (piece instanceof SpokenPiece spoken) {
                passage(spoken);
            } else {
                event(((EventLine) piece).event());
            }
        }
        return xml.end();
    }

    private void endSection() {
        endQuestion();
        if (inSection) {
            xml.close();
        }
        inSection = false;
    }

    private void endQuestion() {
        if (inQuestion) {
            xml.close();
        }
        inQuestion = false;
    }

    private void section(SectionHead head) {
        endSection();
        begin("part", head.place());
        heading(2, head.place(), head.heading());
        inSection = true;
    }

    private void question(QuestionHead head) {
        if (head.inSection()) {
            endQuestion();
        } else {
            endSection();
        }
        begin("qa", head.place());
        if (head.asker() != null) {
            xml.element("p", head.asker(), "class", "asker", ProseWriter.GENERATED, "");
        }
        heading(head.inSection() ? 3 : 2, head.place(), head.heading());
        inQuestion = true;
    }

    private void begin(String style, Locator place) {
        String id = place.id();
        xml.open("section", "id", id, "class", style, "aria-labelledby", heading(id));
    }

    /** Returns the id of the heading of a question or section. */
    static String heading(String id) {
        return id + "-h";
    }

    private void heading(int rank, Locator place, Heading heading) {
        xml.open("h" + rank, "id", heading(place.id()));
        number(place);
        if (heading.label() != null) {
            xml.element("span", heading.label(), "class", "asker");
        }
        prose.words(ProseTree.of(heading.prose()));
        xml.close();
        seeAlso(place);
    }

    private void number(Locator place) {
        xml.element(
                "span",
                place.label(),
                "class",
                "place",
                "id",
                BookChapter.NUMBER + place.id(),
                "epub:type",
                "pagebreak",
                "role",
                "doc-pagebreak",
                "aria-label",
                place.label(),
                ProseWriter.GENERATED,
                "");
        xml.text(" ");
    }

    private void passage(SpokenPiece spoken) {
        Block block = spoken.passage().block();
        String id = spoken.passage().locator().id();
        boolean line = block.isParagraph() || block.kind() == Block.BlockForm.HEADING;
        xml.open(element(block, spoken.above()), "id", id);
        if (!line) {
            xml.attribute("class", "passage");
        }
        if (spoken.shown() != null) {
            number(spoken.shown());
        }
        if (spoken.label() != null) {
            label(spoken.label());
        }
        if (spoken.speaker() != null) {
            xml.element("b", spoken.speaker(), "class", "speaker", ProseWriter.GENERATED, "");
            xml.text(" ");
        }
        if (line) {
            prose.words(ProseTree.of(block.prose()));
        } else {
            prose.blocks(ProseTree.of(block.prose()));
        }
        xml.close();
        seeAlso(spoken.passage().locator());
    }

    private static String element(Block block, int above) {
        if (block.kind() == Block.BlockForm.HEADING) {
            return "h" + Math.min(LOWEST, above + Math.max(1, block.depth()));
        }
        return block.isParagraph() ? "p" : "div";
    }

    /** Writes a label word for word; its time leads into the recording where that can be asked. */
    private void label(SpeakerLabel label) {
        String moment = moment(label.time());
        SpeakerLabelView view =
                SpeakerLabelView.of(
                        label,
                        moment == null ? null : new SpeakerLabelView.Moment("", moment, false),
                        false);
        for (SpeakerLabelView.LabelPart part : view.parts()) {
            if (part.name()) {
                xml.open("b", "class", "speaker");
                if (view.added()) {
                    xml.attribute(ProseWriter.GENERATED, "");
                }
                xml.text(part.text());
                xml.close();
                if (view.added()) {
                    xml.text(" ");
                }
            } else if (part.clock() != null && part.clock().href() != null) {
                xml.element("a", part.text(), "href", part.clock().href());
            } else {
                xml.text(part.text());
            }
        }
    }

    private @Nullable String moment(@Nullable StartTime time) {
        InterviewRecording recording = interview.details().recording();
        return time == null || recording == null
                ? null
                : recording.at(time.seconds()).map(book::moment).orElse(null);
    }

    private void event(Event event) {
        xml.open("p", "class", "event");
        label(event.label());
        prose.words(ProseTree.of(event.prose()));
        xml.close();
    }

    /** Writes the editor's pointers to other places, as far as the book can lead there. */
    private void seeAlso(Locator place) {
        List<CrossReference> all = interview.crossReferences(place);
        if (all.isEmpty()) {
            return;
        }
        xml.open(
                "p",
                Languages.with(words, language, "class", "related", ProseWriter.GENERATED, ""));
        xml.text(words.text("see-also"));
        String before = " ";
        for (CrossReference one : all) {
            Optional<String> href = Optional.ofNullable(book.href(one.target()));
            xml.text(before);
            before = "; ";
            xml.open(href.isPresent() ? "a" : "span", Languages.within(language, words.language()));
            href.ifPresent(to -> xml.attribute("href", to));
            xml.text(one.reason());
            xml.close();
        }
        xml.close();
    }
}
