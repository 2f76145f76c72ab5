package org.colloquy.site.rendition.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.colloquy.site.rendition.flow.ProseNode;
import org.colloquy.site.rendition.flow.ProseNode.ProseElement;
import org.colloquy.site.rendition.flow.ProseTree;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * The words of an interview as plain text, in their order. What is not the interview's own stands
 * in brackets before a paragraph, in the lines below the title, and behind a line of hyphens.
 */
final class PlainText {
    private static final String GAP = "\n\n";

    private final Corpus corpus;
    private final Interview interview;
    private final InterviewDetails details;
    private final Messages words;

    PlainText(Corpus corpus, Interview interview) {
        this.corpus = corpus;
        this.interview = interview;
        this.details = interview.details();
        this.words = Messages.of(corpus, details.language());
    }

    String whole() {
        Stream<String> body =
                Stream.concat(
                        interview.introduction().stream().map(this::passage),
                        interview.sections().stream().flatMap(this::section));
        Stream<String> notes = interview.notes().stream().map(PlainText::note);
        return text(head(""), body, Stream.concat(notes, Stream.of(origin())));
    }

    String part(InterviewExtract part) {
        return text(
                head(SitePaths.fragment(part.locator().id())),
                section(part.text()),
                Stream.of(origin()));
    }

    private static String text(String head, Stream<String> body, Stream<String> end) {
        String below = end.filter(one -> !one.isEmpty()).collect(Collectors.joining(GAP));
        return Stream.of(
                                Stream.of(head),
                                body,
                                Stream.of(below.isEmpty() ? "" : "----" + GAP + below))
                        .flatMap(parts -> parts)
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(GAP))
                + "\n";
    }

    private String head(String fragment) {
        String subtitle = details.subtitle();
        String base = corpus.settings().baseUrl();
        String who = Bylines.words(new Bylines(corpus, details.language(), "").full(details));
        String date = details.date() == null ? "" : words.date(details.date());
        return lines(
                details.title(),
                subtitle == null ? "" : subtitle,
                Stream.of(who, date)
                        .filter(one -> !one.isEmpty())
                        .collect(Collectors.joining(words.text("list.comma"))),
                base == null ? "" : SiteLinks.interview(base, interview) + fragment);
    }

    private String origin() {
        String source = details.source();
        String rights = details.rights() == null ? corpus.settings().rights() : details.rights();
        return lines(
                source == null ? "" : words.text("source") + " " + source,
                rights == null ? "" : words.text("rights") + " " + rights);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private Stream<String> section(Section section) {
        return Stream.of(
                        heading(section.locator(), section.heading()),
                        section.lead().stream().map(this::passage),
                        section.questions().stream().flatMap(this::question),
                        section.spoken().stream().flatMap(this::spoken))
                .flatMap(parts -> parts);
    }

    private static Stream<String> heading(@Nullable Locator place, @Nullable Heading heading) {
        return heading == null
                ? Stream.empty()
                : Stream.of(place == null ? heading.text() : at(place) + heading.text());
    }

    private Stream<String> question(Question question) {
        return Stream.concat(
                heading(question.locator(), question.heading()),
                question.answer().stream().map(this::passage));
    }

    private Stream<String> spoken(Utterance spoken) {
        if (spoken instanceof Event event) {
            return Stream.of((event.label().text() + event.prose().text()).strip());
        }
        Turn turn = (Turn) spoken;
        SpeakerLabel label = turn.label();
        List<Passage> passages = turn.passages();
        if (label == null) {
            return passages.stream().map(this::passage);
        }
        String first = passages.isEmpty() ? "" : passages.get(0).text();
        return Stream.concat(
                Stream.of((at(turn.locator()) + label.text() + first).stripTrailing()),
                passages.stream().skip(1).map(this::passage));
    }

    private String passage(Passage passage) {
        SpeakerLabel label = passage.label();
        return at(passage.locator()) + (label == null ? "" : label.text()) + shown(passage);
    }

    /** Returns the words of a passage; those that describe it, in brackets, if it is a picture. */
    private static String shown(Passage passage) {
        if (!passage.text().isBlank()) {
            return passage.text();
        }
        return ProseTree.of(passage.block().prose()).stream()
                .flatMap(PlainText::descriptions)
                .map(words -> "[" + words + "]")
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> descriptions(ProseNode node) {
        if (!(node instanceof ProseElement element)) {
            return Stream.empty();
        }
        String description = element.name().equals("img") ? element.attribute("alt") : null;
        return description == null || description.isBlank()
                ? element.children().stream().flatMap(PlainText::descriptions)
                : Stream.of(description);
    }

    private static String at(Locator place) {
        return "[" + place.label() + "] ";
    }

    private static String note(EditorNote note) {
        return note.text().stream()
                .map(block -> block.prose().text())
                .collect(Collectors.joining(GAP, "[" + note.mark() + "] ", ""));
    }
}
