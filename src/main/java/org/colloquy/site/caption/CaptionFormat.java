package org.colloquy.site.caption;

import java.util.List;
import org.colloquy.site.asset.Page;
import org.jspecify.annotations.Nullable;

/** Formats in which the words of an interview go out with their times. */
public enum CaptionFormat {
    WEB_VTT("WebVTT", "vtt", Page.WEB_VTT),
    SUB_RIP("SRT", "srt", Page.SUB_RIP),
    PODCAST(null, "transcript.json", Page.JSON);

    private final @Nullable String shown;
    private final String extension;
    private final String type;

    CaptionFormat(@Nullable String shown, String extension, String type) {
        this.shown = shown;
        this.extension = extension;
        this.type = type;
    }

    /** Returns its name; null if it has none that stands for itself in every language. */
    public @Nullable String shown() {
        return shown;
    }

    /** Returns what stands behind the name of the interview and a dot. */
    public String extension() {
        return extension;
    }

    String type() {
        return type;
    }

    String write(List<Caption> captions) {
        return switch (this) {
            case WEB_VTT -> WebVttWriter.write(captions);
            case SUB_RIP -> SubRipWriter.write(captions);
            case PODCAST -> PodcastTranscript.write(captions);
        };
    }
}
