package org.colloquy.site.glossary;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.colloquy.model.Lazy;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.glossary.Term;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.layout.ListPageSource;
import org.colloquy.site.layout.ListPages;
import org.colloquy.site.layout.PageLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageRenderer;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.PageTemplate;
import org.colloquy.site.layout.Paging;
import org.colloquy.site.text.BlockView;
import org.colloquy.site.text.ListInitial;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.link.LinkRenderer;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.jspecify.annotations.Nullable;

/** The list of all terms. */
public final class GlossaryPages implements ListPages {
    /** Bound on a page of the list, in characters of names and definitions. */
    private static final int PER_PAGE = 40_000;

    private static final int PER_LINE = 260;

    /** Terms, at the most, that a first screen has room for. */
    private static final int ON_FIRST_SCREEN = 8;

    private final Corpus corpus;
    private final Messages words;
    private final Comparator<String> order;

    /** All lines, page by page: the layout of a page and the page itself want them. */
    private final Lazy<List<List<GlossaryTerm>>> sheets = new Lazy<>(this::sorted);

    GlossaryPages(Corpus corpus) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
        this.order = byName(corpus.settings().language());
    }

    /** Returns the source of these pages. */
    public static PageSource source(Corpus corpus, PageRenderer renderer) {
        return new ListPageSource(
                PageTemplate.GLOSSARY,
                SitePaths::glossary,
                () -> new GlossaryPages(corpus),
                renderer);
    }

    /**
     * A line of the list.
     *
     * @param also the full name beside a short one
     * @param see the title of the term that it leads to; null for a term of its own
     */
    record TermLine(
            String href,
            List<ScriptRun> name,
            @Nullable List<ScriptRun> also,
            List<BlockView> definition,
            @Nullable List<ScriptRun> see,
            String where) {}

    record GlossaryLetter(
            String id, String name, @Nullable String language, List<TermLine> lines) {}

    /** A letter in the side column. */
    public record LetterLink(String href, String name, @Nullable String language) {}

    record GlossaryView(
            List<String> counts,
            List<BlockView> preface,
            List<LetterLink> byLetter,
            List<GlossaryLetter> letters,
            Paging paging) {}

    public static Comparator<String> byName(String language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        collator.setStrength(Collator.SECONDARY);
        return Comparator.<String>comparingInt(name -> Character.isDigit(name.charAt(0)) ? 0 : 1)
                .thenComparing(collator::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    public static Comparator<Term> byTitle(String language) {
        return Comparator.comparing(Term::title, byName(language));
    }

    @Override
    public PageLayout layout(int page) {
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.glossary(page),
                        SitePaths.GLOSSARY,
                        corpus.settings().language(),
                        words.numbered(words.text("terms"), page),
                        words.text(
                                "glossary.about",
                                words.count("term", corpus.terms().size()),
                                corpus.settings().title()),
                        words.text("terms"))
                .with(PageAssets.ofSite(hasOtherNames(page)));
    }

    /** Tells whether one of the first terms of a page has another name, which is set in italics. */
    private boolean hasOtherNames(int page) {
        return sheets.get().get(page - 1).stream()
                .limit(ON_FIRST_SCREEN)
                .filter(line -> !line.isSee())
                .anyMatch(line -> line.term().abbreviation() != null);
    }

    /** A name in the list, and the entry that stands under it. */
    private record GlossaryTerm(String name, Term term, boolean isSee) {}

    /** Returns all lines, page by page, in the order of their names. */
    private List<List<GlossaryTerm>> sorted() {
        Map<String, List<GlossaryTerm>> names = new TreeMap<>(order);
        for (Term term : corpus.terms()) {
            add(names, new GlossaryTerm(term.title(), term, false));
            if (!term.isPointer()) {
                alsoUnder(term).forEach(name -> add(names, new GlossaryTerm(name, term, true)));
            }
        }
        List<List<GlossaryTerm>> sheets = new ArrayList<>();
        int size = PER_PAGE;
        for (GlossaryTerm named : names.values().stream().flatMap(List::stream).toList()) {
            int length = PER_LINE + (named.isSee() ? 0 : length(named.term()));
            if (sheets.isEmpty() || size + length > PER_PAGE) {
                sheets.add(new ArrayList<>());
                size = 0;
            }
            sheets.get(sheets.size() - 1).add(named);
            size += length;
        }
        return sheets;
    }

    private static int length(Term term) {
        return term.definition().stream().mapToInt(block -> block.prose().text().length()).sum();
    }

    @Override
    public int pages() {
        return sheets.get().size();
    }

    @Override
    public GlossaryView view(int page) {
        LinkRenderer links = LinkRenderer.plain(corpus, "");
        List<List<GlossaryTerm>> all = sheets.get();
        Map<String, GlossaryLetter> letters = new LinkedHashMap<>();
        for (GlossaryTerm named : all.get(page - 1)) {
            ListInitial initial = ListInitial.of(named.name());
            letters.computeIfAbsent(initial.id(), id -> letter(initial))
                    .lines()
                    .add(
                            named.isSee()
                                    ? see(named.name(), named.term())
                                    : line(named.term(), links));
        }
        long terms = corpus.terms().stream().filter(term -> !term.isPointer()).count();
        String counts =
                words.text(
                        "count.and",
                        words.count("term", (int) terms),
                        words.count("mention", corpus.mentions()));
        return new GlossaryView(
                List.of(counts),
                page > 1
                        ? List.of()
                        : corpus.preface().stream()
                                .map(block -> BlockView.of(block, links))
                                .toList(),
                byLetter(all, page),
                List.copyOf(letters.values()),
                Paging.of(all.size(), page, 1, SitePaths::glossary));
    }

    /** Returns each letter with the way to the page on which it begins. */
    private static List<LetterLink> byLetter(List<List<GlossaryTerm>> sheets, int page) {
        Map<String, LetterLink> links = new LinkedHashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            String there = i + 1 == page ? "" : SitePaths.glossary(i + 1);
            for (GlossaryTerm named : sheets.get(i)) {
                ListInitial initial = ListInitial.of(named.name());
                links.computeIfAbsent(
                        initial.id(),
                        id ->
                                new LetterLink(
                                        there + SitePaths.fragment(id),
                                        initial.name(),
                                        initial.language()));
            }
        }
        return List.copyOf(links.values());
    }

    private static void add(Map<String, List<GlossaryTerm>> names, GlossaryTerm named) {
        names.computeIfAbsent(named.name(), n -> new ArrayList<>()).add(named);
    }

    /**
     * Returns other names under which somebody may look for a term: the full one, and foreign ones.
     */
    private List<String> alsoUnder(Term term) {
        List<String> names = new ArrayList<>();
        if (term.abbreviation() != null) {
            names.add(term.name());
        }
        term.aliases().stream()
                .filter(alias -> runs(alias).stream().anyMatch(run -> run.language() != null))
                .forEach(names::add);
        return names;
    }

    private TermLine line(Term term, LinkRenderer links) {
        Term shown = term.isPointer() ? corpus.term(term.see()).orElse(term) : term;
        List<BlockView> definition =
                term.definition().stream().map(block -> BlockView.of(block, links)).toList();
        return new TermLine(
                SitePaths.encoded(SitePaths.term(shown.id())),
                runs(term.title()),
                term.abbreviation() == null ? null : runs(term.name()),
                definition,
                term.isPointer() ? runs(shown.title()) : null,
                where(term));
    }

    private TermLine see(String name, Term term) {
        String href = SitePaths.encoded(SitePaths.term(term.id()));
        return new TermLine(href, runs(name), null, List.of(), runs(term.title()), "");
    }

    private String where(Term term) {
        int number = corpus.mentions(term.id());
        if (number == 0) {
            return words.text("mentions.none.short");
        }
        String mentions = words.count("mention", number);
        int interviews = corpus.translations().count(corpus.mentioning(term.id()).stream());
        return corpus.translations().leads().size() == 1
                ? mentions
                : mentions + words.text("list.comma") + words.count("interview", interviews);
    }

    private static GlossaryLetter letter(ListInitial initial) {
        return new GlossaryLetter(
                initial.id(), initial.name(), initial.language(), new ArrayList<>());
    }

    private List<ScriptRun> runs(String text) {
        return new ScriptRuns(corpus.settings().language()).of(text);
    }
}
