package org.colloquy.importer.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentBlock;
import org.colloquy.importer.document.DocumentBlock.DocumentParagraph;
import org.colloquy.importer.document.DocumentInline.InlinePicture;
import org.colloquy.importer.document.ParagraphLook.ParagraphRole;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.plain.AskingTitle;
import org.colloquy.importer.plain.AskingTitle.TalkLine;
import org.colloquy.importer.plain.MovedHeader;
import org.colloquy.model.PartialDate;
import org.colloquy.text.QuestionSentences;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the first lines of a document say of it: title, subtitle, who wrote it and when. They
 * go into the front matter; each is said.
 */
final class DocumentHead {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_SUBTITLE = 240;
    private static final int MAX_BLOCKS = 12;
    private static final Pattern ENDED = Pattern.compile(".*[.:;,…。：；，]", Pattern.DOTALL);
    private static final Pattern LABEL =
            Pattern.compile("(\\P{Lower}[^:：.?!]{0,40})[:：].*", Pattern.DOTALL);

    private final OriginalText original;
    private final List<DocumentBlock> blocks;
    private final HeadingFinder headings;
    private final DocumentShape shape;
    private final Map<String, Integer> labels = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private final List<String> authors = new ArrayList<>();
    private TranscriptMetadata metadata;

    /** True where this program made the document, so that styles alone say what a line is. */
    private final boolean own;

    /** The block of the title; -1 before there is one. */
    private int titleAt = -1;

    DocumentHead(
            OriginalText original,
            List<DocumentBlock> blocks,
            HeadingFinder headings,
            DocumentShape shape,
            TranscriptMetadata metadata,
            boolean own) {
        this.own = own;
        this.original = original;
        this.blocks = blocks;
        this.headings = headings;
        this.shape = shape;
        this.metadata = metadata;
        for (DocumentBlock block : blocks) {
            if (block instanceof DocumentParagraph paragraph) {
                Matcher label = LABEL.matcher(InlineWriter.plain(paragraph.inlines()));
                if (label.matches()) {
                    labels.merge(label.group(1), 1, Integer::sum);
                }
            }
        }
        if (!own) {
            header();
        }
        lines();
    }

    /** Returns what is known of the interview. */
    TranscriptMetadata about() {
        return metadata;
    }

    /** Returns the names of those who wrote it, as a line of the text has them. */
    List<String> authors() {
        return authors;
    }

    /** Tells whether a block has gone into the front matter. */
    boolean isTaken(int block) {
        return taken.contains(block);
    }

    /** Lines {@code Key: value}, in paragraphs of their own or one paragraph. */
    private void header() {
        StringBuilder text = new StringBuilder();
        List<Integer> owners = new ArrayList<>();
        for (int i = 0; i < Math.min(blocks.size(), 3 * MAX_BLOCKS); i++) {
            if (!(blocks.get(i) instanceof DocumentParagraph paragraph) || speaks(paragraph)) {
                break;
            }
            for (String line : paragraph.words().split("\n", -1)) {
                text.append(line.replaceAll("[\\s]+", " ").strip()).append('\n');
                owners.add(i);
            }
        }
        MovedHeader header = MovedHeader.of(text.toString());
        if (header.lines() == 0) {
            return;
        }
        metadata = header.over(metadata);
        String[] lines = text.toString().split("\n", -1);
        Set<Integer> staying = new HashSet<>();
        Set<Integer> moving = new HashSet<>();
        for (int i = 0; i < Math.min(header.lines(), owners.size()); i++) {
            (header.isMoved(lines[i]) ? moving : staying).add(owners.get(i));
        }
        moving.removeAll(staying);
        moving.forEach(i -> take(i, "a line that the front matter has"));
    }

    /** Tells whether a paragraph begins with a label that comes back. */
    private boolean speaks(DocumentParagraph paragraph) {
        Matcher label = LABEL.matcher(InlineWriter.plain(paragraph.inlines()));
        return label.matches() && labels.getOrDefault(label.group(1), 0) > 1;
    }

    private void take(int i, String why) {
        original.dropped(blocks.get(i).place(), why);
        take(i);
    }

    private void take(int i) {
        taken.add(i);
        DocumentParagraph paragraph = (DocumentParagraph) blocks.get(i);
        if (paragraph.inlines().stream().anyMatch(InlinePicture.class::isInstance)) {
            original.dropped(paragraph.place(), "a picture in this line of the head");
        }
    }

    private void lines() {
        for (int i = 0; i < Math.min(blocks.size(), MAX_BLOCKS); i++) {
            if (!taken.contains(i)
                    && (!(blocks.get(i) instanceof DocumentParagraph paragraph)
                            || !line(i, paragraph))) {
                return;
            }
        }
    }

