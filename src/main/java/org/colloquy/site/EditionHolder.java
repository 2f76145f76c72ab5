package org.colloquy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.build.BuildCache;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.ReadListener;
import org.colloquy.model.interview.Interview;
import org.colloquy.search.engine.EngineSource;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.offline.OfflineIndex;
import org.colloquy.search.result.Searcher;
import org.colloquy.site.interview.InterviewInputs;
import org.colloquy.site.layout.TemplateRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The edition in hand: none until the first is read, then always the latest. Where there are drafts
 * it has two views, everybody's and the editor's.
 */
public final class EditionHolder implements ReadListener {
    private final TemplateRenderer templates = new TemplateRenderer();
    private final EngineSource engines;
    private final Supplier<BuildCache> cache;
    private final EarlierFiles earlier;
    private final PageBodies bodies = new PageBodies();
    private final AtomicReference<@Nullable SiteEdition> current = new AtomicReference<>();

    /** The edition with its drafts; the same one where there are none. */
    private final AtomicReference<@Nullable SiteEdition> editing = new AtomicReference<>();

    private volatile @Nullable LoadingEdition loading;
    private final AtomicReference<@Nullable String> doubt = new AtomicReference<>();

    /** Returns the classes of all values of the editions that are stored in the cache. */
    public static List<Class<?>> storedClasses() {
        return Stream.of(
                        CorpusAnalysis.storedClasses(),
                        OfflineIndex.storedClasses(),
                        InterviewInputs.storedClasses())
                .<Class<?>>flatMap(List::stream)
                .toList();
    }

    /** Creates editions whose search index and cache end with the program. */
    public EditionHolder() {
        this(SearchIndex.inMemory());
    }

    /** Creates editions whose cache ends with the program. */
    public EditionHolder(EngineSource engines) {
        this(engines, new Lazy<>(BuildCache::inMemory));
    }

    /**
     * Creates editions.
     *
     * @param cache remembers what was worked out of earlier editions; opened with the first
     */
    public EditionHolder(EngineSource engines, Supplier<BuildCache> cache) {
        this(engines, cache, EarlierFiles.NONE);
    }

    /**
     * Creates editions after another, which somebody else served.
     *
     * @param cache remembers what was worked out of earlier editions; opened with the first
     * @param earlier what pages of the other edition still fetch
     */
    public EditionHolder(EngineSource engines, Supplier<BuildCache> cache, EarlierFiles earlier) {
        this.engines = engines;
        this.cache = cache;
        this.earlier = earlier;
    }

    /** Returns what pages fetch of the edition before the first. */
    public EarlierFiles earlier() {
        return earlier;
    }

    /** Returns the edition as everybody sees it. */
    public Optional<SiteEdition> current() {
        return current(false);
    }

    /**
     * Returns the edition.
     *
     * @param withDrafts whether its editor asks
     */
    public Optional<SiteEdition> current(boolean withDrafts) {
        return Optional.ofNullable(withDrafts ? editing.get() : current.get());
    }

    /**
     * Shows a corpus from now on, everybody without its drafts; requests under way keep the edition
     * they began with.
     */
    public void publish(Corpus corpus) {
        Corpus released = corpus.withoutDrafts();
        List<View> views = new ArrayList<>(List.of(show(released, current)));
        if (released.equals(corpus)) {
            editing.set(views.get(0).site());
        } else {
            views.add(show(corpus, editing));
        }
        loading = null;
        doubt.set(null);
        ForkJoinPool.commonPool().execute(() -> finish(views));
    }

    /**
     * A view of an edition that has just come.
     *
     * @param wanted the addresses of pages that were wanted last in the one before
     */
    private record View(SiteEdition site, List<String> wanted) {}

    private View show(Corpus corpus, AtomicReference<@Nullable SiteEdition> view) {
        SiteEdition before = view.get();
        CompletableFuture<Searcher> search = engines.prepare(corpus).thenApply(Searcher::new);
        SiteEdition site =
                new SiteEdition(
                        corpus,
                        templates,
                        search,
                        new CorpusAnalysis(corpus, cache.get()),
                        new PageCache(bodies, before != null));
        // Each answer names it, and a digest of many files takes a while.
        ForkJoinPool.commonPool().execute(corpus::edition);
        if (before != null) {
            PagePreparation.prepare(site, before);
        }
        view.set(site);
        return new View(site, before == null ? List.of() : before.lastWanted());
    }

    private boolean isShown(SiteEdition site) {
        return current.get() == site || editing.get() == site;
    }

    /**
     * Waits for the index, which is wanted more, and finds what pages of the edition will want.
     * Then it makes pages before anybody waits for them.
     */
    private void finish(List<View> views) {
        for (View view : views) {
            view.site().indexing().join();
            if (isShown(view.site())) {
                view.site().findAcross();
            }
        }
        if (isShown(views.get(0).site())) {
            cache.get().endBuild();
        }
        for (View view : views) {
            view.wanted().stream()
                    .takeWhile(page -> isShown(view.site()))
                    .forEach(view.site()::ahead);
        }
    }

    /** Waits until the edition in hand can be searched. */
    public void awaitSearch() {
        current().ifPresent(site -> site.indexing().join());
    }

    @Override
    public void begun(Corpus shared) {
        if (current.get() == null) {
            loading = new LoadingEdition(shared, templates);
            engines.begun(shared);
        }
    }

    @Override
    public void read(Interview interview) {
        LoadingEdition now = loading;
        if (now != null) {
            now.add(interview);
            engines.read(interview);
        }
    }

    /**
     * Returns what can be shown of the first edition while it is being read; empty before and
     * after.
     */
    public Optional<LoadingEdition> loading() {
        return Optional.ofNullable(loading);
    }

    /**
     * Says that the edition in hand may not be the latest, until another is published.
     *
     * @param reason why, without the names of places on this machine
     */
    public void doubt(String reason) {
        doubt.set(reason);
    }

    /**
     * Returns why nothing can be searched just now, for an operator; empty where nothing is amiss.
     */
    public Optional<String> outage() {
        return engines.outage();
    }

    /** Returns why the edition in hand may not be the latest; empty if it is. */
    public Optional<String> doubt() {
        return Optional.ofNullable(doubt.get());
    }
}
