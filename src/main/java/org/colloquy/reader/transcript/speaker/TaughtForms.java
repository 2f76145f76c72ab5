package org.colloquy.reader.transcript.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.ReadingRule;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.transcript.block.PromptForm;
import org.colloquy.reader.transcript.name.NameSpelling;
import org.jspecify.annotations.Nullable;

/**
 * Forms in which an interview is written, as the settings teach them.
 *
 * @param dialect the dialect that they name; null if they name none
 * @param label an example of a label; null if there is none
 * @param prompt the form of its prompts; null if there is no example
 * @param notSpeakers the keys of labels behind which nobody speaks
 */
public record TaughtForms(
        @Nullable Dialect dialect,
        @Nullable String label,
        @Nullable PromptForm prompt,
        Set<String> notSpeakers) {
    private static final TaughtForms NONE = new TaughtForms(null, null, null, Set.of());

    public TaughtForms {
        notSpeakers = Set.copyOf(notSpeakers);
    }

    /** Returns what is known where nothing is taught. */
    public static TaughtForms none() {
        return NONE;
    }

    /** Returns what a rule of the settings teaches. */
    public static TaughtForms of(ReadingRule rule) {
        return new TaughtForms(
                Optional.ofNullable(rule.dialect()).flatMap(Dialect::of).orElse(null),
                rule.label(),
                Optional.ofNullable(rule.prompt()).flatMap(PromptForm::of).orElse(null),
                rule.notSpeakers().stream().map(NameSpelling::key).collect(Collectors.toSet()));
    }

    /** Tells whether every block of the form that a dialect has is a prompt. */
    public boolean prompts(Dialect other) {
        return prompt != null && prompt.dialect() == other;
    }

    /** Returns the level of the headings that are prompts; 0 if that is not taught. */
    public int promptLevel() {
        return prompt == null ? 0 : prompt.level();
    }

    /** Tells whether nobody speaks behind a label, with or without a number. */
    public boolean isNoSpeaker(String key) {
        return !notSpeakers.isEmpty()
                && (notSpeakers.contains(key)
                        || notSpeakers.contains(key.replaceFirst("[ #.]*\\d{1,4}[.]?$", "")));
    }
}