    /** Takes a line of the head; false if it is none. */
    private boolean line(int i, DocumentParagraph paragraph) {
        String words = InlineWriter.plain(paragraph.inlines());
        ParagraphRole role = paragraph.look().role();
        Optional<CreditLine> credit = CreditLine.of(words);
        if (role == ParagraphRole.TITLE && titleAt < 0) {
            title(i, words, "the style of the line");
        } else if (own && role != ParagraphRole.SUBTITLE) {
            return false;
        } else if (credit.isPresent() && (titleAt >= 0 || i == 0) && !speaks(paragraph)) {
            credit(i, credit.get());
        } else if (role == ParagraphRole.AUTHOR && !CreditLine.names(words).isEmpty()) {
            authors.addAll(CreditLine.names(words));
            take(i, "who wrote it, which the front matter has");
        } else if (titleAt < 0 && metadata.title() == null && isTitle(i, paragraph, words)) {
            title(i, words, headings.level(i) > 0 ? "the first heading" : "the first line");
        } else if (metadata.subtitle() == null && isSubtitle(i, paragraph, words)) {
            metadata = metadata.subtitled(words);
            original.guessed("subtitle", words, "the line below the title");
            take(i);
        } else {
            return false;
        }
        return true;
    }

    private void title(int i, String words, String from) {
        titleAt = i;
        metadata = metadata.titled(words);
        original.guessed("title", words, from);
        take(i);
    }

    private void credit(int i, CreditLine credit) {
        authors.addAll(credit.names());
        String date = credit.date();
        if (date != null && metadata.date() == null) {
            metadata = metadata.dated(date);
            original.guessed("date", date, "a line above the text");
        }
        boolean other = date != null && !date.equals(metadata.date());
        take(
                i,
                other
                        ? "a date other than the one in the front matter"
                        : "who wrote it and when, which the front matter has");
    }

    /**
     * Tells whether a line is the title: the only heading of the highest level; or a line that
     * stands out; or a line like a name.
     */
    private boolean isTitle(int i, DocumentParagraph paragraph, String words) {
        int level = headings.level(i);
        if (level > 0) {
            return level == headings.highest(i) && headings.count(level) == 1;
        }
        boolean after = i + 2 < blocks.size();
        return after
                && paragraph.look().role() == ParagraphRole.BODY
                && paragraph.look().item() == null
                && words.length() <= LONGEST_TITLE
                && !words.isEmpty()
                && !ENDED.matcher(words).matches()
                && (!QuestionSentences.endsWithQuestionMark(words) || isAboveTalk(i))
                && !paragraph.words().strip().contains("\t")
                && !LABEL.matcher(words).matches()
                && !shape.recurs(paragraph);
    }

    /** Tells whether a line is above a talk, so that it may ask and be a title. */
    private boolean isAboveTalk(int i) {
        return AskingTitle.isFirst(
                blocks.subList(i, blocks.size()).stream()
                        .filter(block -> CreditLine.of(words(block)).isEmpty())
                        .map(this::line)
                        .toList());
    }

    private TalkLine line(DocumentBlock block) {
        String words = words(block);
        Matcher label = LABEL.matcher(words);
        boolean spoken = block instanceof DocumentParagraph paragraph && speaks(paragraph);
        return new TalkLine(words, spoken && label.matches() ? label.group(1) : null);
    }

    private static String words(DocumentBlock block) {
        return block instanceof DocumentParagraph paragraph
                ? InlineWriter.plain(paragraph.inlines())
                : "";
    }

    private boolean isSubtitle(int i, DocumentParagraph paragraph, String words) {
        if (paragraph.look().role() == ParagraphRole.SUBTITLE) {
            return words.length() <= LONGEST_SUBTITLE;
        }
        boolean set =
                DocumentShape.isItalic(paragraph)
                        || DocumentShape.isBold(paragraph)
                        || shape.isLarger(paragraph)
                        || paragraph.look().centred();
        return titleAt >= 0
                && i == titleAt + 1
                && i + 1 < blocks.size()
                && paragraph.look().role() == ParagraphRole.BODY
                && headings.level(i) == 0
                && paragraph.look().item() == null
                && set
                && words.length() <= LONGEST_SUBTITLE
                && !words.isEmpty()
                && !paragraph.words().strip().contains("\t")
                && !LABEL.matcher(words).matches()
                && !QuestionSentences.endsWithQuestionMark(words)
                && !shape.recurs(paragraph);
    }

    /** Returns what the document's properties say, where the text itself does not. */
    static TranscriptMetadata facts(
            OriginalText original,
            TranscriptMetadata metadata,
            @Nullable String title,
            @Nullable String date) {
        TranscriptMetadata known = metadata;
        if (known.title() == null && title != null) {
            known = known.titled(title);
            original.guessed("title", title, "the properties of the file");
        }
        String day =
                date == null
                        ? null
                        : PartialDate.read(date.replaceFirst("T.*", ""))
                                .map(PartialDate::iso)
                                .orElse(null);
        if (known.date() == null && day != null) {
            known = known.dated(day);
            original.guessed("date", day, "the properties of the file");
        }
        return known;
    }
}
