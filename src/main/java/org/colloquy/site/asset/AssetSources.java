package org.colloquy.site.asset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.build.ProgramFile;
import org.colloquy.search.offline.OfflineIndex;

/**
 * The files below {@code assets} that style sheets, scripts and other files of the site are made
 * of. They lie in folders by component, its style beside its script; what is sent has a plain name,
 * so that all that is sent lies in one folder.
 */
public final class AssetSources {
    private static final String ROOT = "assets/";

    /** The letters that a script cannot fold by itself, which is made and no file. */
    private static final String FOLDS = "search/folds.js";

    /** The sheet of the chapters of editions, which is made and no file. */
    private static final String CHAPTERS = "edition/chapters.css";

    private static final List<String> BASE_STYLES =
            in("base", "tokens.css", "layout.css", "panels.css");
    private static final List<String> INTERVIEW_STYLES =
            in(
                    "interview",
                    "interview.css",
                    "notes.css",
                    "single.css",
                    "gutter.css",
                    "back-matter.css",
                    "blocks.css",
                    "deferred.css");
    private static final List<String> BROWSE_STYLES =
            in(
                    "browse",
                    "widths.css",
                    "interview-entry.css",
                    "picking.css",
                    "front.css",
                    "facets.css",
                    "ways.css",
                    "paging.css",
                    "concordance.css",
                    "question-group.css",
                    "parallel.css",
                    "glossary.css",
                    "people.css",
                    "title-page.css",
                    "house.css",
                    "preferences.css",
                    "names.css",
                    "paper.css");
    private static final List<String> PRINT_STYLES = in("print", "print.css");
    private static final List<String> BASE_SCRIPTS = in("base", "display.js", "keys.js");

    private static final List<String> TOPIC_STYLES = in("interview", "topics.css", "passages.css");

    /** Files that a page loads as one, and the files that each is made of, in order. */
    private static final Map<String, List<String>> BUNDLES =
            Map.ofEntries(
                    entry("topics.css", TOPIC_STYLES),
                    entry("interview.css", all(BASE_STYLES, INTERVIEW_STYLES, PRINT_STYLES)),
                    entry(
                            "transcript.css",
                            all(
                                    BASE_STYLES,
                                    INTERVIEW_STYLES,
                                    in("interview", "transcript.css", "places.css"),
                                    PRINT_STYLES)),
                    entry(
                            "site.css",
                            all(
                                    BASE_STYLES,
                                    INTERVIEW_STYLES,
                                    BROWSE_STYLES,
                                    in("interview", "passages.css"),
                                    in("search", "search.css"),
                                    PRINT_STYLES)),
                    entry(
                            "interview.js",
                            all(BASE_SCRIPTS, in("interview", "reader.js"), in("cite", "cite.js"))),
                    entry(
                            "transcript.js",
                            all(
                                    BASE_SCRIPTS,
                                    in("interview", "reader.js"),
                                    in("cite", "cite.js"),
                                    in(
                                            "interview",
                                            "coming-back.js",
                                            "transcript.js",
                                            "where.js",
                                            "seeking.js"))),
                    entry(
                            "within.js",
                            all(
                                    in("search", "forms.js"),
                                    List.of(FOLDS),
                                    in("search", "query.js"),
                                    in("interview", "within.js"))),
                    entry(
                            "player.js",
                            in(
                                    "listen",
                                    "times.js",
                                    "marks.js",
                                    "pieces.js",
                                    "chapters.js",
                                    "chosen-word.js",
                                    "lock-screen.js",
                                    "timeline.js",
                                    "bar.js",
                                    "following.js",
                                    "player.js")),
                    entry("site.js", all(BASE_SCRIPTS, in("browse", "list.js", "lines.js"))),
                    entry(
                            Assets.FINDING,
                            all(
                                    in("search", "forms.js"),
                                    List.of(FOLDS),
                                    in(
                                            "search",
                                            "query.js",
                                            "stretches.js",
                                            "ranking.js",
                                            "lookup.js",
                                            "matching.js",
                                            "speakers.js",
                                            "proposals.js",
                                            "places.js",
                                            "hits.js"))),
                    entry(
                            "edition.css",
                            all(
                                    BASE_STYLES,
                                    INTERVIEW_STYLES,
                                    in("interview", "transcript.css", "places.css"),
                                    PRINT_STYLES,
                                    in("edition", "edition.css"),
                                    List.of(CHAPTERS))),
                    entry("edition.js", all(BASE_SCRIPTS, in("edition", "choice.js"))));

