package org.colloquy.site;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.colloquy.across.Across;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Memory;
import org.colloquy.corpus.Onlooker;
import org.colloquy.search.index.SearchIndex;
import org.colloquy.search.result.Searcher;
import org.jspecify.annotations.Nullable;

/** The edition in hand: none until the first is read, then always the latest. */
public final class Editions implements Onlooker {
    /** Pages, at least, where there are as many: after these no edit of 50 took over 400 ms. */
    private static final int REHEARSED = 12;

    private final Templates templates = new Templates();
    private final SearchIndex index;
    private final Memory memory;
    private final AtomicReference<@Nullable Site> current = new AtomicReference<>();
    private volatile @Nullable Loading loading;
    private final AtomicReference<@Nullable String> doubt = new AtomicReference<>();

    /** Editions whose search index ends with the program. */
    /** Returns the classes of all that is kept of what runs across interviews. */
    public static List<Class<?>> storedClasses() {
        return Across.storedClasses();
    }

    public Editions() {
        this(SearchIndex.inMemory());
    }

    public Editions(SearchIndex index) {
        this(index, Memory.NONE);
    }

    /**
     * @param memory where what takes long to work out is kept until the program starts again
     */
    public Editions(SearchIndex index, Memory memory) {
        this.index = index;
        this.memory = memory;
    }

    public Optional<Site> current() {
        return Optional.ofNullable(current.get());
    }

    /** Shows a corpus from now on; requests under way keep the edition they began with. */
    public void publish(Corpus corpus) {
        Site before = current.get();
        Corpus now = before == null ? corpus : corpus.after(before.corpus());
        CompletableFuture<Searcher> search = index.prepare(now).thenApply(Searcher::new);
        current.set(
                before == null
                        ? new Site(now, templates, search, new Across(now, memory))
                        : new Site(now, templates, search, before));
        loading = null;
        doubt.set(null);
        // Each answer names it, and a digest of many files takes a while.
        ForkJoinPool.commonPool().execute(now::edition);
    }

    /**
     * Waits for the index, which is wanted more, and makes the page that readers come to first and
     * that of the newest interview: what runs across interviews is worked out for them, for which
     * nobody has to wait then.
     */
    public void welcome() {
        current().ifPresent(Editions::welcome);
    }

    private static void welcome(Site site) {
        site.indexing().join();
        Optional<Body> first = site.body(Address.INDEX);
        Stream.of(Encoding.values())
                .filter(Encoding::isAvailable)
                .forEach(encoding -> first.ifPresent(page -> page.in(encoding)));
        newest(site).ifPresent(site::body);
    }

    private static Optional<String> newest(Site site) {
        return site.corpus().interviews().stream().findFirst().map(Address::interview);
    }

    /** Keeps what takes long to work out, and makes ready for an edit; takes its time. */
    public void keep() {
        current().ifPresent(site -> site.keep(memory));
    }

    /**
     * Makes the pages of some interviews and lets go of them: the first edit would wait until the
     * code for it is compiled.
     */
    public void rehearse() {
        current().ifPresent(Editions::rehearse);
    }

    private static void rehearse(Site site) {
        List<Interview> all = site.corpus().interviews();
        int step = Math.max(1, all.size() / REHEARSED);
        for (int i = 0; i < all.size(); i += step) {
            site.page(Address.interview(all.get(i)));
        }
    }

    @Override
    public void begun(Corpus shared) {
        if (current.get() == null) {
            loading = new Loading(shared, templates);
            index.begun(shared);
        }
    }

    @Override
    public void read(Interview interview) {
        Loading now = loading;
        if (now != null) {
            now.add(interview);
            index.read(interview);
        }
    }

    /** What can be shown of the first edition while it is being read; empty before and after. */
    public Optional<Loading> loading() {
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

    /** Why the edition in hand may not be the latest; empty if it is. */
    public Optional<String> doubt() {
        return Optional.ofNullable(doubt.get());
    }
}
