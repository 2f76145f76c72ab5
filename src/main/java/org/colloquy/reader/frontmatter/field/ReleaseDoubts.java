package org.colloquy.reader.frontmatter.field;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.details.TextRelease;
import org.colloquy.reader.frontmatter.FrontMatterFields;
import org.colloquy.reader.frontmatter.KeyConventions;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Doubts about texts that are published. What other programs and archives write of a text that is
 * not finished, or that few may read, may mean something else, so it holds nothing back.
 */
public final class ReleaseDoubts {
    /** Keys of our own by which an editor has decided. */
    private static final Set<String> DECIDED = Set.of("draft", "publish", "embargo");

    /** Keys of states, and of who may read a text, without what spellings differ in. */
    private static final Set<String> STATES =
            Set.of(
                    "status",
                    "state",
                    "stage",
                    "access",
                    "accesslevel",
                    "restriction",
                    "visibility");

    private static final Set<String> CLOSED =
            Set.of(
                    "restricted",
                    "closed",
                    "confidential",
                    "internal",
                    "in review",
                    "under review",
                    "in progress",
                    "work in progress",
                    "wip",
                    "unfinished",
                    "incomplete",
                    "on hold",
                    "not approved",
                    "unapproved");

    /** Keys that say by yes that a text is not for readers, and keys that say so by no. */
    private static final Set<String> KEPT_BACK =
            Set.of("wip", "workinprogress", "unfinished", "confidential", "restricted", "internal");

    private static final Set<String> READY = Set.of("ready", "approved", "public", "cleared");

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?iu)\\W*(draft|wip|work in progress|confidential|embargoed|"
                            + "(?:not for|do not) (?:publication|publish|release|circulat(?:ion|e)))"
                            + "(?:\\s*[:\\])|–—].*|\\s+-\\s.*)");

    private ReleaseDoubts() {}

    /**
     * Warns of a published text that is perhaps not meant to be read yet.
     *
     * @param release what the fields say of it
     * @param title as it was given; null if it was not
     */
    public static void report(
            FrontMatterFields fields, TextRelease release, @Nullable String title) {
        if (release.held() || DECIDED.stream().anyMatch(fields::has)) {
            return;
        }
        Optional<String> key = fields.keys().stream().filter(one -> holds(fields, one)).findFirst();
        if (key.isPresent()) {
            report(
                    fields,
                    fields.keyOffset(key.get()),
                    "\"%s: %s\" holds nothing back".formatted(key.get(), value(fields, key.get())));
            return;
        }
        Matcher begun = TITLE.matcher(title == null ? "" : title);
        if (begun.matches()) {
            report(
                    fields,
                    fields.isGiven("title") ? fields.offset("title") : 0,
                    "the title begins with \"%s\", which holds nothing back"
                            .formatted(begun.group(1)));
        }
    }

    private static void report(FrontMatterFields fields, int offset, String why) {
        fields.source()
                .report(
                        Severity.WARNING,
                        "perhaps-draft",
                        offset,
                        why
                                + ": write \"draft: true\" if nobody is to read this yet, or \"draft: false\"");
    }

    private static boolean holds(FrontMatterFields fields, String key) {
        String name = KeyConventions.folded(key);
        String said =
                value(fields, key).strip().toLowerCase(Locale.ROOT).replaceAll("[-_\\s]+", " ");
        return (STATES.contains(name) && CLOSED.contains(said))
                || (KEPT_BACK.contains(name) && ReleaseFields.OUT.contains(said))
                || (READY.contains(name) && ReleaseFields.HELD.contains(said));
    }

    private static String value(FrontMatterFields fields, String key) {
        return fields.node(key) instanceof ScalarNode value ? value.getValue() : "";
    }
}
