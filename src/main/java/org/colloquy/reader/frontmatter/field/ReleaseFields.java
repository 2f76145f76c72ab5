package org.colloquy.reader.frontmatter.field;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /**
     * A day and a time, with the zone as an offset, a name, or both as ISO 8601 extended has it.
     */
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(\\d{4}-\\d\\d-\\d\\d)(?:T|[ \\t]+)(\\d{1,2}:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)"
                            + "[ \\t]*(Z|[+-]\\d\\d(?::?\\d\\d)?|[A-Za-z]\\w*(?:/[\\w+-]+){0,2})?(?:\\[([\\w/+-]+)])?");

    private static final Pattern TIME = Pattern.compile("\\d:\\d\\d|(?i:\\d *[ap]\\.?m\\b)");

    private ReleaseFields() {}

    /** Returns when a text is out. */
    public static TextRelease in(FrontMatterFields fields) {
        if (!fields.has(HOLD) && !isOwnDay(fields)) {
            Optional<UnreadRelease> unread = UnreadRelease.in(fields.source().text());
            if (unread.isPresent()) {
                fields.badValue(
                        unread.get().key(),
                        unread.get().offset(),
                        "it stands in front matter that cannot be read; until it can, this is a draft");
                return new TextRelease(true, null);
            }
        }
        if (fields.isUnread()) {
            return new TextRelease(true, null);
        }
        boolean draft =
                isHeld(fields)
                        || isUnpublished(fields)
                        || Stream.of(HOLD, DAY, EMBARGO).anyMatch(fields::isTwice);
        TextRelease release = released(fields);
        return new TextRelease(draft || release.held(), release.time(), release.offset());
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
        if (written == null) {
            return new TextRelease(fields.isGiven(key), null);
        }
        if ((embargo ? HELD : OUT).contains(lower(written))) {
            return new TextRelease(false, null);
        }
        if ((embargo ? OUT : HELD).contains(lower(written))) {
            return new TextRelease(true, null);
        }
        return moment(written)
                .or(() -> day(fields, key, written).map(day -> new TextRelease(false, day)))
                .orElseGet(
                        () -> {
                            fields.badValue(
                                    key,
                                    "must be a day, YYYY-MM-DD, or a time, YYYY-MM-DD HH:MM, perhaps with its zone; until it can be read, this is a draft");
                            return new TextRelease(true, null);
                        });
    }

    /** Returns the release at a time of a day, in the zone behind it if there is one. */
    private static Optional<TextRelease> moment(String written) {
        Matcher moment = MOMENT.matcher(written);
        if (!moment.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime time =
                    LocalDateTime.of(
                            LocalDate.parse(moment.group(1)),
                            LocalTime.parse(moment.group(2).replaceFirst("^(?=\\d:)", "0")));
            String zone = moment.group(4) == null ? moment.group(3) : moment.group(4);
            ZoneOffset offset =
                    zone == null
                            ? null
                            : time.atZone(ZoneId.of(zone, ZoneId.SHORT_IDS)).getOffset();
            return Optional.of(new TextRelease(false, time, offset));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
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

    /** Returns a day, which has no time that would be lost. */
    private static Optional<LocalDate> day(FrontMatterFields fields, String key, String written) {
        Optional<LocalDate> exact = PartialDate.parse(written).flatMap(ReleaseFields::whole);
        if (exact.isPresent() || TIME.matcher(written).find()) {
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
