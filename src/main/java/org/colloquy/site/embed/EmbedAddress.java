package org.colloquy.site.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.text.path.InterviewPath;
import org.colloquy.text.TextFolding;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Interview, or question or section in it, that an address means.
 *
 * @param part null for the whole
 */
record EmbedAddress(Interview interview, @Nullable InterviewExtract part) {
    private static final int MAX_CHARACTERS = 2000;

    /** Reads an address of the published site; empty if nothing that can be shown is there. */
    static Optional<EmbedAddress> read(Corpus corpus, String base, String address) {
        if (address.length() > MAX_CHARACTERS || !address.startsWith(base)) {
            return Optional.empty();
        }
        int hash = address.indexOf('#');
        String page = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : decoded(address.substring(hash + 1));
        String path = decoded(page.substring(base.length()).replaceFirst("\\?.*", ""));
        return InterviewPath.readPage(path.endsWith(".html") ? path : path + ".html")
                .flatMap(read -> read(corpus, read, anchor));
    }

    private static Optional<EmbedAddress> read(Corpus corpus, InterviewPath path, String anchor) {
        return corpus.interview(path.slug())
                .map(interview -> new EmbedAddress(interview, part(interview, anchor)))
                .or(
                        () ->
                                path.single()
                                        .flatMap(
                                                one ->
                                                        corpus.interview(one.slug())
                                                                .flatMap(
                                                                        whole ->
                                                                                alone(
                                                                                        whole,
                                                                                        one
                                                                                                .name()))));
    }

    private static Optional<EmbedAddress> alone(Interview interview, String anchor) {
        return InterviewExtract.at(interview, anchor)
                .map(part -> new EmbedAddress(interview, part));
    }

    /** Returns the question or section at an anchor, or around it; null if there is none. */
    private static @Nullable InterviewExtract part(Interview interview, String anchor) {
        return interview
                .place(anchor)
                .map(Locator::whole)
                .flatMap(place -> InterviewExtract.at(interview, place.id()))
                .orElse(null);
    }

    private static String decoded(String text) {
        try {
            return TextFolding.composed(UriUtils.decode(text, UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
