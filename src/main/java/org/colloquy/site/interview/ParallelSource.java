package org.colloquy.site.interview;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.Translations;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.text.path.SitePaths;

/** The pages of an interview that show it beside one of its translations. */
final class ParallelSource {
    private static final Pattern NAME = Pattern.compile(SitePaths.BESIDE + "([A-Za-z0-9-]+)");

    private final Corpus corpus;
    private final PageRenderer renderer;

    ParallelSource(Corpus corpus, PageRenderer renderer) {
        this.corpus = corpus;
        this.renderer = renderer;
    }

    /** Returns the paths of those pages. */
    Stream<String> paths(Interview interview) {
        return corpus.translations().of(interview).stream()
                .filter(other -> Translations.isAlike(interview, other))
                .map(other -> SitePaths.beside(interview, other.details().language()));
    }

    /**
     * Returns one of those pages.
     *
     * @param name the last part of its path, which names the language of the translation
     */
    Optional<Page> page(Interview interview, String name) {
        Matcher found = NAME.matcher(name);
        return found.matches() ? inLanguage(interview, found.group(1)) : Optional.empty();
    }

    private Optional<Page> inLanguage(Interview interview, String language) {
        return corpus.translations()
                .beside(interview, language)
                .map(other -> new ParallelPages(corpus, interview, other))
                .map(pages -> renderer.page(PageTemplate.PARALLEL, pages.layout(), pages.view()));
    }
}
