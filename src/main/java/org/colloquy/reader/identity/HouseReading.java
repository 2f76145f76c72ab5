package org.colloquy.reader.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.build.Digest;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.house.House;
import org.colloquy.model.house.HouseColours;
import org.colloquy.model.house.HouseLines;
import org.colloquy.reader.frontmatter.settings.WrittenHouse;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenValue;
import org.colloquy.reader.identity.style.StyleSheet;
import org.colloquy.reader.link.LinkLog;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.link.LinkTargets;
import org.colloquy.reader.source.CorpusLayout;
import org.colloquy.reader.source.EditionReports;
import org.colloquy.reader.source.FileTexts;
import org.colloquy.reader.source.SourceFile;

/**
 * Reading of the house: what the settings say of it, with the files and pages that they name. What
 * cannot be used is told and left out, and the site stands as if it were not written.
 */
public final class HouseReading {
    private final House house;
    private final List<Problem> problems;
    private final LinkLog links;
    private final Map<String, WrittenValue> lists;

    private HouseReading(
            House house, List<Problem> problems, LinkLog links, Map<String, WrittenValue> lists) {
        this.house = house;
        this.problems = List.copyOf(problems);
        this.links = links;
        this.lists = lists;
    }

    /** Returns the reading of what is written. */
    public static HouseReading of(WrittenHouse written, LinkTargets targets, FileTexts texts) {
        List<Problem> problems = new ArrayList<>();
        LinkLog log = new LinkLog();
        boolean hasSheet = targets.files().has(CorpusLayout.STYLE);
        if (written.equals(WrittenHouse.nothing()) && !hasSheet) {
            return new HouseReading(House.unnamed(), problems, log, Map.of());
        }
        SourceFile settings = texts.text(CorpusLayout.SETTINGS).reporting(problems);
        HouseLinks links = new HouseLinks(new LinkResolver(targets, settings, log), settings);
        HouseFiles files = new HouseFiles(targets.files());
        HouseColours colours = new HouseColourReader(settings).read(written.colours());
        HousePictures pictures = new HousePictures(files, settings);
        House house =
                new House(
                        lines(written, links),
                        colours,
                        new HouseFontReader(files, settings).read(written.fonts()),
                        pictures.read(written),
                        hasSheet ? style(texts, colours, problems) : "");
        pictures.coverFile().ifPresent(log.media()::add);
        problems.addAll(pictures.problems());
        return new HouseReading(house, problems, log, links.lists());
    }

    private static String style(FileTexts texts, HouseColours colours, List<Problem> problems) {
        return texts.source(CorpusLayout.STYLE, problems)
                .map(sheet -> StyleSheet.read(sheet, colours))
                .orElse("");
    }

    private static HouseLines lines(WrittenHouse written, HouseLinks links) {
        WrittenValue imprint = written.imprint();
        return new HouseLines(
                written.header(),
                written.footer(),
                links.menu(written.menu()),
                imprint == null ? null : links.link("", imprint).orElse(null));
    }

    /** Returns the house, before it is known which lists the site has. */
    public House house() {
        return house;
    }

    /**
     * Returns the house without links to lists that the site does not have; they are told.
     *
     * @param isThere tells whether there is a page at an address
     */
    public House house(Predicate<String> isThere, EditionReports reports) {
        Set<String> missing = new HashSet<>();
        lists.forEach(
                (list, written) -> {
                    if (!isThere.test(list)) {
                        missing.add(list);
                        reports.report(
                                Severity.WARNING,
                                "unresolved-link",
                                CorpusLayout.SETTINGS,
                                written.offset(),
                                "the link \"%s\" leads nowhere: there is nothing to list"
                                        .formatted(written.text()));
                    }
                });
        return missing.isEmpty() ? house : house.withoutLinks(missing);
    }

    /**
     * Returns the name of an edition that this house publishes; the same for a house that has
     * nothing to load.
     *
     * @param ofTexts names the state of all texts
     */
    public String edition(String ofTexts) {
        return house.files().isEmpty()
                ? ofTexts
                : Digest.of(ofTexts + house.digest()).substring(0, ofTexts.length());
    }

    /** Returns the name of what pages show of it: its files, and where its links lead. */
    public String inputs() {
        return Digest.of(house.digest() + links.trace().answers());
    }

    /** Returns what is wrong with it. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the links to places in interviews, to be checked when all of them are read. */
    public List<LinkResolver.PendingLink> pending() {
        return links.pending();
    }

    /** Returns the files of the folder that it needs as they are. */
    public Set<String> media() {
        return Set.copyOf(links.media());
    }
}
