package org.colloquy.site.error;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.AnchorHistory;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.rendition.RenditionList;
import org.colloquy.site.text.path.InterviewPath;
import org.colloquy.site.text.path.SitePaths;

/**
 * Redirects from old addresses: those of renamed interviews, which their front matter names, and
 * those of single questions and sections that were merged or are there no more.
 */
public final class Redirects {
    private final Corpus corpus;
    private final Map<String, Interview> renamed = new HashMap<>();

    public Redirects(Corpus corpus) {
        this.corpus = corpus;
        List<Interview> byPath =
                corpus.interviews().stream().sorted(Comparator.comparing(Interview::path)).toList();
        for (Interview interview : byPath) {
            for (String alias : interview.details().aliases()) {
                renamed.putIfAbsent(alias, interview);
            }
        }
    }

    /** Returns every old address of a page. */
    public List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (Interview interview : corpus.interviews()) {
            List<String> aliases =
                    interview.details().aliases().stream()
                            .filter(alias -> interview.equals(renamed.get(alias)))
                            .toList();
            aliases.forEach(
                    alias -> addresses.add(new InterviewPath(alias, InterviewPath.PAGE).path()));
            List<String> old = oldParts(interview).toList();
            List<String> now = parts(interview).toList();
            old.forEach(part -> addresses.add(part(interview.slug(), part)));
            for (String alias : aliases) {
                Stream.concat(old.stream(), now.stream())
                        .forEach(part -> addresses.add(part(alias, part)));
            }
        }
        return addresses.stream().distinct().filter(address -> from(address).isPresent()).toList();
    }

    private static String part(String slug, String anchor) {
        return new InterviewPath.Single(slug, anchor).path();
    }

    private static Stream<String> parts(Interview interview) {
        return interview.head().parts().stream().map(Locator::id);
    }

    /** Returns the anchors of places that were merged or withdrawn. */
    private static Stream<String> oldParts(Interview interview) {
        AnchorHistory history = interview.history();
        return Stream.concat(
                        history.heirs().keySet().stream(),
                        history.retired().stream().map(AnchorHistory.Retired::locator))
                .filter(place -> !place.isBlock())
                .map(Locator::id);
    }

    /** Returns the address, encoded, at which to look instead; empty if nothing was ever there. */
    public Optional<String> from(String address) {
        return InterviewPath.readPage(address).flatMap(this::from).or(() -> fromFile(address));
    }

    /** Returns the address of a file that an interview had under an earlier name. */
    private Optional<String> fromFile(String address) {
        return RenditionList.ofInterviews().stream()
                .map(rendition -> rendition.format().ending())
                .flatMap(ending -> InterviewPath.read(address, ending).stream())
                .flatMap(path -> fromFile(path).stream())
                .findFirst();
    }

    private Optional<String> fromFile(InterviewPath path) {
        Optional<String> whole = renamed(path);
        return whole.isPresent()
                ? whole
                : path.single()
                        .flatMap(
                                part ->
                                        Optional.ofNullable(renamed.get(part.slug()))
                                                .map(
                                                        now ->
                                                                new InterviewPath(
                                                                        now.slug()
                                                                                + "/"
                                                                                + part.name(),
                                                                        path.extension())))
                        .map(now -> SitePaths.encoded(now.path()));
    }

    private Optional<String> from(InterviewPath path) {
        return renamed(path).or(() -> path.single().flatMap(this::from));
    }

    private Optional<String> renamed(InterviewPath path) {
        Interview whole = renamed.get(path.slug());
        return whole != null && corpus.interview(path.slug()).isEmpty()
                ? Optional.of(
                        SitePaths.encoded(new InterviewPath(whole.slug(), path.extension()).path()))
                : Optional.empty();
    }

    private Optional<String> from(InterviewPath.Single path) {
        return corpus.interview(path.slug())
                .or(() -> Optional.ofNullable(renamed.get(path.slug())))
                .flatMap(interview -> part(interview, path.name()));
    }

    private static Optional<String> part(Interview interview, String anchor) {
        return interview
                .place(anchor)
                .filter(place -> !place.isBlock() && Locator.ofId(anchor).isPresent())
                .map(place -> at(interview, place));
    }

    private static String at(Interview interview, Locator place) {
        boolean alone = interview.head().parts().contains(place);
        return alone
                ? SitePaths.encoded(SitePaths.part(interview, place))
                : SitePaths.encoded(SitePaths.interview(interview))
                        + SitePaths.fragment(place.id());
    }
}
