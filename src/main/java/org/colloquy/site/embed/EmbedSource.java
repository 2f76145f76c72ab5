package org.colloquy.site.embed;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.AssetSources;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.jspecify.annotations.Nullable;

/**
 * The interviews, questions and sections as other sites show them in a frame, and how these learn
 * of it. There are none where the settings name no site that may.
 */
public final class EmbedSource implements PageSource {
    private static final String OEMBED = "application/json+oembed";
    private static final String CSS = "text/css;charset=utf-8";

    private final Corpus corpus;
    private final PageRenderer renderer;

    public EmbedSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    @Override
    public Stream<PlannedPage> planned() {
        return isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(EmbedPaths.SHEET, EmbedPaths.SCRIPT).map(PlannedPage::new),
                        corpus.interviews().stream().flatMap(this::planned));
    }

    private boolean isEmpty() {
        return corpus.settings().embedHosts().isEmpty();
    }

    private Stream<PlannedPage> planned(Interview interview) {
        Stream<@Nullable Locator> places =
                Stream.concat(Stream.of((Locator) null), interview.head().parts().stream());
        boolean described = corpus.settings().baseUrl() != null;
        return places.flatMap(
                place ->
                        (described
                                        ? Stream.of(EmbedPaths.PAGE, EmbedPaths.DESCRIPTION)
                                        : Stream.of(EmbedPaths.PAGE))
                                .map(ending -> EmbedPaths.path(interview, place, ending))
                                .map(path -> PlannedPage.of(path, interview)));
    }

    @Override
    public Optional<Page> page(String path) {
        if (isEmpty() || !EmbedPaths.isEmbedded(path)) {
            return Optional.empty();
        }
        return switch (path) {
            case EmbedPaths.SHEET ->
                    Optional.of(new Page(CSS, AssetSources.text("embed/embed.css")));
            case EmbedPaths.SCRIPT ->
                    Optional.of(new Page(Page.SCRIPT, AssetSources.text("embed/embed.js")));
            default ->
                    at(path, EmbedPaths.PAGE, this::shown)
                            .or(() -> at(path, EmbedPaths.DESCRIPTION, this::described));
        };
    }

    /** Returns what is made of the interview, question or section that a path names. */
    private Optional<Page> at(
            String path,
            String ending,
            BiFunction<Interview, @Nullable InterviewExtract, @Nullable Page> made) {
        String name = EmbedPaths.name(path, ending);
        if (name == null) {
            return Optional.empty();
        }
        Optional<Interview> whole = corpus.interview(name);
        if (whole.isPresent()) {
            return Optional.ofNullable(made.apply(whole.get(), null));
        }
        int slash = name.lastIndexOf('/');
        return slash < 0
                ? Optional.empty()
                : corpus.interview(name.substring(0, slash))
                        .flatMap(
                                interview ->
                                        InterviewExtract.at(interview, name.substring(slash + 1))
                                                .map(part -> made.apply(interview, part)));
    }

    private Page shown(Interview interview, @Nullable InterviewExtract part) {
        EmbedPages page = new EmbedPages(corpus, interview, part);
        return new Page(Page.HTML, renderer.text(PageTemplate.EMBED, page.layout(), page.view()));
    }

    private @Nullable Page described(Interview interview, @Nullable InterviewExtract part) {
        String base = corpus.settings().baseUrl();
        return base == null
                ? null
                : new Page(
                        OEMBED, OEmbedDescription.of(corpus, base, interview, part, 0, 0).json());
    }

    /**
     * Returns the element that shows an interview in a frame of another site; null where no site
     * may, or where nobody knows where this one is published.
     *
     * @param part the question or section that is shown; null for the whole
     */
    public static @Nullable String frame(
            Corpus corpus, Interview interview, @Nullable InterviewExtract part) {
        String base = corpus.settings().baseUrl();
        return base == null || corpus.settings().embedHosts().isEmpty()
                ? null
                : OEmbedDescription.of(corpus, base, interview, part, 0, 0).html();
    }

    /**
     * Returns the description of what is at an address of the published site.
     *
     * @param address of the page of an interview, with an anchor or not, or of a question or
     *     section
     * @param maxWidth the room in pixels; 0 for any
     * @param maxHeight the room in pixels; 0 for any
     */
    public static Optional<String> described(
            Corpus corpus, String address, int maxWidth, int maxHeight) {
        String base = corpus.settings().baseUrl();
        return base == null || corpus.settings().embedHosts().isEmpty()
                ? Optional.empty()
                : EmbedAddress.read(corpus, base, address)
                        .map(
                                found ->
                                        OEmbedDescription.of(
                                                        corpus,
                                                        base,
                                                        found.interview(),
                                                        found.part(),
                                                        maxWidth,
                                                        maxHeight)
                                                .json());
    }
}
