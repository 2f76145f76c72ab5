package org.colloquy.reader.shared;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Block;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.InterviewList;
import org.colloquy.model.corpus.QuestionEntry;
import org.colloquy.model.corpus.QuestionEntry.NamedQuestions;
import org.colloquy.reader.entry.EntryFile;
import org.colloquy.reader.entry.EntryHeading;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.link.LinkLog;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.link.LinkTargets;
import org.colloquy.reader.source.EditionReports;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.Slugs;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code questions.md}: a {@code ##} heading for each question that several people were
 * asked, below it a list of what belongs to it, and under {@code ### Not} of what does not. An item
 * is a link to one question, or the wording of all that are so worded.
 */
public final class QuestionsReader {
    private static final EntryHeading.Allowed ALLOWED =
            new EntryHeading.Allowed(Set.of(), "a question may have #id");

    private static final String NOT_A_QUESTION =
            "an item must be a link to a question or a turn, or the wording of a question";

    /** Something that an entry names, and where the file names it. */
    private record PlacedQuestion<T>(T named, SourceFile source, int offset) {}

    private final LinkTargets targets;
    private final EntryTexts texts;
    private final List<QuestionEntry> entries = new ArrayList<>();
    private final LinkLog links = new LinkLog();
    private final List<PlacedQuestion<LinkTarget.PassageTarget>> places = new ArrayList<>();
    private final List<PlacedQuestion<String>> wordings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    QuestionsReader(LinkTargets targets, EntryTexts texts) {
        this.targets = targets;
        this.texts = texts;
    }

    void add(SourceFile source) {
        Optional<EntryFile> file = EntryFile.ofMany(source);
        if (file.isEmpty()) {
            source.report(
                    Severity.ERROR,
                    "bad-questions",
                    0,
                    "the file takes too long to read or is nested too deeply, so what it says of questions is missing");
            return;
        }
        for (EntryFile.EntryText part : file.get().parts()) {
            Heading heading = part.heading();
            if (heading != null) {
                entry(file.get(), heading, part.nodes()).ifPresent(entries::add);
            }
        }
    }

    /** Returns what the editor says, in the order of the file. */
    public List<QuestionEntry> entries() {
        return entries;
    }

    /** Returns what came of the links of its items. */
    public LinkLog links() {
        return links;
    }

    /** Reports what is named and is no question of the interviews. */
    public void check(InterviewList interviews, Set<String> unmet, EditionReports reports) {
        for (PlacedQuestion<LinkTarget.PassageTarget> place : places) {
            interviews
                    .find(place.named().slug())
                    .flatMap(interview -> interview.place(place.named().fragment()))
                    .filter(locator -> !isQuestion(locator))
                    .ifPresent(
                            locator ->
                                    reports.report(
                                            Severity.WARNING,
                                            "not-a-question",
                                            place.source().file(),
                                            place.offset(),
                                            NOT_A_QUESTION));
        }
        wordings.stream()
                .filter(wording -> unmet.contains(wording.named()))
                .forEach(
                        wording ->
                                reports.report(
                                        Severity.WARNING,
                                        "unused-wording",
                                        wording.source().file(),
                                        wording.offset(),
                                        "nobody asks \"%s\" in these words"
                                                .formatted(wording.named())));
    }

    private static boolean isQuestion(Locator locator) {
        return locator.kind() == Locator.PlaceKind.QUESTION
                || locator.kind() == Locator.PlaceKind.TURN;
    }

    private static void notAQuestion(SourceFile source, int offset) {
        source.report(Severity.WARNING, "not-a-question", offset, NOT_A_QUESTION);
    }

    private Optional<QuestionEntry> entry(EntryFile file, Heading node, List<Node> nodes) {
        SourceFile source = file.source();
        int bodyStart = file.front().bodyStart();
        EntryHeading heading = EntryHeading.of(source, bodyStart, node, ALLOWED);
        if (heading.name().isBlank()) {
            source.report(
                    Severity.WARNING,
                    "empty-heading",
                    heading.offset(),
                    "a question without words is left out");
            return Optional.empty();
        }
        List<Block> text = new ArrayList<>();
        Items joined = new Items(source, bodyStart);
        Items apart = new Items(source, bodyStart);
        Items current = joined;
        for (Node child : nodes) {
            if (child instanceof Heading sub) {
                current = sub.getText().toString().strip().equalsIgnoreCase("not") ? apart : joined;
            } else if (child instanceof ListBlock list) {
                list.getChildren().forEach(current::add);
            } else {
                text.addAll(texts.of(file).blocks(child));
            }
        }
        wordings.addAll(joined.worded);
        return Optional.of(
                new QuestionEntry(
                        id(heading, source), heading.name(), text, joined.named(), apart.named()));
    }

    private @Nullable String id(EntryHeading heading, SourceFile source) {
        String id = heading.get("id");
        if (id != null && !Slugs.isId(id)) {
            source.report(
                    Severity.ERROR,
                    "bad-id",
                    heading.offset(),
                    "the id of a question is part of an address: use only letters, digits, \".\", \"-\" and \"_\"");
            return null;
        }
        if (id != null && !ids.add(id)) {
            source.report(
                    Severity.ERROR,
                    "duplicate-id",
                    heading.offset(),
                    "another question has the id \"%s\"; give one of them {#another-id}"
                            .formatted(id));
            return null;
        }
        return id;
    }

    /** The items of an entry's lists. */
    private final class Items {
        private final SourceFile source;
        private final int bodyStart;
        private final LinkResolver resolver;
        private final List<LinkTarget.PassageTarget> linked = new ArrayList<>();
        private final List<PlacedQuestion<String>> worded = new ArrayList<>();

        Items(SourceFile source, int bodyStart) {
            this.source = source;
            this.bodyStart = bodyStart;
            this.resolver = new LinkResolver(targets, source, links);
        }

        NamedQuestions named() {
            return new NamedQuestions(linked, worded.stream().map(PlacedQuestion::named).toList());
        }

        void add(Node item) {
            int offset = bodyStart + item.getStartOffset();
            List<Link> found = new ArrayList<>();
            item.getDescendants()
                    .forEach(
                            node -> {
                                if (node instanceof Link link) {
                                    found.add(link);
                                }
                            });
            if (found.isEmpty()) {
                String words = Jsoup.parseBodyFragment(MarkdownParser.html(item)).text().strip();
                if (!words.isEmpty()) {
                    worded.add(new PlacedQuestion<>(words, source, offset));
                }
            }
            found.forEach(link -> add(link, bodyStart + link.getStartOffset()));
        }

        private void add(Link link, int offset) {
            LinkResolver.Resolution to = resolver.resolve(link.getUrl().unescape(), offset);
            if (to instanceof LinkResolver.Resolution.Broken broken) {
                source.report(Severity.WARNING, broken.code(), offset, broken.message());
            } else if (to instanceof LinkResolver.Resolution.Internal internal
                    && internal.target() instanceof LinkTarget.PassageTarget place
                    && !place.fragment().isEmpty()) {
                linked.add(place);
                places.add(new PlacedQuestion<>(place, source, offset));
            } else {
                notAQuestion(source, offset);
            }
        }
    }
}
