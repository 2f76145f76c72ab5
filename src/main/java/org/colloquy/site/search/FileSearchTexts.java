package org.colloquy.site.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.HousePage;
import org.colloquy.search.index.EntryExtractor;
import org.colloquy.search.index.HousePageEntry;
import org.colloquy.search.index.SearchEntry;
import org.colloquy.search.offline.OfflineUnit;
import org.colloquy.site.layout.PlannedPage;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;

/**
 * Texts of the passages of {@link FileSearch}, in files of each interview and page of the house.
 * They are made when they are asked for: together they are as large as the corpus.
 */
final class FileSearchTexts {
    private static final String END = ".js";

    private final Corpus corpus;
    private final List<OfflineUnit> units;
    private final Messages words;
    private final Map<String, Integer> numbers = new HashMap<>();

    FileSearchTexts(Corpus corpus, List<OfflineUnit> units) {
        this.corpus = corpus;
        this.units = units;
        this.words = Messages.of(corpus);
        IntStream.range(0, units.size()).forEach(i -> numbers.put(path(i), i));
    }

    /** Returns the path of an interview or page, without its ending. */
    private String path(int unit) {
        int count = corpus.interviews().size();
        String page =
                unit < count
                        ? SitePaths.interview(corpus.interviews().get(unit))
                        : SitePaths.housePage(corpus.pages().all().get(unit - count).slug());
        return page.replaceFirst("\\.html$", "");
    }

    /** Returns the files; what goes into those of interviews is known. */
    Stream<PlannedPage> planned() {
        return IntStream.range(0, units.size()).boxed().flatMap(this::planned);
    }

    private Stream<PlannedPage> planned(int unit) {
        String path = FileSearch.FOLDER + path(unit);
        List<Interview> all = corpus.interviews();
        return IntStream.range(0, units.get(unit).parts().size())
                .mapToObj(part -> path + "-" + part + END)
                .map(
                        address ->
                                unit < all.size()
                                        ? PlannedPage.of(address, all.get(unit))
                                        : new PlannedPage(address));
    }

    /** Part of the texts of an interview or page of the house, by the number of that. */
    private record TextPart(int unit, int part) {}

    /** Returns the file at an address below the folder of the index. */
    Optional<byte[]> script(String address) {
        return find(address).map(found -> script(found.unit(), found.part()));
    }

    private Optional<TextPart> find(String address) {
        int dash = address.lastIndexOf('-');
        if (dash < 0 || !address.endsWith(END)) {
            return Optional.empty();
        }
        String part = address.substring(dash + 1, address.length() - END.length());
        return Optional.ofNullable(numbers.get(address.substring(0, dash)))
                .filter(unit -> part.matches("0|[1-9]\\d{0,8}"))
                .filter(unit -> Integer.parseInt(part) < units.get(unit).parts().size())
                .map(unit -> new TextPart(unit, Integer.parseInt(part)));
    }

    private byte[] script(int number, int part) {
        OfflineUnit unit = units.get(number);
        int first = unit.parts().get(part);
        int end = part + 1 < unit.parts().size() ? unit.parts().get(part + 1) : unit.passages();
        int count = corpus.interviews().size();
        List<List<String>> rows =
                number < count
                        ? rows(corpus.interviews().get(number), first, end)
                        : rows(corpus.pages().all().get(number - count), first, end);
        String name = SitePaths.encoded(path(number)) + "-" + part;
        return ScriptFiles.script(name, rows, unit.digest());
    }

    private List<List<String>> rows(Interview interview, int first, int end) {
        EntryExtractor entries = EntryExtractor.of(corpus, interview);
        return IntStream.range(first, end).mapToObj(i -> row(entries.get(i))).toList();
    }

    private static List<List<String>> rows(HousePage page, int first, int end) {
        return HousePageEntry.of(page).subList(first, end).stream()
                .map(entry -> List.of(entry.text(), entry.anchor()))
                .toList();
    }

    private List<String> row(SearchEntry entry) {
        return List.of(
                entry.text(),
                entry.locator().id(),
                entry.locator().label(),
                words.place(entry.locator()),
                SearchResultView.by(entry, words),
                SearchResultView.number(entry),
                SearchResultView.heading(entry));
    }
}
