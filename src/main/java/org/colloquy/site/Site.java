package org.colloquy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.Media;
import org.colloquy.corpus.Term;
import org.jspecify.annotations.Nullable;

/** One edition as a site: what stands at each address. */
public final class Site {
    private static final Pattern INDEX = Pattern.compile("index(?:/([1-9]\\d{0,6}))?\\.html");
    private static final Pattern TERM =
            Pattern.compile("glossary/([^/]+?)(?:/([1-9]\\d{0,6}))?\\.html");
    private static final Pattern PERSON = Pattern.compile("people/([^/]+)\\.html");
    private static final Pattern INTERVIEW = Pattern.compile("interviews/(.+)\\.(html|json|md)");

    private final Corpus corpus;
    private final Templates templates;
    private final IndexPages index;
    private final Finding finding;
    private final Moved moved;
    private final KeptPages kept = new KeptPages();

    public Site(Corpus corpus, Templates templates) {
        this.corpus = corpus;
        this.templates = templates;
        this.index = new IndexPages(corpus);
        this.finding = new Finding(corpus);
        this.moved = new Moved(corpus);
    }

    public Corpus corpus() {
        return corpus;
    }

    /** The page at an address as it is sent; made once and kept. */
    Optional<Body> body(String address) {
        return kept.page(address, () -> page(address));
    }

    /** The page at an address below the root, not encoded; empty if there is none. */
    Optional<Page> page(String address) {
        if (address.equals(Address.GLOSSARY)) {
            return corpus.terms().isEmpty() ? Optional.empty() : Optional.of(glossary());
        }
        if (address.equals(Address.PEOPLE)) {
            return corpus.people().all().isEmpty() ? Optional.empty() : Optional.of(people());
        }
        if (Finding.isAddress(address)) {
            return finding.page(address, read(pages()));
        }
        if (address.equals(Address.MISSING)) {
            MissingPage missing = MissingPage.ofAnyAddress(corpus);
            return Optional.of(html("missing", missing.frame(), missing.view("")));
        }
        return match(INDEX, address, this::index)
                .or(() -> match(TERM, address, this::term))
                .or(() -> match(PERSON, address, this::person))
                .or(() -> match(INTERVIEW, address, this::interview));
    }

    /**
     * Where, relative to the root and encoded, the page of an old address is now; empty if nothing
     * was ever there.
     */
    Optional<String> moved(String address) {
        return moved.from(address);
    }

    /** Every old address of a page, at which {@link #redirect} stands. */
    Stream<String> oldAddresses() {
        return moved.addresses().stream().filter(address -> page(address).isEmpty());
    }

    /**
     * The page that leads on from an address, which does what a header cannot on a host of files.
     *
     * @param to where, relative to the address and encoded
     */
    String redirect(String address, String to) {
        Words words = Words.of(corpus);
        String title = words.text("moved");
        Frame frame =
                new Frames(corpus)
                        .frame(Address.MISSING, null, words.language(), title, title, title)
                        .at(Address.root(address));
        return templates.render("moved", frame, to);
    }

    /** What an interview refers to at this address; empty if nothing does. */
    Optional<Media> media(String address) {
        return corpus.media(address);
    }

    /** The page that says there is nothing at an address. */
    String missing(String address) {
        MissingPage missing = new MissingPage(corpus, Address.root(address));
        return templates.render("missing", missing.frame(), missing.view(address));
    }

    /** Every address at which there is something, in a fixed order. */
    public Stream<String> addresses() {
        List<String> addresses = pages();
        return Stream.of(addresses, List.of(Address.MISSING), finding.addresses(read(addresses)))
                .flatMap(List::stream);
    }

    /** The pages that people read, of all that has an address. */
    private static List<String> read(List<String> addresses) {
        return addresses.stream().filter(address -> address.endsWith(".html")).toList();
    }

