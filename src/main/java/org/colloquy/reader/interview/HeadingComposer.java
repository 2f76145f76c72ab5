package org.colloquy.reader.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Participant;
import org.colloquy.reader.block.BlockComposer;
import org.colloquy.reader.html.TextNodes;
import org.colloquy.reader.interview.label.LabelNames;
import org.colloquy.text.Slugs;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Composer of the headings of sections and questions, with the labels before their words. */
final class HeadingComposer {
    private final InterviewDetails details;
    private final BlockComposer composer;
    private final TextCollector collector;

    /**
     * Creates a heading composer.
     *
     * @param collector counts the words of each heading
     */
    HeadingComposer(InterviewDetails details, BlockComposer composer, TextCollector collector) {
        this.details = details;
        this.composer = composer;
        this.collector = collector;
    }

    /** Returns the heading that a line is in the source. */
    Heading heading(BlockComposer.Line line) {
        Element element = line.element();
        String text = TextNodes.of(element).text().strip();
        collector.countWords(text);
        Optional<String> label = takeLabel(element);
        return new Heading(
                label.orElse(null), composer.inline(element), line.names(), Slugs.ofHeading(text));
    }

    /**
     * Returns the heading of a question that is none in the source.
     *
     * @param label the words that say who asks
     */
    Heading asked(Element element, @Nullable String label, List<String> names) {
        String text = TextNodes.of(element).text().strip();
        collector.countWords(label == null ? text : label + " " + text);
        return new Heading(label, composer.inline(element), names, Slugs.ofHeading(text));
    }

    /** Takes the label from the head of a heading, if it begins with one. */
    private Optional<String> takeLabel(Element element) {
        if (!(element.childNodeSize() > 0 && element.childNode(0) instanceof TextNode first)) {
            return Optional.empty();
        }
        Stream<Participant> people =
                Stream.of(details.interviewers(), details.interviewees(), details.speakers())
                        .flatMap(List::stream);
        String text = first.getWholeText();
        Optional<String> label =
                LabelNames.in(text, LabelNames.names(details.publication(), people));
        if (label.isEmpty()) {
            return label;
        }
        String rest = text.substring(label.get().length());
        String remaining = rest.stripLeading();
        first.text(remaining);
        return Optional.of(label.get() + rest.substring(0, rest.length() - remaining.length()));
    }
}
