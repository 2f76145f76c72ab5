package org.colloquy.model.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;

/**
 * The cross-references of one interview, shown at both ends.
 *
 * <p>An editor writes one at one end. Where it leads to a place in the same interview, that place
 * points back for the same reason, unless the editor wrote a pointer back with words of its own. Of
 * several from one place to another the first counts. Writing both ends was rejected as the rule:
 * the two would drift apart.
 */
final class CrossReferences {
    private final String slug;
    private final Function<String, Optional<Locator>> places;
    private final Map<Locator, Map<LinkTarget, CrossReference>> byPlace = new LinkedHashMap<>();

    /**
     * Creates the cross-references of an interview at both of their ends.
     *
     * @param slug the interview's
     * @param places the place that a fragment of the interview names
     * @param written what the editor wrote, in the order of the text
     */
    CrossReferences(
            String slug, Function<String, Optional<Locator>> places, List<CrossReference> written) {
        this.slug = slug;
        this.places = places;
        List<CrossReference> plain = written.stream().filter(this::leads).map(this::plain).toList();
        plain.forEach(this::add);
        plain.forEach(this::addBack);
    }

    /** Returns the cross-references that are shown at a place, in the order of the text. */
    List<CrossReference> at(Locator place) {
        return List.copyOf(byPlace.getOrDefault(place, Map.of()).values());
    }

    /** Returns all of them, both ends. */
    List<CrossReference> all() {
        List<CrossReference> all = new ArrayList<>();
        byPlace.values().forEach(here -> all.addAll(here.values()));
        return all;
    }

    /**
     * Tells whether it leads to a place of this interview; what leads to none was reported when it
     * was read.
     */
    private boolean leads(CrossReference written) {
        boolean here =
                written.target() instanceof LinkTarget.PassageTarget passage
                        && passage.slug().equals(slug)
                        && !passage.fragment().isEmpty();
        return !here || place(written).isPresent();
    }

    /** Returns the same cross-reference, leading to a place by its anchor and no other name. */
    private CrossReference plain(CrossReference written) {
        return place(written)
                .map(place -> new CrossReference(written.at(), target(place), written.reason()))
                .orElse(written);
    }

    private void addBack(CrossReference one) {
        place(one)
                .ifPresent(place -> add(new CrossReference(place, target(one.at()), one.reason())));
    }

    private void add(CrossReference one) {
        byPlace.computeIfAbsent(one.at(), at -> new LinkedHashMap<>())
                .putIfAbsent(one.target(), one);
    }

    private LinkTarget target(Locator place) {
        return new LinkTarget.PassageTarget(slug, place.id());
    }

    private Optional<Locator> place(CrossReference one) {
        return one.target() instanceof LinkTarget.PassageTarget passage
                        && passage.slug().equals(slug)
                ? places.apply(passage.fragment())
                : Optional.empty();
    }
}
