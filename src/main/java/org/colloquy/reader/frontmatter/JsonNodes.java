package org.colloquy.reader.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.json.JsonMapper;

/**
 * Front matter in JSON, as Hugo and others write it, made into the nodes that YAML has: so there is
 * one way only in which fields are read. Each value has its own place.
 */
final class JsonNodes {
    private static final int MAX_NESTING = 20;
    private static final int MAX_CHARACTERS = 256 * 1024;
    private static final Pattern HEAD =
            Pattern.compile("\\{\\s*(?:\"(?:[^\"\\\\\\n]|\\\\.){0,200}\"\\s*:|\\})");
    private static final Pattern BRACE =
            Pattern.compile("^\\}[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*(?:\\n|\\z)");

    private final String json;
    private final int shift;
    private int counted;
    private int codePoints;

    /** Values are nested more deeply than is read. */
    private static final class DeepNesting extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private JsonNodes(String json, int shift) {
        this.json = json;
        this.shift = shift;
    }

    /** Reads the object with which a source begins; empty if it begins with none. */
    static Optional<FrontMatter> atHead(SourceFile source) {
        String text = source.text();
        if (!text.startsWith("{") || !HEAD.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        JsonNodes reader =
                new JsonNodes(text.substring(0, Math.min(text.length(), MAX_CHARACTERS)), 0);
        FrontMatter read = reader.read(source, 0);
        if (read.bodyStart() == 0) {
            // What cannot be read ends at a brace that stands alone; without one it is all text.
            Matcher brace = BRACE.matcher(text);
            return Optional.of(new FrontMatter(read.fields(), brace.find() ? brace.end() : 0));
        }
        Matcher line = LINE_END.matcher(text).region(read.bodyStart(), text.length());
        return line.lookingAt()
                ? Optional.of(new FrontMatter(read.fields(), line.end()))
                : Optional.empty();
    }

    /** Reads the JSON between two lines, which may leave out the braces around all. */
    static FrontMatterFields between(SourceFile source, FrontMatterFields.Range range) {
        String text = source.text().substring(range.start(), range.end());
        boolean braces = text.stripLeading().startsWith("{");
        String json = braces ? text : "{" + text + "}";
        return new JsonNodes(json, braces ? 0 : 1).read(source, range.start()).fields();
    }

    /** Returns the fields and the end of the object, which is 0 if it cannot be read. */
    private FrontMatter read(SourceFile source, int start) {
        FrontMatterFields.Range range = new FrontMatterFields.Range(start, start);
        int wrong;
        String why;
        try (JsonParser parser = JsonMapper.shared().createParser(json)) {
            parser.nextToken();
            MappingNode root = mapping(parser, 0);
            int end = (int) parser.currentLocation().getCharOffset();
            return new FrontMatter(FrontMatterFields.of(source, range, root), start + end - shift);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            wrong = at == null ? 0 : (int) Math.max(0, at.getCharOffset());
            why = "not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("");
        } catch (DeepNesting e) {
            wrong = 0;
            why = "the JSON is nested too deeply";
        }
        source.report(
                Severity.ERROR,
                "bad-front-matter",
                start + Math.max(0, Math.min(wrong, json.length()) - shift),
                why);
        return new FrontMatter(FrontMatterFields.unread(source), 0);
    }

    private MappingNode mapping(JsonParser parser, int depth) {
        Mark begin = mark(parser);
        List<NodeTuple> tuples = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            ScalarNode key = scalar(parser, Tag.STR);
            parser.nextToken();
            tuples.add(new NodeTuple(key, node(parser, depth + 1)));
        }
        return new MappingNode(Tag.MAP, true, tuples, begin, mark(parser), FlowStyle.FLOW);
    }

    private Node node(JsonParser parser, int depth) {
        if (depth > MAX_NESTING) {
            throw new DeepNesting();
        }
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return mapping(parser, depth);
        }
        if (token == JsonToken.START_ARRAY) {
            Mark begin = mark(parser);
            List<Node> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, depth + 1));
            }
            return new SequenceNode(Tag.SEQ, true, items, begin, mark(parser), FlowStyle.FLOW);
        }
        return scalar(parser, token == JsonToken.VALUE_NULL ? Tag.NULL : Tag.STR);
    }

    private ScalarNode scalar(JsonParser parser, Tag tag) {
        Mark at = mark(parser);
        String value = tag.equals(Tag.NULL) ? "" : parser.getString();
        return new ScalarNode(tag, value, at, at, ScalarStyle.DOUBLE_QUOTED);
    }

    /** Returns the place of the token, in code points; tokens come in their order. */
    private Mark mark(JsonParser parser) {
        int at = Math.min((int) parser.currentTokenLocation().getCharOffset(), json.length());
        if (at > counted) {
            codePoints += json.codePointCount(counted, at);
            counted = at;
        }
        return new Mark("", Math.max(0, codePoints - shift), 0, 0, new int[0], 0);
    }
}
