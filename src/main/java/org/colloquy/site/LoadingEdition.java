package org.colloquy.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.asset.Page;
import org.colloquy.site.interview.InterviewSource;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.TemplateRenderer;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.InterviewPath;
import org.colloquy.site.text.path.SitePaths;

/**
 * The pages that can be shown of the first edition while it is being read: those of interviews that
 * are there, without anything that runs across interviews. Each says so. None of them is kept,
 * since it will be another in a moment; the page that asks for patience is, since every reader who
 * waits asks for it each second.
 */
public final class LoadingEdition {
    /**
     * Bound on the way to the root of which a page is kept: of anybody's address there may be any.
     */
    private static final int LONGEST_WAY = "../".length() * 20;

    private final Corpus shared;
    private final TemplateRenderer templates;
    private final Map<String, Interview> interviews = new ConcurrentHashMap<>();
    private Shown shown;

    /** Pages that ask for patience, by the way from their address to the site's root. */
    private final Map<String, String> waiting = new ConcurrentHashMap<>();

    LoadingEdition(Corpus shared, TemplateRenderer templates) {
        this.shared = shared;
        this.templates = templates;
        this.shown = shown(List.of());
    }

    void add(Interview interview) {
        interviews.put(interview.slug(), interview);
    }

    public int count() {
        return interviews.size();
    }

    /**
     * The interviews that are shown by now.
     *
     * @param corpus as far as it is read
     */
    private record Shown(Corpus corpus, PageSource pages) {}

    /** Returns the page of an interview that is read, or of one question in it; else empty. */
    public Optional<String> page(String address) {
        return InterviewPath.readPage(address)
                .flatMap(this::interview)
                .filter(this::leadsToWhatIsThere)
                .flatMap(interview -> with(interview).pages().page(address))
                .map(Page::text);
    }

    /** What is not there yet may be a draft, of which nobody is to know. */
    private boolean leadsToWhatIsThere(Interview interview) {
        return interview.head().outward().stream()
                .allMatch(
                        link ->
                                !(link.target() instanceof LinkTarget.PassageTarget target)
                                        || interviews.containsKey(target.slug()));
    }

    private Optional<Interview> interview(InterviewPath path) {
        return Optional.ofNullable(interviews.get(path.slug()))
                .or(() -> path.single().map(single -> interviews.get(single.slug())));
    }

    /** Takes in all that has come so far when one of them is wanted for the first time. */
    private synchronized Shown with(Interview interview) {
        if (shown.corpus().interview(interview.slug()).isEmpty()) {
            shown = shown(List.copyOf(interviews.values()));
        }
        return shown;
    }

    private Shown shown(List<Interview> soFar) {
        Corpus corpus = shared.withInterviews(soFar);
        CorpusAnalysis analysis = new CorpusAnalysis(shared);
        PageRenderer renderer = new PageRenderer(templates.whileLoading(), analysis);
        return new Shown(corpus, new InterviewSource(corpus, analysis, renderer));
    }

    /** Returns the page that asks for a little patience. */
    public String wait(String address) {
        String root = SitePaths.root(address);
        return root.length() > LONGEST_WAY
                ? waiting(root)
                : waiting.computeIfAbsent(root, this::waiting);
    }

    private String waiting(String root) {
        Messages words = Messages.of(shared);
        String title = words.text("loading");
        PageLayout layout = new PageLayouts(shared).layoutAnywhere(words.language(), title, root);
        return templates.render(PageTemplate.LOADING, layout, words.text("loading.why"));
    }
}
