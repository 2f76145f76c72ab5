package org.colloquy.site.rendition.text;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.build.ProgramFile;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PlannedPage;

/** The JSON Schema that every interview's JSON keeps to. */
public final class SchemaSource implements PageSource {
    static final String PATH = "schemas/interview.schema.json";

    private static final String TYPE = "application/schema+json";

    @Override
    public Stream<PlannedPage> planned() {
        return PlannedPage.all(Stream.of(PATH));
    }

    @Override
    public Optional<Page> page(String path) {
        return path.equals(PATH) ? Optional.of(new Page(TYPE, schema())) : Optional.empty();
    }

    static String schema() {
        return ProgramFile.text(PATH);
    }
}
