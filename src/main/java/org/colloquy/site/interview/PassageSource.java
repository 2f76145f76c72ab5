package org.colloquy.site.interview;

import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.text.path.SitePaths;

/** The pages of an interview that show one section, or one question, alone. */
final class PassageSource {
    private final Corpus corpus;
    private final CorpusAnalysis analysis;
    private final PageRenderer renderer;

    PassageSource(Corpus corpus, CorpusAnalysis analysis, PageRenderer renderer) {
        this.corpus = corpus;
        this.analysis = analysis;
        this.renderer = renderer;
    }

    /** Returns the paths of those pages: the sections', then the questions'. */
    Stream<String> paths(Interview interview) {
        return interview.head().parts().stream().map(locator -> SitePaths.part(interview, locator));
    }

    /**
     * Returns one of those pages.
     *
     * @param anchor the id of the question or section
     */
    Optional<Page> page(Interview interview, String anchor) {
        return new InterviewPages(corpus, analysis, interview)
                .alone(anchor)
                .map(alone -> renderer.page(PageTemplate.SINGLE, alone.layout(), alone.view()));
    }
}
