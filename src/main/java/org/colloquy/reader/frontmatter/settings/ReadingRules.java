package org.colloquy.reader.frontmatter.settings;

import java.nio.file.FileSystems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.colloquy.model.ReadingRule;
import org.colloquy.model.reading.Dialect;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.KeySlips;
import org.colloquy.reader.frontmatter.KnownKeys;
import org.colloquy.reader.frontmatter.YamlNodes;
import org.colloquy.reader.transcript.block.PromptForm;
import org.colloquy.reader.transcript.shape.TaughtLabels;
import org.colloquy.text.ConstantWords;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reader of {@code reading:} in the settings: one rule, or a list of them. What is wrong in a rule
 * is an error at its place, and the rest of the rule counts; a rule whose files cannot be told
 * counts for none.
 */
final class ReadingRules {
    private static final String KEY = "reading";

    private final FrontMatterFields fields;

    private ReadingRules(FrontMatterFields fields) {
        this.fields = fields;
    }

    /** Returns the rules that the settings give, in order. */
    static List<ReadingRule> in(FrontMatterFields settings) {
        List<ReadingRule> rules = new ArrayList<>();
        for (Node item : settings.askedItems(KEY)) {
            if (item instanceof MappingNode mapping) {
                new ReadingRules(settings.inside(mapping)).read(rules);
            } else if (!YamlNodes.isNull(item)) {
                settings.badValue(
                        KEY, settings.at(item), "there must be fields here, such as \"label: …\"");
            }
        }
        return rules;
    }

    private void read(List<ReadingRule> rules) {
        String files = fields.text("files");
        boolean clear = files == null || isPattern(files);
        ReadingRule rule =
                new ReadingRule(
                        files,
                        fields.choice("dialect", ConstantWords.all(Dialect.class))
                                .map(Dialect::word)
                                .orElse(null),
                        label(),
                        prompt(),
                        fields.texts("not-speakers"),
                        keys());
        KeySlips.reportSettings(fields, KnownKeys.READING, "reading.");
        if (clear) {
            rules.add(rule);
        }
    }

    private boolean isPattern(String files) {
        try {
            FileSystems.getDefault().getPathMatcher("glob:" + files);
            return true;
        } catch (PatternSyntaxException wrong) {
            fields.badValue(
                    "files",
                    "\"%s\" is not a pattern of paths: %s"
                            .formatted(files, wrong.getDescription()));
            return false;
        }
    }

    private @Nullable String label() {
        String example = fields.text("label");
        if (example == null || TaughtLabels.isLabel(example)) {
            return example;
        }
        fields.badValue(
                "label",
                "\"%s\" is not the beginning of a line with a name in it, such as \"[Ada] [00:00]\""
                        .formatted(example));
        return null;
    }

    private @Nullable String prompt() {
        String example = fields.text("prompt");
        if (example == null || PromptForm.of(example).isPresent()) {
            return example;
        }
        fields.badValue(
                "prompt",
                "\"%s\" is not written like one of these prompts: \"## Why\", \"**Why**\", \"*Why*\", \"- Why\", \"1. Why\", \"1. **Why**\" or \"Why?\""
                        .formatted(example));
        return null;
    }

    private Map<String, String> keys() {
        Map<String, String> keys = new LinkedHashMap<>();
        Set<String> ours = KnownKeys.INTERVIEW.own();
        FrontMatterFields below = fields.below("keys");
        for (String key : below.keys()) {
            String meant = below.text(key);
            if (meant != null && ours.contains(meant)) {
                keys.put(key, meant);
            } else if (meant != null) {
                below.badValue(
                        key,
                        "\"%s\" is not a key of an interview; the keys are %s"
                                .formatted(
                                        meant,
                                        ours.stream().sorted().collect(Collectors.joining(", "))));
            }
        }
        return keys;
    }
}
