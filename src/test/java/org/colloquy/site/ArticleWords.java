package org.colloquy.site;

import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** An interview's own words, on its page and in its model. ASCII white space is folded. */
public final class ArticleWords {
    private final StringBuilder words = new StringBuilder();

    private ArticleWords() {}

    /** The words of an article, without what is generated. */
    public static String of(Element article) {
        Element own = article.clone();
        own.select("[data-generated]").remove();
        own.select("*").stream()
                .filter(Element::isBlock)
                .forEach(e -> e.prependText(" ").appendText(" "));
        StringBuilder text = new StringBuilder();
        own.nodeStream(TextNode.class).forEach(node -> text.append(node.getWholeText()));
        return folded(text.toString());
    }

    /** The words of an interview, in the order of its text. */
    public static String of(Interview interview) {
        ArticleWords all = new ArticleWords();
        if (interview.details().titled()) {
            all.block(interview.details().title());
        }
        Stream.ofNullable(interview.details().subtitle()).forEach(all::block);
        interview.introduction().forEach(all::passage);
        interview.sections().forEach(all::section);
        return folded(all.words.toString());
    }

    public static String folded(String text) {
        return text.replaceAll("[ \\t\\n\\f\\r]+", " ").strip();
    }

    private void section(Section section) {
        Stream.ofNullable(section.heading()).map(Heading::text).forEach(this::block);
        section.lead().forEach(this::passage);
        for (Question question : section.questions()) {
            block(question.heading().text());
            question.answer().forEach(this::passage);
        }
        section.spoken().forEach(this::spoken);
    }

    private void spoken(Utterance spoken) {
        if (spoken instanceof Event event) {
            block(event.label().text() + event.prose().text());
            return;
        }
        Turn turn = (Turn) spoken;
        SpeakerLabel label = turn.label();
        boolean runsIn = !turn.passages().isEmpty() && turn.passages().get(0).block().isParagraph();
        if (label != null && !runsIn) {
            block(label.text());
        }
        boolean first = true;
        for (Passage passage : turn.passages()) {
            passage(first && runsIn ? label : null, passage);
            first = false;
        }
    }

    private void passage(Passage passage) {
        passage(passage.label(), passage);
    }

    private void passage(@Nullable SpeakerLabel label, Passage passage) {
        block((label == null ? "" : label.text()) + passage.text());
    }

    private void block(String text) {
        words.append(' ').append(text).append(' ');
    }
}
