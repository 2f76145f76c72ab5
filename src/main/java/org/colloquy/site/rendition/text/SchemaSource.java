package org.colloquy.site.rendition.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;

/** The JSON Schema that every interview's JSON keeps to. */
public final class SchemaSource implements PageSource {
    static final String PATH = "schemas/interview.schema.json";

    private static final String TYPE = "application/schema+json";

    @Override
    public Stream<String> paths() {
        return Stream.of(PATH);
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(PATH) ? Optional.of(new Page(TYPE, schema())) : Optional.empty();
    }

    static String schema() {
        try (InputStream in = SchemaSource.class.getResourceAsStream("/" + PATH)) {
            return new String(Objects.requireNonNull(in, PATH).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
