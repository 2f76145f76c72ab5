package org.colloquy.site.quotation;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.colloquy.quotation.QuotationBench;
import org.colloquy.quotation.QuotationBench.JudgedDraft;
import org.colloquy.quotation.draft.DraftReader;
import org.colloquy.quotation.draft.QuotationScanner;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draft that somebody sends to be checked: a form's field {@code text}, JSON with {@code text}, or
 * plain text.
 */
public final class QuoteRequest {
    /** Bound on the body of a request, in bytes: letters of a form take up to nine. */
    public static final int MOST_BYTES = 3 << 20;

    /** Bound on a draft, in UTF-16 units: some four hundred pages. */
    static final int MOST_TEXT = 1_000_000;

    private static final int MOST_QUOTATIONS = 3_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String FIELD = "text";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private QuoteRequest() {}

    /** Signal that a request has no draft: its JSON or its form is broken, or has no text. */
    public static final class NoDraftException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads a draft from the body of a request; empty if it is too large.
     *
     * @param type the media type that the request names
     * @throws NoDraftException if there is none in it
     */
    public static Optional<String> read(@Nullable String type, InputStream body)
            throws IOException, NoDraftException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        String sent = new String(bytes, StandardCharsets.UTF_8);
        String kind = type == null ? "" : type;
        String text =
                kind.startsWith(FORM) ? field(sent) : kind.startsWith(JSON) ? member(sent) : sent;
        if (text == null) {
            throw new NoDraftException();
        }
        return bounded(text);
    }

    /** Returns a draft, if it is not too long. */
    public static Optional<String> bounded(String text) {
        return text.length() <= MOST_TEXT ? Optional.of(text) : Optional.empty();
    }

    private static @Nullable String field(String form) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith(FIELD + "=")) {
                try {
                    return URLDecoder.decode(
                            pair.substring(FIELD.length() + 1), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException e) {
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable String member(String json) {
        try {
            JsonNode text = JsonMapper.shared().readTree(json).get(FIELD);
            return text != null && text.isString() ? text.asString() : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** Judges the quotations of a draft, within the bounds of a server that anybody may ask. */
    public static JudgedDraft judge(QuotationBench bench, String text) {
        return bench.judge(
                QuotationScanner.scan(DraftReader.plain(text)), MOST_QUOTATIONS, PATIENCE);
    }
}
