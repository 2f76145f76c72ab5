package org.colloquy.site.layout;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Data about a page for machines, as JSON inside a {@code script} element that no browser executes.
 * Nothing in it can end the element or begin a comment: what HTML reads as markup is escaped, as
 * JSON allows for every character.
 */
final class DataBlock {
    private static final JsonMapper MAPPER =
            JsonMapper.builder(JsonFactory.builder().characterEscapes(new NoMarkup()).build())
                    .build();

    private final String markup;

    private DataBlock(String markup) {
        this.markup = markup;
    }

    static DataBlock of(JsonNode data) {
        return new DataBlock(MAPPER.writeValueAsString(data));
    }

    public String markup() {
        return markup;
    }

    private static final class NoMarkup extends CharacterEscapes {
        private static final long serialVersionUID = 1L;

        private final int[] escapes = standardAsciiEscapesForJSON();

        private NoMarkup() {
            for (char sign : new char[] {'<', '>', '&'}) {
                escapes[sign] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return Arrays.copyOf(escapes, escapes.length);
        }

        /**
         * Returns how a character is written; also asked of what is not ASCII, which stays as it
         * is.
         */
        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return null;
        }
    }
}
