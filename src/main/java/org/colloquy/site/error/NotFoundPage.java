package org.colloquy.site.error;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.people.Person;
import org.colloquy.site.browse.InterviewEntry;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.SinglePageSource;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.ShortenedText;

/** The page for an address at which there is nothing: what lies nearest to it. */
public final class NotFoundPage {
    private static final int NEAREST = 3;
    private static final double LEAST_ALIKE = 0.6;
    private static final int LONGEST_ADDRESS = 200;

    private final Corpus corpus;
    private final NearbyAddresses nearby;
    private final Messages words;
    private final String root;

    /**
     * Creates the page for one address.
     *
     * @param root the way from the address to the site's root
     */
    public NotFoundPage(Corpus corpus, NearbyAddresses nearby, String root) {
        this.corpus = corpus;
        this.nearby = nearby;
        this.words = Messages.of(corpus);
        this.root = root;
    }

    /**
     * Returns the source of the page that a host of files sends for every address, however deep:
     * its links begin where the site is published, the only ones that do. Where that is not known
     * they are right for addresses at the root.
     */
    public static PageSource source(
            Corpus corpus, Supplier<NearbyAddresses> nearby, PageRenderer renderer) {
        return new SinglePageSource(
                SitePaths.MISSING,
                () -> {
                    String base = corpus.settings().baseUrl();
                    NotFoundPage missing =
                            new NotFoundPage(corpus, nearby.get(), base == null ? "" : path(base));
                    return renderer.page(
                            PageTemplate.NOT_FOUND, missing.layout(), missing.view(""));
                });
    }

    /** Two slashes at its head would name another host. */
    static String path(String base) {
        return URI.create(base).getRawPath().replaceFirst("^/+", "/");
    }

    /**
     * Contents of the page for an address at which there is nothing.
     *
     * @param query the address as words, to search for
     */
    record NotFoundView(
            String heading,
            String explanation,
            String query,
            List<InterviewEntry> interviews,
            List<Near> pages,
            List<Near> terms,
            List<Near> people) {}

    record Near(String href, String title) {}

    public PageLayout layout() {
        return new PageLayouts(corpus)
                .layoutAnywhere(corpus.settings().language(), words.text("missing"), root);
    }

    public NotFoundView view(String address) {
        String wanted = key(address);
        return new NotFoundView(
                words.text("missing"),
                shortened(address),
                key(address).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip(),
                nearby.interviews().to(wanted, NEAREST, LEAST_ALIKE).stream()
                        .map(this::entry)
                        .toList(),
                near(nearby.pages(), wanted, p -> SitePaths.housePage(p.slug()), HousePage::title),
                near(nearby.terms(), wanted, t -> SitePaths.term(t.id()), Term::title),
                near(nearby.people(), wanted, p -> SitePaths.person(p.id()), Person::name));
    }

    private <T> List<Near> near(
            FuzzyNames<T> all, String wanted, Function<T, String> path, Function<T, String> title) {
        return all.to(wanted, NEAREST, LEAST_ALIKE).stream()
                .map(one -> new Near(SiteLinks.to(root, path.apply(one)), title.apply(one)))
                .toList();
    }

    /** No heading above it says the year. */
    private InterviewEntry entry(Interview interview) {
        InterviewEntry entry = InterviewEntry.of(corpus, interview, root);
        PartialDate date = interview.details().date();
        return date == null ? entry : entry.with(words.date(date), entry.by());
    }

    private static String key(String address) {
        return shortened(address)
                .replaceFirst("^(?:interviews|pages|glossary|people)/", "")
                .replaceFirst("\\.(?:html?|md|json)$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return ShortenedText.of(text, LONGEST_ADDRESS);
    }
}
