package org.colloquy.site.embed;

import java.util.List;
import java.util.stream.Collectors;
import org.colloquy.build.Digest;
import org.colloquy.site.text.RenderedProse;
import org.jspecify.annotations.Nullable;

/**
 * Page that other sites show: passages with their source, and the way to where they stand.
 *
 * @param slug of the interview
 * @param only the anchor of the question or section that it shows; null for the whole interview, of
 *     which an address may choose a place
 * @param source who speaks with whom, where and when
 * @param context where the passages stand among the others
 */
record EmbedView(
        String slug,
        @Nullable String only,
        String title,
        String source,
        String context,
        List<EmbedPart> parts) {
    /** Signs of a digest: as many as tell two texts of one place apart. */
    static final int DIGITS = 12;

    EmbedView {
        parts = List.copyOf(parts);
    }

    /** Returns whether it is the whole interview. */
    public boolean whole() {
        return only == null;
    }

    /** Returns what names the words of all parts together: others have another. */
    public String digest() {
        return parts.size() == 1
                ? parts.get(0).digest()
                : Digest.of(parts.stream().map(EmbedPart::digest).collect(Collectors.joining()))
                        .substring(0, DIGITS);
    }

    /**
     * Question, section or other stretch.
     *
     * @param id the anchor; null for what stands under no heading
     * @param digest names the words of the part: others have another
     * @param edited when its words were last changed, in words; null if that is not recorded
     */
    record EmbedPart(
            @Nullable String id,
            @Nullable EmbedHeading heading,
            String digest,
            @Nullable String edited,
            List<EmbedBlock> blocks) {
        EmbedPart {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Heading of a part.
     *
     * @param label who asks, as the source says it; empty if it does not
     */
    record EmbedHeading(String label, boolean section, RenderedProse words) {}

    /**
     * Block of the text.
     *
     * @param id null for an event
     * @param turn the anchor of the turn that begins with it; null for another
     * @param label who speaks, as the source says it; empty if it does not
     * @param added the name of who speaks where the source has only a mark that says so; empty else
     * @param paragraph whether the words are the contents of a paragraph
     * @param table the name of its place where the words are a table, which may be wider than the
     *     frame; null for others
     */
    record EmbedBlock(
            @Nullable String id,
            @Nullable String turn,
            String label,
            String added,
            boolean paragraph,
            boolean heading,
            @Nullable String table,
            RenderedProse words) {}
}
