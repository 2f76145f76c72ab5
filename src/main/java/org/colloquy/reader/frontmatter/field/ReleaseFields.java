package org.colloquy.reader.frontmatter.field;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.details.TextRelease;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reader of the fields that settle when a text is out. What cannot be read may say that nobody is
 * to read the text yet, so that it stays a draft.
 */
public final class ReleaseFields {
    private static final String HOLD = "draft";
    private static final String DAY = "publish";

    /** The key of archives for the day from which a text may be read. */
    private static final String EMBARGO = "embargo";

    /** Values that say yes and no: of what is published, that it is out and that it is not. */
    static final Set<String> OUT = Set.of("true", "yes");

    static final Set<String> HELD = Set.of("false", "no");

    /** States of what nobody is to read yet. */
    private static final Set<String> HELD_STATES =
            Set.of("draft", "unpublished", "private", "hidden", "pending", "embargoed");

    private ReleaseFields() {}

    /** Returns when a text is out. */
    public static TextRelease in(FrontMatterFields fields) {
        if (!fields.has(HOLD) && !isOwnDay(fields)) {
            Optional<UnreadRelease> unread = UnreadRelease.in(fields.source().text(), fields::has);
            if (unread.isPresent()) {
                fields.badValue(
                        unread.get().key(),
                        unread.get().offset(),
                        "it stands in front matter that cannot be read; until it can, this is a draft");
                return new TextRelease(true, null);
            }
        }
        boolean draft = isHeld(fields) || isUnpublished(fields);
        TextRelease release = released(fields);
        return new TextRelease(draft || release.held(), release.day());
    }

    /** Tells whether the day is given under our own key, not one of another program. */
    private static boolean isOwnDay(FrontMatterFields fields) {
        return fields.has(DAY) && !fields.isAdopted(DAY);
    }

    /** Returns what is said of the day from which a text is out. */
    private static TextRelease released(FrontMatterFields fields) {
        boolean embargo = !isOwnDay(fields) && fields.has(EMBARGO);
        String key = embargo ? EMBARGO : DAY;
        String written = fields.text(key);
        // An embargo that is not one says the opposite of a text that is not published.
        if (written == null || (embargo ? HELD : OUT).contains(lower(written))) {
            return new TextRelease(false, null);
        }
        if ((embargo ? OUT : HELD).contains(lower(written))) {
            return new TextRelease(true, null);
        }
        Optional<LocalDate> day = day(fields, key, written);
        if (day.isEmpty()) {
            fields.badValue(
                    key,
                    "must be a day, written as YYYY-MM-DD; until it can be read, this is a draft");
        }
        return new TextRelease(day.isEmpty(), day.orElse(null));
    }

    private static boolean isHeld(FrontMatterFields fields) {
        String written = fields.text(HOLD);
        if (written == null) {
            return fields.isGiven(HOLD);
        }
        Boolean said = FrontMatterFields.FLAGS.get(lower(written));
        if (said == null) {
            fields.badValue(HOLD, "must be true or false; until it is, this is a draft");
        }
        return said == null || said;
    }

    private static boolean isUnpublished(FrontMatterFields fields) {
        return !fields.has(HOLD)
                && fields.keys().stream()
                        .anyMatch(
                                key ->
                                        fields.node(key) instanceof ScalarNode value
                                                && holds(lower(key), value.getValue()));
    }

    /**
     * Tells whether a value under a key of another program holds a text back, whatever the day.
     *
     * @param key in lower case
     */
    static boolean holds(String key, String value) {
        String said = lower(value.strip());
        return switch (key) {
            case "published" -> HELD.contains(said);
            case "status", "state", "visibility" -> HELD_STATES.contains(said);
            case "private", "hidden", "unpublished" -> OUT.contains(said);
            default -> false;
        };
    }

    private static String lower(String written) {
        return written.toLowerCase(Locale.ROOT);
    }

    private static Optional<LocalDate> day(FrontMatterFields fields, String key, String written) {
        Optional<LocalDate> exact = PartialDate.parse(written).flatMap(ReleaseFields::whole);
        if (exact.isPresent()) {
            return exact;
        }
        Optional<LocalDate> converted = PartialDate.convert(written).flatMap(ReleaseFields::whole);
        converted.ifPresent(
                day ->
                        fields.source()
                                .report(
                                        Severity.NOTE,
                                        "converted-date",
                                        fields.offset(key),
                                        "\"%s\" is read as %s".formatted(written, day)));
        return converted;
    }

    /** Returns a date as a day; empty if it is only known to the month or the year. */
    private static Optional<LocalDate> whole(PartialDate date) {
        return date.day() == 0
                ? Optional.empty()
                : Optional.of(LocalDate.of(date.year(), date.month(), date.day()));
    }
}
