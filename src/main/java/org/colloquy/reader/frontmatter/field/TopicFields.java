package org.colloquy.reader.frontmatter.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.TopicName;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.YamlNodes;
import org.colloquy.text.Slugs;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Reader of {@code topics} in {@code colloquy.yaml}: a mapping of tags to names, or a list of
 * names.
 */
public final class TopicFields {
    private static final String KEY = "topics";

    private TopicFields() {}

    /** Returns the topics that are named, in order; what is wrong is told. */
    public static List<TopicName> in(FrontMatterFields fields) {
        List<TopicName> names = new ArrayList<>();
        if (fields.node(KEY) instanceof MappingNode) {
            FrontMatterFields below = fields.below(KEY);
            for (String tag : below.keys()) {
                String name = below.text(tag);
                names.add(named(tag, name == null ? tag : name, below.keyOffset(tag)));
            }
        } else {
            for (Node item : fields.askedItems(KEY)) {
                if (item instanceof ScalarNode tag && !tag.getValue().isBlank()) {
                    names.add(named(tag.getValue(), tag.getValue(), fields.at(item)));
                } else if (!YamlNodes.isNull(item)) {
                    fields.badValue(
                            KEY,
                            fields.at(item),
                            "tags with names, or a list of tags, are expected");
                }
            }
        }
        Set<String> met = new HashSet<>();
        return names.stream().filter(name -> met.add(name.id())).toList();
    }

    private static TopicName named(String tag, String name, int offset) {
        return new TopicName(Slugs.ofName(tag), tag.strip(), name.strip(), offset);
    }
}
