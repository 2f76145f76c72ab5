package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.build.BuildCache;
import org.colloquy.build.Stage;
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

    /**
     * Creates the stage for an edition.
     *
     * @param readings by the addresses of the interviews
     */
    LinkChecker(BuildCache cache, Map<String, InterviewReading> readings) {
        this.cache = cache;
        this.readings = readings;
    }

    /**
     * Returns the broken ones among some links.
     *
     * @param key names all of the links
     */
    BrokenLinks check(String key, List<LinkResolver.PendingLink> links) {
        Map<String, String> targets = new TreeMap<>();
        for (LinkResolver.PendingLink link : links) {
            if (!link.target().fragment().isEmpty()) {
                String slug = link.target().slug();
                InterviewReading to = readings.get(slug);
                targets.put(slug, to == null ? "" : to.key());
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
            String fragment = link.target().fragment();
            Optional<Interview> to =
                    fragment.isEmpty() ? Optional.empty() : interview(link.target().slug());
            to.filter(interview -> interview.place(fragment).isEmpty())
                    .map(interview -> message(link, interview, hints.hint(fragment, interview)))
                    .map(text -> new BrokenLinks.BrokenLink(link.file(), link.offset(), text))
                    .ifPresent(broken::add);
        }
        return new BrokenLinks(broken);
    }

    private Optional<Interview> interview(String slug) {
        return Optional.ofNullable(readings.get(slug))
                .flatMap(InterviewReading::result)
                .map(InterviewReading.ReadInterview::interview);
    }

    private static String message(LinkResolver.PendingLink link, Interview to, String hint) {
        return "the link \"%s\" points to a place that is not in \"%s\"%s"
                .formatted(link.written(), to.path(), hint);
    }
}
