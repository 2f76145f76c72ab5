package org.colloquy.cli.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.analysis.terms.TermProposal;
import org.colloquy.text.CountedNoun;
import org.colloquy.text.ShortenedText;
import org.colloquy.text.Slugs;

/**
 * Entries for {@code glossary.md} that lack only their definition. What is known of each stands in
 * a comment, which the reader passes over.
 */
final class GlossaryBlocks {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#{}]|&(?=[#\\w]+;)");
    private static final int MAX_SENTENCE = 400;

    private final Set<String> ids;

    /**
     * Creates blocks.
     *
     * @param taken ids of the terms that the glossary has
     */
    GlossaryBlocks(Set<String> taken) {
        this.ids = new HashSet<>(taken);
    }

    /** Returns the lines of an entry, an empty one at the end. */
    List<String> of(TermProposal proposal) {
        List<String> lines = new ArrayList<>();
        lines.add("## " + heading(proposal));
        lines.add("");
        lines.add(
                "<!-- %s in %s, first %s#%s:"
                        .formatted(
                                times(proposal.count()),
                                CountedNoun.of(proposal.interviews(), "interview"),
                                proposal.interview().slug(),
                                proposal.locator().id()));
        lines.add(sentence(proposal.sentence()) + " -->");
        lines.add("");
        return lines;
    }

    private String heading(TermProposal proposal) {
        List<String> attributes = new ArrayList<>();
        String title = proposal.shortForm() == null ? proposal.name() : proposal.shortForm();
        String id = Slugs.ofName(title);
        if (!ids.add(id)) {
            int next = 2;
            while (!ids.add(id + "-" + next)) {
                next++;
            }
            attributes.add("#" + id + "-" + next);
        }
        if (!proposal.others().isEmpty()) {
            attributes.add(
                    proposal.others().stream()
                            .map(other -> other.replaceAll("[\"{};]", ""))
                            .collect(Collectors.joining("; ", "aliases=\"", "\"")));
        }
        String name = SPECIAL.matcher(proposal.heading()).replaceAll("\\\\$0");
        return attributes.isEmpty() ? name : name + " {" + String.join(" ", attributes) + "}";
    }

    private static String times(int count) {
        return count == 1 ? "once" : CountedNoun.of(count, "time");
    }

    /** A comment ends at the first {@code -->}, so a sentence must not have one. */
    private static String sentence(String words) {
        return ShortenedText.of(words, MAX_SENTENCE).replace("-->", "--\u200B>");
    }
}
