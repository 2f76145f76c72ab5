package org.colloquy.site;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.PartialDate;

/** The page for an address at which there is nothing: what lies nearest to it. */
final class MissingPage {
    private static final int NEAREST = 3;
    private static final double LEAST_ALIKE = 0.6;
    private static final int LONGEST_ADDRESS = 200;

    private final Corpus corpus;
    private final Nearby nearby;
    private final Words words;
    private final String root;

    /**
     * @param root the way from the address to the site's root
     */
    MissingPage(Corpus corpus, Nearby nearby, String root) {
        this.corpus = corpus;
        this.nearby = nearby;
        this.words = Words.of(corpus);
        this.root = root;
    }

    /**
     * The page that a host of files sends for every address, however deep: its links begin where
     * the site is published, the only ones that do. Where that is not known they are right for
     * addresses at the root.
     */
    static MissingPage ofAnyAddress(Corpus corpus, Nearby nearby) {
        String base = corpus.settings().baseUrl();
        return new MissingPage(corpus, nearby, base == null ? "" : path(base));
    }

    /** Two slashes at its head would name another host. */
    static String path(String base) {
        return URI.create(base).getRawPath().replaceFirst("^/+", "/");
    }

    /**
     * @param query the address as words, to search for
     */
    record View(
            String heading,
            String explanation,
            String query,
            List<InterviewEntry> interviews,
            List<Near> terms,
            List<Near> people) {}

    record Near(String href, String title) {}

    Frame frame() {
        return new Frames(corpus)
                .frameAnywhere(corpus.settings().language(), words.text("missing"), root);
    }

    View view(String address) {
        String wanted = key(address);
        return new View(
                words.text("missing"),
                shortened(address),
                key(address).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip(),
                nearby.interviews().to(wanted, NEAREST, LEAST_ALIKE).stream()
                        .map(this::entry)
                        .toList(),
                nearby.terms().to(wanted, NEAREST, LEAST_ALIKE).stream()
                        .map(t -> new Near(root + Address.encoded(Address.term(t.id())), t.title()))
                        .toList(),
                nearby.people().to(wanted, NEAREST, LEAST_ALIKE).stream()
                        .map(
                                p ->
                                        new Near(
                                                root + Address.encoded(Address.person(p.id())),
                                                p.name()))
                        .toList());
    }

    /** No heading above it says the year. */
    private InterviewEntry entry(Interview interview) {
        InterviewEntry entry = InterviewEntry.of(corpus, interview, root);
        PartialDate date = interview.details().date();
        return date == null ? entry : entry.with(words.date(date), entry.by());
    }

    private static String key(String address) {
        return shortened(address)
                .replaceFirst("^(?:interviews|glossary|people)/", "")
                .replaceFirst("\\.(?:html?|md|json)$", "")
                .toLowerCase(Locale.ROOT);
    }

    private static String shortened(String text) {
        return text.length() > LONGEST_ADDRESS ? text.substring(0, LONGEST_ADDRESS) + "…" : text;
    }
}
