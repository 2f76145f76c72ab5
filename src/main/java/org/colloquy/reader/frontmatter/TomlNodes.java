package org.colloquy.reader.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.source.SourceFile;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.toml.TomlMapper;

/**
 * Front matter in TOML, as Hugo and Zola write it, made into the nodes that YAML has: so there is
 * one way only in which fields are read. The place of a value is that of its key's line.
 */
final class TomlNodes {
    private final SourceFile source;
    private final FrontMatterFields.Range range;
    private final String text;

    private TomlNodes(SourceFile source, FrontMatterFields.Range range) {
        this.source = source;
        this.range = range;
        this.text = source.text().substring(range.start(), range.end());
    }

    /** Reads the TOML in a part of the source. */
    static FrontMatterFields parse(SourceFile source, FrontMatterFields.Range range) {
        return new TomlNodes(source, range).parse();
    }

    private FrontMatterFields parse() {
        try {
            JsonNode root = new TomlMapper().readTree(text);
            return root.isObject()
                    ? FrontMatterFields.of(source, range, mapping(root, 0))
                    : FrontMatterFields.unread(source);
        } catch (JacksonException wrong) {
            TokenStreamLocation at = wrong.getLocation();
            source.report(
                    Severity.ERROR,
                    "bad-front-matter",
                    range.start() + (at == null ? 0 : lineStart(at.getLineNr())),
                    "not TOML: " + wrong.getOriginalMessage().lines().findFirst().orElse(""));
            return FrontMatterFields.unread(source);
        }
    }

    private int lineStart(int number) {
        int start = 0;
        for (int line = 1; line < number && text.indexOf('\n', start) >= 0; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start;
    }

    private MappingNode mapping(JsonNode object, int from) {
        List<NodeTuple> tuples = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            int at = place(field.getKey(), from);
            tuples.add(new NodeTuple(scalar(field.getKey(), at), node(field.getValue(), at)));
        }
        return new MappingNode(Tag.MAP, true, tuples, mark(from), mark(from), FlowStyle.BLOCK);
    }

    private Node node(JsonNode value, int at) {
        if (value.isObject()) {
            return mapping(value, at);
        }
        if (value.isArray()) {
            List<Node> items = new ArrayList<>();
            value.forEach(item -> items.add(node(item, at)));
            return new SequenceNode(Tag.SEQ, true, items, mark(at), mark(at), FlowStyle.BLOCK);
        }
        return scalar(value.asString(), at);
    }

    private ScalarNode scalar(String value, int at) {
        return new ScalarNode(Tag.STR, value, mark(at), mark(at), ScalarStyle.DOUBLE_QUOTED);
    }

    /** Returns where a key is written. */
    private int place(String key, int from) {
        Matcher line =
                Pattern.compile(
                                "^[ \\t]*\\[*[ \\t]*(\"?'?" + Pattern.quote(key) + ")",
                                Pattern.MULTILINE)
                        .matcher(text);
        return line.find(Math.min(from, text.length())) ? line.start(1) : from;
    }

    /** Marks count code points from the start of the text. */
    private Mark mark(int at) {
        return new Mark("", text.codePointCount(0, at), 0, 0, new int[0], 0);
    }
}
