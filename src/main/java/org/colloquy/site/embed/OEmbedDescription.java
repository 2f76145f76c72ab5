package org.colloquy.site.embed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.stream.Collectors;
import org.colloquy.model.Locator;
import org.colloquy.model.Settings;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.text.path.SiteLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Description by which other sites show an interview, or a question or section in it, by oEmbed
 * 1.0.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OEmbedDescription(
        String version,
        String type,
        @JsonProperty("provider_name") String provider,
        @JsonProperty("provider_url") String home,
        String title,
        @JsonProperty("author_name") @Nullable String author,
        String html,
        @JsonUnwrapped EmbedSize size) {
    /** Signs of an answer above which a frame is as tall as it gets. */
    private static final int LONG = 2400;

    /** Size of a frame in pixels. */
    record EmbedSize(int width, int height) {
        static final int WIDTH = 600;
        static final int LOWEST = 320;
        static final int TALLEST = 640;

        /** Returns a size that is no larger than somebody has room for; 0 for any. */
        static EmbedSize of(int signs, int maxWidth, int maxHeight) {
            int height = LOWEST + (TALLEST - LOWEST) * Math.min(signs, LONG) / LONG;
            return new EmbedSize(
                    maxWidth > 0 ? Math.min(WIDTH, maxWidth) : WIDTH,
                    maxHeight > 0 ? Math.min(height, maxHeight) : height);
        }
    }

    /**
     * Returns the description of an interview or of a part of it.
     *
     * @param base where the site is published
     * @param only null for the whole
     * @param maxWidth the room in pixels; 0 for any
     * @param maxHeight the room in pixels; 0 for any
     */
    static OEmbedDescription of(
            Corpus corpus,
            String base,
            Interview interview,
            @Nullable InterviewExtract only,
            int maxWidth,
            int maxHeight) {
        Settings settings = corpus.settings();
        Locator place = only == null ? null : only.locator();
        String title =
                (only == null ? "" : only.heading().prose().text() + " – ")
                        + interview.details().title();
        int signs =
                only == null
                        ? LONG
                        : only.text().passages().mapToInt(one -> one.text().length()).sum();
        EmbedSize size = EmbedSize.of(signs, maxWidth, maxHeight);
        String digest = new EmbedPages(corpus, interview, only).view().digest();
        String author =
                corpus.people().voices(interview.details()).answering().few().stream()
                        .map(Participant::name)
                        .collect(Collectors.joining(", "));
        return new OEmbedDescription(
                "1.0",
                "rich",
                settings.title(),
                base,
                title,
                author.isEmpty() ? null : author,
                frame(
                        SiteLinks.to(base, EmbedPaths.path(interview, place, EmbedPaths.PAGE)),
                        digest,
                        title,
                        size),
                size);
    }

    /**
     * Returns the element that shows a page in a frame.
     *
     * @param digest of the words as they are now
     */
    static String frame(String address, String digest, String title, EmbedSize size) {
        return "<iframe src=\"%s?v=%s\" title=\"%s\" width=\"%d\" height=\"%d\" loading=\"lazy\"></iframe>"
                .formatted(
                        HtmlUtils.htmlEscape(address, "UTF-8"),
                        digest,
                        HtmlUtils.htmlEscape(title, "UTF-8"),
                        size.width(),
                        size.height());
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this) + "\n";
    }
}
