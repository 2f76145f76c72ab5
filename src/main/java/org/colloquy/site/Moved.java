package org.colloquy.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.History;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Question;

/**
 * Redirects from old addresses: those of renamed interviews, which their front matter names, and
 * those of single questions and sections that were merged or are there no more.
 */
final class Moved {
    private static final Pattern ADDRESS =
            Pattern.compile("interviews/(.+?)(\\.html|\\.json|\\.md)");

    private final Corpus corpus;
    private final Map<String, Interview> renamed = new HashMap<>();

    Moved(Corpus corpus) {
        this.corpus = corpus;
        List<Interview> byPath =
                corpus.interviews().stream().sorted(Comparator.comparing(Interview::path)).toList();
        for (Interview interview : byPath) {
            for (String alias : interview.details().aliases()) {
                renamed.putIfAbsent(alias, interview);
            }
        }
    }

    /** Every old address of a page. */
    List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        for (Interview interview : corpus.interviews()) {
            List<String> aliases =
                    interview.details().aliases().stream()
                            .filter(alias -> interview.equals(renamed.get(alias)))
                            .toList();
            aliases.forEach(alias -> addresses.add("interviews/" + alias + ".html"));
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
        return "interviews/" + slug + "/" + anchor + ".html";
    }

    private static Stream<String> parts(Interview interview) {
        return Stream.concat(
                        interview.headedSections().stream()
                                .flatMap(s -> Stream.ofNullable(s.locator())),
                        interview.questions().stream().map(Question::locator))
                .map(Locator::id);
    }

    /** Returns the old addresses of places that were merged or withdrawn. */
    private static Stream<String> oldParts(Interview interview) {
        History history = interview.history();
        return Stream.concat(
                        history.heirs().keySet().stream(),
                        history.retired().stream().map(History.Retired::locator))
                .filter(place -> !place.isBlock())
                .map(Locator::id);
    }

    /** The address, encoded, at which to look instead; empty if nothing was ever there. */
    Optional<String> from(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String slug = parts.group(1);
        String extension = parts.group(2);
        Interview whole = renamed.get(slug);
        if (whole != null && corpus.interview(slug).isEmpty()) {
            return Optional.of(Address.encoded("interviews/" + whole.slug() + extension));
        }
        int slash = slug.lastIndexOf('/');
        if (slash < 0 || !extension.equals(".html")) {
            return Optional.empty();
        }
        String of = slug.substring(0, slash);
        return corpus.interview(of)
                .or(() -> Optional.ofNullable(renamed.get(of)))
                .flatMap(interview -> part(interview, slug.substring(slash + 1)));
    }

    private static Optional<String> part(Interview interview, String anchor) {
        return interview
                .place(anchor)
                .filter(place -> !place.isBlock() && Locator.ofId(anchor).isPresent())
                .map(place -> at(interview, place));
    }

    private static String at(Interview interview, Locator place) {
        boolean alone = new PartNames(interview).has(place);
        return alone
                ? Address.encoded(Address.part(interview, place))
                : Address.encoded(Address.interview(interview)) + Address.fragment(place.id());
    }

    /** The questions and sections that have a page of their own. */
    private record PartNames(Interview interview) {
        boolean has(Locator place) {
            return interview.questions().stream().anyMatch(q -> q.locator().equals(place))
                    || interview.headedSections().stream().anyMatch(s -> place.equals(s.locator()));
        }
    }
}
