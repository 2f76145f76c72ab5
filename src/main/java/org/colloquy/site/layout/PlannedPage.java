package org.colloquy.site.layout;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.colloquy.model.interview.Interview;

/**
 * Page that a site will have: where it stands, and what it is made of.
 *
 * @param path below the root
 * @param material empty where the page is made of more than certain interviews; worked out when it
 *     is asked for
 */
public record PlannedPage(String path, Supplier<Optional<PageMaterial>> material) {
    /** Plans a page of which it is not known what goes into it. */
    public PlannedPage(String path) {
        this(path, Optional::empty);
    }

    /** Plans pages of which it is not known what goes into them. */
    public static Stream<PlannedPage> all(Stream<String> paths) {
        return paths.map(PlannedPage::new);
    }

    /** Plans a page that shows nothing but what was read of an interview. */
    public static PlannedPage of(String path, Interview interview) {
        return new PlannedPage(path, () -> Optional.of(PageMaterial.of(interview)));
    }

    /** Plans a page whose material is known. */
    public static PlannedPage of(String path, Supplier<PageMaterial> material) {
        return new PlannedPage(path, () -> Optional.of(material.get()));
    }
}
