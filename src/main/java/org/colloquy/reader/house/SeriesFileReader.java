package org.colloquy.reader.house;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.model.Block;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.Settings;
import org.colloquy.model.details.InterviewCover;
import org.colloquy.model.page.SeriesProfile;
import org.colloquy.reader.block.BlockComposer;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.KeySlips;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.html.TimeLimitedText;
import org.colloquy.reader.link.CoverResolver;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.link.LinkResolver.Resolution;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.language.ScriptRuns;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reader of {@code series.yaml}: what a folder says of the series that its interviews are. */
public final class SeriesFileReader {
    private static final Duration MAX_TIME = Duration.ofSeconds(5);

    private final SourceFile source;
    private final Settings settings;
    private final LinkResolver links;
    private final CorpusLayout files;
    private final FrontMatterFields fields;

    /** Creates a reader of one file, whose fields are read at once. */
    public SeriesFileReader(
            SourceFile source, Settings settings, LinkResolver links, CorpusLayout files) {
        this.source = source;
        this.settings = settings;
        this.links = links;
        this.files = files;
        this.fields = FrontMatterFields.whole(source);
    }

    /** Returns what the file says; what is wrong is told. */
    public SeriesProfile read() {
        SeriesProfile profile =
                new SeriesProfile(
                        source.file(),
                        Optional.ofNullable(fields.text("title")).orElseGet(this::folder),
                        text(),
                        cover(),
                        fields.number("order"),
                        interviews());
        KeySlips.reportInSeries(fields);
        return profile;
    }

    private String folder() {
        List<String> path = List.of(source.file().split("/"));
        String name = path.size() < 2 ? "" : path.get(path.size() - 2);
        String words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty()
                ? settings.title()
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private List<Block> text() {
        String text = fields.text("text");
        if (text == null) {
            return List.of();
        }
        int offset = fields.offset("text");
        BlockComposer composer = composer();
        try {
            Document document = MarkdownParser.parse(text, MAX_TIME);
            List<Block> blocks = new ArrayList<>();
            for (Node node : document.getChildren()) {
                add(composer.compose(node, offset), blocks);
            }
            return blocks;
        } catch (TimeLimitedText.TimeUp slow) {
            return plain("too-slow", "its text takes too long to read", text, offset, composer);
        } catch (MarkdownParser.TooDeep | StackOverflowError deep) {
            return plain("too-deep", "its text is nested too deeply", text, offset, composer);
        }
    }

    private List<Block> plain(
            String code, String why, String text, int offset, BlockComposer composer) {
        source.report(
                Severity.ERROR,
                code,
                offset,
                why + ", so it is shown as it is: simplify its markup");
        Element html = new Element("body");
        html.appendElement("p").appendChild(new TextNode(text));
        List<Block> blocks = new ArrayList<>();
        add(composer.compose(html, offset), blocks);
        return blocks;
    }

    private static void add(List<BlockComposer.Composed> composed, List<Block> blocks) {
        composed.forEach(one -> blocks.add(one.block()));
    }

    private BlockComposer composer() {
        return BlockComposer.plain(source, links, new ScriptRuns(settings.language()));
    }

    private @Nullable InterviewCover cover() {
        String credit = fields.text("credit");
        String license = fields.text("license");
        String written = fields.text("cover");
        if (written == null) {
            return null;
        }
        return new CoverResolver(links, source)
                .cover(written, fields.offset("cover"), credit, license);
    }

    /** Returns the files that come first, those that are interviews. */
    private List<String> interviews() {
        List<String> found = new ArrayList<>();
        for (String written : fields.texts("interviews")) {
            int from = fields.offset("interviews");
            int at = Math.max(from, source.text().indexOf(written, from));
            if (resolved(written, at) instanceof LinkTarget.PassageTarget to) {
                files.interviewPaths().stream()
                        .filter(path -> files.slug(path).filter(to.slug()::equals).isPresent())
                        .forEach(found::add);
            } else {
                source.report(
                        Severity.WARNING,
                        "unresolved-link",
                        at,
                        "\"%s\" is not an interview: give the path of its file, relative to this one%s"
                                .formatted(written, links.nearest(written)));
            }
        }
        return found;
    }

    private @Nullable LinkTarget resolved(String written, int at) {
        return links.resolve(written.replace(" ", "%20"), at)
                        instanceof Resolution.Internal internal
                ? internal.target()
                : null;
    }
}
