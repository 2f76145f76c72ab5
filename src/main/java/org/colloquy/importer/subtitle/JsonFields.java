package org.colloquy.importer.subtitle;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.model.Timecode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Values of fields in JSON, taken one after the other; what nobody asks for is remembered by name.
 */
final class JsonFields {
    private static final BigDecimal LATEST = BigDecimal.valueOf(100_000_000L);
    private static final int LONGEST_NAME = 40;
    private static final int MOST_NAMES = 20;

    /** Reader of one field; its value is the current token. */
    interface FieldTaker {
        /** Takes the value whole, or returns false if the field means nothing here. */
        boolean take(String name);
    }

    private final JsonParser parser;
    private final Set<String> others = new LinkedHashSet<>();

    JsonFields(JsonParser parser) {
        this.parser = parser;
    }

    /** Names of fields of which nothing was made. */
    Set<String> others() {
        return others;
    }

    /** Returns the line of the current token, from 1. */
    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    /** Goes through an object, which is the current token; anything else is passed over. */
    void object(FieldTaker taker) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (!taker.take(name)) {
                parser.skipChildren();
                if (others.size() < MOST_NAMES) {
                    String shown = MarkdownEscaper.folded(name);
                    others.add(shown.substring(0, Math.min(shown.length(), LONGEST_NAME)));
                }
            }
        }
    }

    /** Goes through an array, which is the current token; anything else is passed over. */
    void array(Runnable item) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            item.run();
        }
    }

    /** Returns the current token as words; null if it is none. */
    @Nullable String words() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
            return parser.getString();
        }
        parser.skipChildren();
        return null;
    }

    /**
     * Returns the current token as milliseconds, where a number counts seconds; empty if it is no
     * time, null inside if it says that none is known.
     */
    TimeValue time() {
        JsonToken token = parser.currentToken();
        if (token.isNumeric()) {
            return TimeValue.of(
                    Optional.of(parser.getDecimalValue())
                            .filter(value -> value.signum() >= 0 && value.compareTo(LATEST) < 0)
                            .map(value -> Math.round(value.doubleValue() * 1_000))
                            .orElse(null));
        }
        if (token == JsonToken.VALUE_STRING) {
            return TimeValue.of(Timecode.read(parser.getString()));
        }
        parser.skipChildren();
        return token == JsonToken.VALUE_NULL ? TimeValue.NONE : TimeValue.of(null);
    }

    /**
     * A time as it was written.
     *
     * @param at in milliseconds; null if it is not known
     * @param amiss whether something is written that is no time
     */
    record TimeValue(@Nullable Long at, boolean amiss) {
        static final TimeValue NONE = new TimeValue(null, false);

        static TimeValue of(@Nullable Long at) {
            return new TimeValue(at, at == null);
        }

        /** Returns the time that a number of milliseconds is. */
        TimeValue thousandth() {
            return at == null ? this : new TimeValue(at / 1_000, amiss);
        }
    }
}
