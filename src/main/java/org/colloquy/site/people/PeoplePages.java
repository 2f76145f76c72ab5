package org.colloquy.site.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.people.Person;
import org.colloquy.site.glossary.GlossaryPages;
import org.colloquy.site.glossary.GlossaryPages.LetterLink;
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
import org.colloquy.text.Whitespace;
import org.colloquy.text.language.ScriptRuns;
import org.colloquy.text.language.ScriptRuns.ScriptRun;
import org.colloquy.text.name.FamilyName;
import org.jspecify.annotations.Nullable;

/** The list of all people. */
public final class PeoplePages implements ListPages {
    /** Shorter lists are seen at a glance, without letters. */
    private static final int MANY = 24;

    private static final int PER_PAGE = 250;

    private final Corpus corpus;
    private final Messages words;

    PeoplePages(Corpus corpus) {
        this.corpus = corpus;
        this.words = Messages.of(corpus);
    }

    /** Returns the source of these pages. */
    public static PageSource source(Corpus corpus, PageRenderer renderer) {
        return new ListPageSource(
                PageTemplate.PEOPLE, SitePaths::people, () -> new PeoplePages(corpus), renderer);
    }

    /**
     * A line of the list.
     *
     * @param role the latest; null if none is known
     * @param where in how many interviews; empty if in none
     */
    record PersonLine(String href, NameParts name, @Nullable RoleView role, String where) {}

    /** Somebody in their place in the list. */
    private record ListedPerson(Person person, FamilyName name) {
        ListInitial initial() {
            return ListInitial.of(name.sortedAs());
        }
    }

    /** A name in pieces, of which the family's is told apart. */
    record NameParts(List<ScriptRun> before, List<ScriptRun> family, List<ScriptRun> after) {}

    record PeopleLetter(ListInitial initial, List<PersonLine> lines) {}

    /** Contents of the list: names by their letters, or, if they are few, all in one. */
    record PeopleView(
            String counts,
            List<BlockView> preface,
            List<LetterLink> byLetter,
            List<PeopleLetter> letters,
            List<PersonLine> few,
            Paging paging) {}

    @Override
    public int pages() {
        return corpus.people().isEmpty() ? 0 : Paging.count(corpus.people().all().size(), PER_PAGE);
    }

    @Override
    public PageLayout layout(int page) {
        return new PageLayouts(corpus)
                .layout(
                        SitePaths.people(page),
                        SitePaths.PEOPLE,
                        corpus.settings().language(),
                        words.numbered(words.text("people"), page),
                        words.text("people.about", corpus.settings().title(), counts()),
                        words.text("people"));
    }

    /** Returns the order of names by their families, in a language. */
    static Comparator<FamilyName> order(String language) {
        return FamilyName.order(wordByWord(GlossaryPages.byName(language)));
    }

    /** Returns an order in which a name stands before the longer ones that begin with it. */
    static Comparator<String> wordByWord(Comparator<? super String> words) {
        return (one, other) ->
                Arrays.compare(
                        Whitespace.split(one.strip()), Whitespace.split(other.strip()), words);
    }

    @Override
    public PeopleView view(int page) {
        LinkRenderer links = LinkRenderer.plain(corpus, "");
        List<ListedPerson> people = people();
        Map<ListInitial, PeopleLetter> letters = new LinkedHashMap<>();
        List<PersonLine> few = new ArrayList<>();
        for (ListedPerson person : Paging.part(people, page, PER_PAGE)) {
            List<PersonLine> place =
                    people.size() < MANY
                            ? few
                            : letters.computeIfAbsent(
                                            person.initial(),
                                            letter -> new PeopleLetter(letter, new ArrayList<>()))
                                    .lines();
            place.add(line(person));
        }
        return new PeopleView(
                counts(),
                page > 1
                        ? List.of()
                        : corpus.people().preface().stream()
                                .map(block -> BlockView.of(block, links))
                                .toList(),
                people.size() < MANY ? List.of() : byLetter(people, page),
                List.copyOf(letters.values()),
                few,
                Paging.of(people.size(), page, PER_PAGE, SitePaths::people));
    }

    private List<ListedPerson> people() {
        String language = corpus.settings().language();
        return corpus.people().all().stream()
                .map(person -> new ListedPerson(person, person.familyName(language)))
                .sorted(
                        Comparator.comparing(ListedPerson::name, order(language))
                                .thenComparing(listed -> listed.person().id()))
                .toList();
    }

    /** Returns each letter with the way to the page on which it begins. */
    private static List<LetterLink> byLetter(List<ListedPerson> people, int page) {
        Map<String, LetterLink> links = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            int there = i / PER_PAGE + 1;
            ListInitial initial = people.get(i).initial();
            links.computeIfAbsent(
                    initial.id(),
                    id ->
                            new LetterLink(
                                    (there == page ? "" : SitePaths.people(there))
                                            + SitePaths.fragment(id),
                                    initial.name(),
                                    initial.language()));
        }
        return List.copyOf(links.values());
    }

    private String counts() {
        return words.count("person", corpus.people().all().size());
    }

    private NameParts name(FamilyName name) {
        ScriptRuns languages = new ScriptRuns(corpus.settings().language(), null);
        return new NameParts(
                languages.of(name.before()),
                languages.of(name.family()),
                languages.of(name.after()));
    }

    private PersonLine line(ListedPerson listed) {
        Person person = listed.person();
        List<Appearance> all = corpus.people().appearances(person);
        return new PersonLine(
                SitePaths.encoded(SitePaths.person(person.id())),
                name(listed.name()),
                corpus.people().roles(person).stream().findFirst().map(RoleView::of).orElse(null),
                corpus.translations().leads().size() == 1 ? "" : PersonPages.counts(all, words));
    }
}
