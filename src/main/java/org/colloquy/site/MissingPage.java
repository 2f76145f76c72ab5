package org.colloquy.site;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Profile;
import org.colloquy.corpus.Term;

/** The page for an address at which there is nothing: what lies nearest to it. */
final class MissingPage {
    private static final int NEAREST = 3;
    private static final double LEAST_ALIKE = 0.6;
    private static final int LONGEST_ADDRESS = 200;

    private final Corpus corpus;
    private final String title;
    private final String root;

    /**
     * @param root the way from the address to the site's root
     */
    MissingPage(Corpus corpus, String root) {
        this.corpus = corpus;
        this.title = Words.of(corpus).text("missing");
        this.root = root;
    }

    /**
     * The page that a host of files sends for every address, however deep: its links begin where
     * the site is published, the only ones that do. Where that is not known they are right for
     * addresses at the root.
     */
    static MissingPage ofAnyAddress(Corpus corpus) {
        String base = corpus.settings().baseUrl();
        return new MissingPage(corpus, base == null ? "" : path(base));
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
                .frame(Address.MISSING, null, corpus.settings().language(), title, title, title)
                .at(root);
    }

    View view(String address) {
        String wanted = key(address);
        List<InterviewEntry> interviews =
                corpus.interviews().stream()
                        .sorted(Comparator.comparingDouble((Interview i) -> -likeness(wanted, i)))
                        .limit(NEAREST)
                        .filter(i -> likeness(wanted, i) >= LEAST_ALIKE)
                        .map(i -> InterviewEntry.of(corpus, i, root))
                        .toList();
        List<Near> terms =
                corpus.terms().stream()
                        .sorted(Comparator.comparingDouble((Term t) -> -likeness(wanted, t.id())))
                        .limit(NEAREST)
                        .filter(t -> likeness(wanted, t.id()) >= LEAST_ALIKE)
                        .map(t -> new Near(root + Address.encoded(Address.term(t.id())), t.title()))
                        .toList();
        return new View(
                title,
                shortened(address),
                key(address).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ").strip(),
                interviews,
                terms,
                people(wanted, root));
    }

    private List<Near> people(String wanted, String root) {
        return corpus.people().all().stream()
                .sorted(Comparator.comparingDouble((Profile p) -> -likeness(wanted, p.id())))
                .limit(NEAREST)
                .filter(p -> likeness(wanted, p.id()) >= LEAST_ALIKE)
                .map(p -> new Near(root + Address.encoded(Address.person(p.id())), p.name()))
                .toList();
    }

    private static double likeness(String wanted, Interview interview) {
        return Math.max(
                likeness(wanted, interview.slug()),
                likeness(wanted, interview.details().title().toLowerCase(Locale.ROOT)));
    }

    private static double likeness(String a, String b) {
        return new JaroWinklerSimilarity().apply(a, shortened(b));
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
