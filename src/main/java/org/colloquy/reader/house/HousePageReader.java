package org.colloquy.reader.house;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Settings;
import org.colloquy.model.page.HousePage;
import org.colloquy.reader.frontmatter.FrontMatter;
import org.colloquy.reader.html.LinkReferences;
import org.colloquy.reader.html.MarkdownBounds;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.html.UndefinedReferences;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.reader.term.TermLinker;
import org.colloquy.reader.term.TermMatcher;

/**
 * Reader of one page of the house: front matter, title, headings, blocks. Its Markdown goes the way
 * of an interview's, and what cannot be read of it within the bounds is reported and shown as plain
 * paragraphs likewise.
 */
public final class HousePageReader {
    private final SourceFile source;
    private final Settings settings;
    private final LinkResolver links;
    private final TermMatcher terms;
    private final HousePageFields fields;
    private final String slug;
    private final int bodyStart;
    private final String body;

    /**
     * Creates a reader of one page, whose front matter is read at once.
     *
     * @param slug the page's address below {@code pages/}
     */
    public HousePageReader(
            SourceFile source,
            String slug,
            Settings settings,
            LinkResolver links,
            TermMatcher terms) {
        this.source = source;
        this.slug = slug;
        this.settings = settings;
        this.links = links;
        this.terms = terms;
        FrontMatter front = FrontMatter.of(source);
        this.fields = new HousePageFields(front.fields(), settings);
        this.bodyStart = front.bodyStart();
        this.body = source.text().substring(bodyStart);
    }

    /** Returns the page. */
    public HousePage read() {
        return new MarkdownBounds<>(
                        source,
                        bodyStart,
                        body,
                        time -> structured(MarkdownParser.parse(body, time)),
                        this::plain)
                .read();
    }

    private HousePage structured(Document document) {
        List<Node> nodes = new ArrayList<>();
        document.getChildren().forEach(nodes::add);
        PageTitle title = PageTitle.in(nodes, fields.title());
        HousePageBuilder builder = builder(Optional.of(document));
        nodes.stream().filter(node -> !title.isOn(node)).forEach(builder::add);
        UndefinedReferences.report(document, source, offset -> bodyStart + offset);
        HousePage page = builder.build(slug, fields.head(title.words()));
        if (page.passages().isEmpty()) {
            source.report(
                    Severity.WARNING,
                    "empty-page",
                    bodyStart,
                    "there are no words below its title");
        }
        return page;
    }

    private HousePage plain() {
        HousePageBuilder builder = builder(Optional.empty());
        for (String paragraph : body.split("\\n\\s*\\n")) {
            builder.addPlain(paragraph);
        }
        return builder.build(slug, fields.head(Optional.empty()));
    }

    private HousePageBuilder builder(Optional<Document> document) {
        TermLinker linker = new TermLinker(terms, settings.linking(), new LinkReferences());
        return new HousePageBuilder(source, bodyStart, document, fields.language(), links, linker);
    }
}
