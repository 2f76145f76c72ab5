package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Stage;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.link.LinkHints;
import org.colloquy.reader.link.LinkResolver;

/**
 * Stage that finds the links that lead to no place in an interview. To find out takes the other
 * interview's text, so that it is remembered by the two readings.
 */
final class LinkChecker {
    static final Stage<BrokenLinks> BROKEN = Stage.stored("broken-links", BrokenLinks.class);

    private final BuildCache cache;
    private final Map<String, InterviewReading> readings;
    private final Map<String, HousePageReading> pages;

    /**
     * Creates the stage for an edition.
     *
     * @param readings by the addresses of the interviews
     * @param pages by their addresses
     */
    LinkChecker(
            BuildCache cache,
            Map<String, InterviewReading> readings,
            Map<String, HousePageReading> pages) {
        this.cache = cache;
        this.readings = readings;
        this.pages = pages;
    }

    /**
     * Returns the broken ones among some links.
     *
     * @param key names all of the links
     */
    BrokenLinks check(String key, List<LinkResolver.PendingLink> links) {
        Map<String, String> targets = new TreeMap<>();
        for (LinkResolver.PendingLink link : links) {
            if (link.target() instanceof LinkTarget.PassageTarget to && !to.fragment().isEmpty()) {
                InterviewReading read = readings.get(to.slug());
                targets.put(to.slug(), read == null ? "" : read.key());
            } else if (link.target() instanceof LinkTarget.PageTarget to
                    && !to.fragment().isEmpty()) {
                HousePageReading read = pages.get(to.slug());
                targets.put("page " + to.slug(), read == null ? "" : read.key());
            }
        }
        if (targets.isEmpty()) {
            return new BrokenLinks(List.of());
        }
        List<String> inputs = new ArrayList<>(List.of(key));
        targets.forEach(
                (slug, target) -> {
                    inputs.add(slug);
                    inputs.add(target);
                });
        return cache.get(BROKEN.of(inputs.toArray(String[]::new)), () -> broken(links));
    }

    private BrokenLinks broken(List<LinkResolver.PendingLink> links) {
        List<BrokenLinks.BrokenLink> broken = new ArrayList<>();
        LinkHints hints = new LinkHints();
        for (LinkResolver.PendingLink link : links) {
            message(link, hints)
                    .map(text -> new BrokenLinks.BrokenLink(link.file(), link.offset(), text))
                    .ifPresent(broken::add);
        }
        return new BrokenLinks(broken);
    }

    /** Returns what is wrong with a link; empty if nothing is. */
    private Optional<String> message(LinkResolver.PendingLink link, LinkHints hints) {
        if (link.target() instanceof LinkTarget.PassageTarget to && !to.fragment().isEmpty()) {
            return interview(to.slug())
                    .filter(interview -> interview.place(to.fragment()).isEmpty())
                    .map(one -> message(link, one.path(), hints.hint(to.fragment(), one)));
        }
        if (link.target() instanceof LinkTarget.PageTarget to && !to.fragment().isEmpty()) {
            return Optional.ofNullable(pages.get(to.slug()))
                    .flatMap(HousePageReading::page)
                    .filter(page -> page.place(to.fragment()).isEmpty())
                    .map(page -> message(link, page.path(), hints.hint(to.fragment(), page)));
        }
        return Optional.empty();
    }

    private Optional<Interview> interview(String slug) {
        return Optional.ofNullable(readings.get(slug))
                .flatMap(InterviewReading::result)
                .map(InterviewReading.ReadInterview::interview);
    }

    private static String message(LinkResolver.PendingLink link, String path, String hint) {
        return "the link \"%s\" points to a place that is not in \"%s\"%s"
                .formatted(link.written(), path, hint);
    }
}