    /** Files that are sent one by one, without the folder of their component. */
    private static final List<String> SINGLE =
            all(
                    in("base", "theme.js", "icon.svg", "follow.js", "draft.css", Assets.PREFETCH),
                    in(
                            "cite",
                            "citing.js",
                            "citing.css",
                            "words.js",
                            "clips.js",
                            "quoting.js",
                            "receipt.js",
                            "receipt.css"),
                    in("listen", "listen.js", "said.css", "player.css"),
                    in("browse", "narrow.js"),
                    in("interview", "reader.js", "coming-back.js"),
                    in("desk", "desk.js", "desk.css"),
                    in("base", "mirrored.css"),
                    in(
                            "search",
                            "search.js",
                            "quotes.js",
                            "quotes.css",
                            "quoted.js",
                            "verdicts.js"),
                    in("error", "moved.js"));

    /** Files that are sent below the folder in which they lie. */
    private static final List<String> IN_FOLDERS =
            all(
                    in(
                            "fonts",
                            "source-serif-4.woff2",
                            "source-serif-4-italic.woff2",
                            "source-sans-3.woff2",
                            "print-serif.woff2",
                            "print-serif-600.woff2",
                            "print-serif-italic.woff2",
                            "print-serif-head.woff2",
                            "print-sans.woff2",
                            "print-sans-600.woff2",
                            "source-serif-4-OFL.txt",
                            "source-sans-3-OFL.txt"));

    private AssetSources() {}

    /** Returns what is sent under each name. */
    static SortedMap<String, byte[]> read() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        BUNDLES.forEach((name, parts) -> files.put(name, joined(parts)));
        SINGLE.forEach(path -> files.put(path.substring(path.indexOf('/') + 1), slim(path)));
        IN_FOLDERS.forEach(path -> files.put(path, slim(path)));
        return files;
    }

    /** Returns the text of one file as it is sent, for a page that stands by itself. */
    public static String text(String path) {
        return new String(slim(path), UTF_8);
    }

    private static List<String> in(String folder, String... names) {
        return Stream.of(names).map(name -> folder + "/" + name).toList();
    }

    @SafeVarargs
    private static List<String> all(List<String>... paths) {
        List<String> all = new ArrayList<>();
        for (List<String> some : paths) {
            all.addAll(some);
        }
        return List.copyOf(all);
    }

    private static byte[] joined(List<String> paths) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        paths.forEach(path -> all.writeBytes(slim(path)));
        return all.toByteArray();
    }

    /** Returns a file as it is sent: sheets and scripts without what only their authors read. */
    private static byte[] slim(String path) {
        byte[] file = bytes(path);
        if (path.endsWith(".css")) {
            return AssetSlimmer.style(new String(file, UTF_8)).getBytes(UTF_8);
        }
        if (path.endsWith(".js")) {
            return AssetSlimmer.script(new String(file, UTF_8)).getBytes(UTF_8);
        }
        return file;
    }

    private static byte[] bytes(String path) {
        if (path.equals(FOLDS)) {
            return "colloquy.forms.teach('%s');\n"
                    .formatted(OfflineIndex.folds().replace("'", "\\'"))
                    .getBytes(UTF_8);
        }
        if (path.equals(CHAPTERS)) {
            return ChapterSheet.text().getBytes(UTF_8);
        }
        return ProgramFile.bytes(ROOT + path);
    }
}
