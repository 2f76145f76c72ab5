package org.colloquy.site.preview;

import org.colloquy.model.PictureSize;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewCover;
import org.colloquy.model.house.HouseImages.Cover;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.SeriesProfile;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.site.text.path.SiteLinks;
import org.jspecify.annotations.Nullable;

/**
 * Cover picture at the head of a page.
 *
 * @param width in pixels; null where the file does not say its size
 * @param height in pixels; null where the file does not say its size
 * @param alternative what it shows, in words; empty where it only adorns
 * @param terms the address of the license; null where it is only named
 */
public record CoverView(
        String href,
        String alternative,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable String credit,
        @Nullable String license,
        @Nullable String terms) {

    /** Returns the cover of an interview; null if it has none. */
    public static @Nullable CoverView of(Corpus corpus, Interview interview, String root) {
        InterviewCover cover = interview.details().cover();
        if (cover == null) {
            return null;
        }
        return of(corpus, root, new Cover(cover.address(), "", cover.credit(), cover.license()));
    }

    /** Returns the cover of a series; null if it has none. */
    public static @Nullable CoverView ofSeries(
            Corpus corpus, @Nullable SeriesProfile profile, String root) {
        InterviewCover cover = profile == null ? null : profile.cover();
        return cover == null
                ? null
                : of(corpus, root, new Cover(cover.address(), "", cover.credit(), cover.license()));
    }

    /** Returns the cover of the house; null if it has none. */
    public static @Nullable CoverView ofHouse(Corpus corpus, String root) {
        Cover cover = corpus.settings().house().images().cover();
        return cover == null ? null : of(corpus, root, cover);
    }

    private static CoverView of(Corpus corpus, String root, Cover cover) {
        PictureSize size =
                corpus.media(cover.address())
                        .map(MediaFile::file)
                        .flatMap(PictureSize::of)
                        .orElse(null);
        String license = cover.license();
        String terms = license != null && license.matches("https?://\\S+") ? license : null;
        return new CoverView(
                SiteLinks.to(root, cover.address()),
                cover.alternative(),
                size == null ? null : size.width(),
                size == null ? null : size.height(),
                cover.credit(),
                terms == null ? license : terms.replaceFirst("^https?://(?:www\\.)?", ""),
                terms);
    }

    /** Returns whether there is anything to say below the picture. */
    public boolean captioned() {
        return credit != null || license != null;
    }
}
