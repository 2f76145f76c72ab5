package org.colloquy.importer.subtitle;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.model.TranscriptPart.ImportedBlock;
import org.colloquy.importer.plain.LabelLocator;
import org.colloquy.importer.plain.PeopleReading;
import org.colloquy.importer.subtitle.Cue.CueWords;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.interview.SpeakerLabel;

/**
 * Step from captions to turns. The speaker is named by the format ({@code <v Name>}, a column) or
 * by a name behind {@code >>}. Only where there is none of these, {@code Name:} at the head of a
 * line may be one, and the reader of Markdown decides, by its own rules, whether it is.
 */
final class CaptionJoiner {

    static final Pattern LABEL_LIKE =
            Pattern.compile("(?:[-–—]\\s*)?[\\p{L}@][^:：.?!;]{0,58}[:：].*", Pattern.DOTALL);
    private static final Pattern DASH = Pattern.compile("^[-–—]\\s*(?=\\S)");

    private CaptionJoiner() {}

    static ImportedTranscript transcript(
            OriginalText original, List<Cue> all, TranscriptMetadata metadata)
            throws IOException, ImportException {
        List<Cue> cues = withoutChanceNames(RollUpCaptions.without(original, all));
        if (cues.isEmpty()) {
            throw ImportException.content("not-imported", "there are no words in it");
        }
        boolean named =
                cues.stream().flatMap(cue -> cue.said().stream()).anyMatch(s -> s.name() != null);
        if (!named) {
            cues = continued(labelled(cues));
        }
        cues = withUnknown(original, NamedCaptions.withStrangers(cues));
        ImportedTranscript joined =
                new ImportedTranscript(
                        metadata, TurnJoiner.of(cues), CaptionTimes.of(original, cues), List.of());
        return named ? joined.withNamedTurns() : joined;
    }

    /**
     * Takes away words before a colon that stand once, where most changes of speaker bear no name.
     */
    private static List<Cue> withoutChanceNames(List<Cue> cues) {
        List<CueWords> changes =
                cues.stream()
                        .flatMap(cue -> cue.said().stream())
                        .filter(CueWords::changes)
                        .toList();
        List<String> names =
                changes.stream().flatMap(said -> Stream.ofNullable(said.name())).toList();
        if (names.size() * 2 >= changes.size()) {
            return cues;
        }
        return each(cues, said -> unnamed(said, names));
    }

    private static CueWords unnamed(CueWords said, List<String> names) {
        boolean chance = said.changes() && Collections.frequency(names, said.name()) == 1;
        return chance ? said.behind(said.name() + ": ", null, true) : said;
    }

    /** Gives each line that the reader takes for the beginning of a turn its speaker. */
    private static List<Cue> labelled(List<Cue> cues) throws IOException, ImportException {
        StringBuilder draft = new StringBuilder();
        for (Cue cue : cues) {
            for (CueWords said : cue.said()) {
                boolean begins = said.changes() || LABEL_LIKE.matcher(said.text()).matches();
                draft.append(begins ? "\n\n" : "\n")
                        .append(MarkdownEscaper.paragraph(spoken(said).text()));
            }
        }
        List<SpeakerLabel> read =
                PeopleReading.of(
                                new ImportedTranscript(
                                        TranscriptMetadata.nothing().titled("x"),
                                        List.of(new ImportedBlock(draft.toString()))))
                        .labels();
        if (read.isEmpty()) {
            return FewNames.named(cues);
        }
        LabelLocator labels = new LabelLocator(read);
        List<Cue> named = each(cues, said -> named(said, labels));
        return NamedCaptions.of(cues, labels.isDone() ? named : cues);
    }

    /**
     * Takes the name of each caption, where all begin with one, for who speaks in it, and not for
     * somebody who begins to speak anew.
     */
    private static List<Cue> continued(List<Cue> cues) {
        boolean all = cues.stream().allMatch(CaptionJoiner::beginsWithName);
        return all ? each(cues, CaptionJoiner::goingOn) : cues;
    }

    /** Returns captions with another form of all that is said in them. */
    private static List<Cue> each(List<Cue> cues, UnaryOperator<CueWords> change) {
        return cues.stream()
                .map(cue -> cue.saying(cue.said().stream().map(change).toList()))
                .toList();
    }

    private static boolean beginsWithName(Cue cue) {
        return !cue.said().isEmpty() && cue.said().get(0).name() != null;
    }

    private static CueWords goingOn(CueWords said) {
        return said.from(0, said.name(), said.changes() && said.name() == null);
    }

    private static CueWords named(CueWords said, LabelLocator labels) {
        LabelLocator.Cut cut = labels.cut(MarkdownEscaper.paragraph(spoken(said).text()));
        if (cut == null) {
            return said;
        }
        CueWords spoken = spoken(said);
        String text = spoken.text();
        int end = 0;
        for (int left = cut.signs(); left > 0 && end < text.length(); end++) {
            left -= Character.isWhitespace(text.charAt(end)) ? 0 : 1;
        }
        return spoken.from(end, cut.name(), true);
    }

    /**
     * Returns words without the dash that some put before each speaker, where a label may follow.
     */
    private static CueWords spoken(CueWords said) {
        Matcher dash = DASH.matcher(said.text());
        return LABEL_LIKE.matcher(said.text()).matches() && dash.find()
                ? said.from(dash.end(), said.name(), said.changes())
                : said;
    }

    /** A change of speaker without a name must not go on as the turn of the one before. */
    private static List<Cue> withUnknown(OriginalText original, List<Cue> cues) {
        long unknown =
                cues.stream()
                        .flatMap(cue -> cue.said().stream())
                        .filter(said -> said.changes() && said.name() == null)
                        .count();
        if (unknown == 0) {
            return cues;
        }
        original.reportFile(
                Severity.NOTE,
                "unknown-speaker",
                unknown == 1
                        ? "1 change of speaker has no name; it is labelled \"%s\""
                                .formatted(ImportedTranscript.UNKNOWN)
                        : "%d changes of speaker have no name; they are labelled \"%s\""
                                .formatted(unknown, ImportedTranscript.UNKNOWN));
        return each(
                cues,
                said ->
                        said.changes() && said.name() == null
                                ? said.from(0, ImportedTranscript.UNKNOWN, true)
                                : said);
    }
}
