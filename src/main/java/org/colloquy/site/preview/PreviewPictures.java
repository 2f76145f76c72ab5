package org.colloquy.site.preview;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.house.House;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.TextDirection;

/**
 * Preview pictures of the interviews of a corpus, for those that have no cover. They are made when
 * they are asked for, and only where it is known where the site is published: nobody refers to them
 * else.
 */
public final class PreviewPictures {
    /** The media type of all of them. */
    public static final String TYPE = "image/png";

    /** The width of all of them in pixels. */
    public static final int WIDTH = PreviewPainter.WIDTH;

    /** The height of all of them in pixels. */
    public static final int HEIGHT = PreviewPainter.HEIGHT;

    private static final String FOLDER = "previews/";
    private static final String END = ".png";

    private final Corpus corpus;
    private final Lazy<Optional<PreviewPainter>> painter;

    public PreviewPictures(Corpus corpus) {
        this.corpus = corpus;
        House house = corpus.settings().house();
        this.painter =
                new Lazy<>(
                        () ->
                                PreviewFaces.of(house)
                                        .map(
                                                faces ->
                                                        new PreviewPainter(
                                                                faces,
                                                                house.colours(),
                                                                house.images().logo())));
    }

    /** Returns every picture: where it is, and what it is made of. */
    public Stream<PlannedPage> planned() {
        return corpus.interviews().stream()
                .flatMap(one -> address(one).stream().map(address -> PlannedPage.of(address, one)));
    }

    /** Returns the address of an interview's picture; empty if it has none. */
    public Optional<String> address(Interview interview) {
        boolean wanted = corpus.settings().baseUrl() != null && interview.details().cover() == null;
        return Optional.of(FOLDER + interview.slug() + END)
                .filter(address -> wanted)
                .filter(
                        address ->
                                painter.get().filter(p -> p.canPaint(text(interview))).isPresent());
    }

    /** Returns the picture at an address; empty if there is none. */
    public Optional<byte[]> picture(String address) {
        if (!address.startsWith(FOLDER) || !address.endsWith(END)) {
            return Optional.empty();
        }
        String slug = address.substring(FOLDER.length(), address.length() - END.length());
        return corpus.interview(slug)
                .filter(interview -> address(interview).isPresent())
                .flatMap(interview -> painter.get().flatMap(p -> p.paint(text(interview))));
    }

    private PreviewText text(Interview interview) {
        String language = interview.details().language();
        Bylines bylines = new Bylines(corpus, language, "");
        return new PreviewText(
                interview.details().title(),
                Bylines.words(bylines.full(interview.details())),
                corpus.settings().title(),
                isMirrored(language),
                isMirrored(Messages.of(corpus, language).language()));
    }

    private static boolean isMirrored(String language) {
        return TextDirection.of(language).equals(TextDirection.RTL);
    }
}
