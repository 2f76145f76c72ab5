package org.colloquy.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.CrossReference;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.LanguageRuns;
import org.colloquy.corpus.LanguageRuns.Run;
import org.colloquy.corpus.Locator;
import org.colloquy.corpus.Target;
import org.jspecify.annotations.Nullable;

/** The cross-references of an interview as one page shows them. */
final class SeeAlso {

    /**
     * A cross-reference.
     *
     * @param number the locator of the place; null where it leads to no numbered place
     * @param reason empty where the editor gave none but the locator
     */
    record Link(String href, @Nullable String number, List<Run> reason) {}

    private final Corpus corpus;
    private final Interview interview;
    private final String root;
    private final Set<Locator> onPage;
    private final LanguageRuns languages;

    /**
     * @param onPage the passages and headings on the page
     */
    SeeAlso(Corpus corpus, Interview interview, String root, Set<Locator> onPage) {
        this.corpus = corpus;
        this.interview = interview;
        this.root = root;
        this.onPage = onPage;
        this.languages =
                new LanguageRuns(interview.details().language(), interview.details().foreign());
    }

    /** What is shown at a place. */
    List<Link> at(Locator place) {
        return interview.crossReferences(place).stream().map(this::link).toList();
    }

    private Link link(CrossReference one) {
        if (one.target() instanceof Target.OfPassage passage) {
            Optional<Interview> other = corpus.interview(passage.slug());
            Optional<Locator> place = other.flatMap(found -> found.place(passage.fragment()));
            String fragment = place.map(p -> Address.fragment(p.id())).orElse("");
            boolean here =
                    other.filter(interview::equals).isPresent()
                            && place.filter(onPage::contains).isPresent();
            String page =
                    other.map(found -> root + Address.encoded(Address.interview(found)))
                            .orElse(root + Address.INDEX);
            String number = place.map(Locator::label).orElse(null);
            String reason = one.reason().strip().equals(number) ? "" : one.reason();
            return new Link(here ? fragment : page + fragment, number, languages.of(reason));
        }
        String address =
                one.target() instanceof Target.OfTerm term
                        ? Address.term(term.term())
                        : one.target() instanceof Target.OfAddress file ? file.address() : "";
        return new Link(root + Address.encoded(address), null, languages.of(one.reason()));
    }
}
