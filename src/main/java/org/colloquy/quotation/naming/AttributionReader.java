package org.colloquy.quotation.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.quotation.draft.DraftQuotation;
import org.colloquy.quotation.naming.CorpusSpeakers.NamedSpeaker;

/**
 * Reader of what a draft says beside a quotation: who is named as its speaker. It is cautious: a
 * name counts where it stands beside a word of saying or alone before a colon, and only if nobody
 * else may be meant. Who is spoken of or spoken to is no speaker.
 */
public final class AttributionReader {
    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}\\p{Lo}])|(?<=[。！？])|\\n");
    private static final Pattern INITIAL_OR_TITLE =
            Pattern.compile("(?:^|\\s)(?:\\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|Sr|Sra|Fr|Hr|Mme|Mlle)\\.$");
    private static final Pattern ENDED = Pattern.compile("[.。][\\s\\p{Z}]*$");

    private final CorpusSpeakers speakers;

    public AttributionReader(CorpusSpeakers speakers) {
        this.speakers = speakers;
    }

    /**
     * Speaker whom a draft names.
     *
     * @param written as the draft names them
     * @param people the names of those who may be meant, as the corpus has them
     */
    public record NamedInDraft(String written, Set<String> people) {
        public NamedInDraft {
            people = Set.copyOf(people);
        }
    }

    /** Returns who is named as the speaker of a quotation; empty if nobody is for certain. */
    public Optional<NamedInDraft> read(DraftQuotation quotation) {
        String after = sentences(quotation.after()).get(0);
        List<String> sentences = sentences(quotation.before());
        String before = sentences.get(sentences.size() - 1);
        Optional<NamedSpeaker> behind = behind(after, ENDED.matcher(quotation.words()).find());
        Optional<NamedSpeaker> first = before(before, after);
        if (behind.isPresent() && first.isPresent()) {
            boolean isOne = behind.get().people().equals(first.get().people());
            return isOne ? behind.map(name -> named(after, name)) : Optional.empty();
        }
        return behind.map(name -> named(after, name))
                .or(() -> first.map(name -> named(before, name)));
    }

    private Optional<NamedSpeaker> behind(String sentence, boolean isOver) {
        List<NamedSpeaker> names = speakers.in(sentence);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        SpacedAttribution spaced = spaced(sentence);
        return spaced.signature()
                .or(() -> spaced.behind(isOver))
                .or(() -> UnspacedAttribution.behind(sentence, names));
    }

    private Optional<NamedSpeaker> before(String sentence, String after) {
        List<NamedSpeaker> names = speakers.in(sentence);
        return names.isEmpty()
                ? Optional.empty()
                : spaced(sentence)
                        .before()
                        .or(() -> UnspacedAttribution.before(sentence, names, after));
    }

    private SpacedAttribution spaced(String sentence) {
        return new SpacedAttribution(new SentenceReading(SentenceTokens.of(sentence, speakers)));
    }

    private static NamedInDraft named(String text, NamedSpeaker name) {
        return new NamedInDraft(text.substring(name.start(), name.end()), name.people());
    }

    /** Cuts a text into sentences, one at least. */
    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        int from = 0;
        Matcher end = SENTENCE_END.matcher(text);
        while (end.find()) {
            open.append(text, from, end.start());
            if (INITIAL_OR_TITLE.matcher(open).find()) {
                open.append(' ');
            } else {
                sentences.add(open.toString());
                open.setLength(0);
            }
            from = end.end();
        }
        open.append(text.substring(from));
        if (!open.toString().isBlank() || sentences.isEmpty()) {
            sentences.add(open.toString());
        }
        return sentences;
    }
}