    /** The addresses of pages, and of other forms of the same. */
    private List<String> pages() {
        List<String> addresses = new ArrayList<>();
        IntStream.rangeClosed(1, index.pages()).mapToObj(Address::index).forEach(addresses::add);
        for (Interview interview : corpus.interviews()) {
            String slug = "interviews/" + interview.slug();
            addresses.add(slug + ".html");
            addresses.add(slug + ".json");
            addresses.add(slug + ".md");
            interview.headedSections().stream()
                    .flatMap(section -> Stream.ofNullable(section.locator()))
                    .forEach(locator -> addresses.add(Address.part(interview, locator)));
            interview.questions().forEach(q -> addresses.add(Address.part(interview, q.locator())));
        }
        if (!corpus.terms().isEmpty()) {
            addresses.add(Address.GLOSSARY);
        }
        for (Term term : corpus.terms()) {
            if (!term.isPointer()) {
                int pages = new TermPages(corpus, term).pages();
                IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> Address.term(term.id(), page))
                        .forEach(addresses::add);
            }
        }
        if (!corpus.people().all().isEmpty()) {
            addresses.add(Address.PEOPLE);
        }
        corpus.people().all().forEach(person -> addresses.add(Address.person(person.id())));
        return addresses;
    }

    private static Optional<Page> match(
            Pattern pattern, String address, Function<Matcher, Optional<Page>> page) {
        Matcher matcher = pattern.matcher(address);
        return matcher.matches() ? page.apply(matcher) : Optional.empty();
    }

    private Optional<Page> index(Matcher address) {
        int page = number(address.group(1));
        if (page > index.pages() || (page == 1 && address.group(1) != null)) {
            return Optional.empty();
        }
        Frame frame = index.frame(page);
        return Optional.of(
                index.isCorpusOfOne()
                        ? html("title-page", frame, index.titlePage())
                        : html("index", frame, index.list(page)));
    }

    private Page glossary() {
        GlossaryPages glossary = new GlossaryPages(corpus);
        return html("glossary", glossary.frame(), glossary.view());
    }

    private Optional<Page> term(Matcher address) {
        int page = number(address.group(2));
        boolean again = page == 1 && address.group(2) != null;
        return corpus.term(address.group(1))
                .filter(term -> !term.isPointer() && !again)
                .map(term -> new TermPages(corpus, term))
                .filter(pages -> page <= pages.pages())
                .map(pages -> html("term", pages.frame(page), pages.view(page)));
    }

    private Page people() {
        PeoplePages people = new PeoplePages(corpus);
        return html("people", people.frame(), people.view());
    }

    private Optional<Page> person(Matcher address) {
        return corpus.people()
                .find(address.group(1))
                .map(profile -> new PersonPages(corpus, profile))
                .map(pages -> html("person", pages.frame(), pages.view()));
    }

    private Optional<Page> interview(Matcher address) {
        String slug = address.group(1);
        Optional<Interview> whole = corpus.interview(slug);
        if (whole.isPresent()) {
            return Optional.of(
                    switch (address.group(2)) {
                        case "json" ->
                                new Page(
                                        Page.JSON,
                                        InterviewJson.write(whole.get(), corpus.people()));
                        case "md" -> new Page(Page.MARKDOWN, whole.get().source());
                        default ->
                                reader(new ReaderPages(corpus, whole.get()).whole(), "interview");
                    });
        }
        int slash = slug.lastIndexOf('/');
        if (slash < 0 || !address.group(2).equals("html")) {
            return Optional.empty();
        }
        return corpus.interview(slug.substring(0, slash))
                .flatMap(found -> new ReaderPages(corpus, found).alone(slug.substring(slash + 1)))
                .map(framed -> reader(framed, "single"));
    }

    private Page reader(ReaderPages.Framed framed, String template) {
        return html(template, framed.frame(), framed.view());
    }

    private Page html(String template, Frame frame, Object view) {
        return new Page(Page.HTML, templates.render(template, frame, view));
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }
}
