package org.colloquy.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.build.Digest;
import tools.jackson.databind.json.JsonMapper;

/**
 * The style sheets, scripts and fonts: a fixed list, read once. A page loads one sheet and one
 * script, besides the one that sets its appearance. They lie in a folder that is named by a digest
 * of all of them, so that browsers need never ask for them again, and find each other by their
 * plain names.
 */
public final class Assets {
    /** What all their addresses begin with. */
    public static final String FOLDER = "assets/";

    /**
     * Tells browsers to fetch a page when its link is about to be followed: no search, which is for
     * those who make it, and no file, which may be large.
     */
    public static final String PREFETCH = "prefetch.json";

    static final String RULES_TYPE = "application/speculationrules+json";

    /** In hexadecimal digits: nobody forges these, and two versions shall not meet. */
    private static final int DIGEST = 8;

    /** What searches where no server does, and the library that it ranks with. */
    static final String FINDING = "finding.js";

    static final String LIBRARY = "libraries/minisearch.js";

    /** What a page loads as one file, and the files that it is made of, in order. */
    private static final Map<String, List<String>> BUNDLES =
            Map.of(
                    "interview.css",
                    List.of("tokens.css", "chrome.css", "prose.css", "print.css"),
                    "transcript.css",
                    List.of("tokens.css", "chrome.css", "prose.css", "transcript.css", "print.css"),
                    "site.css",
                    List.of(
                            "tokens.css",
                            "chrome.css",
                            "prose.css",
                            "corpus.css",
                            "search.css",
                            "print.css"),
                    "interview.js",
                    List.of("display.js", "keys.js", "reader.js", "cite.js"),
                    "transcript.js",
                    List.of("display.js", "keys.js", "reader.js", "cite.js", "transcript.js"),
                    "site.js",
                    List.of("display.js", "keys.js"),
                    FINDING,
                    List.of("forms.js", "query.js", "places.js", "hits.js"));

    private static final List<String> FILES =
            List.of(
                    "theme.js",
                    PREFETCH,
                    "follow.js",
                    "moved.js",
                    "citing.js",
                    "words.js",
                    "receipt.js",
                    "receipt.css",
                    "search.js",
                    "icon.svg",
                    LIBRARY,
                    "libraries/minisearch-LICENSE.txt",
                    "fonts/source-serif-4.woff2",
                    "fonts/source-serif-4-italic.woff2",
                    "fonts/source-sans-3.woff2",
                    "fonts/source-serif-4-OFL.txt",
                    "fonts/source-sans-3-OFL.txt");

    /** The messages for those who come by a link to selected words. */
    private static final List<String> SAID_ON_ARRIVAL =
            List.of(
                    "name",
                    "unchanged",
                    "moved",
                    "withdrawn",
                    "unsettled",
                    "missing",
                    "edited",
                    "stops",
                    "further",
                    "rewritten",
                    "legend",
                    "recorded",
                    "unrecorded");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=utf-8",
                    "js", "text/javascript;charset=utf-8",
                    "json", RULES_TYPE,
                    "svg", "image/svg+xml",
                    "woff2", "font/woff2",
                    "txt", "text/plain;charset=utf-8");

    private final Map<String, Body> assets;
    private final String folder;

    private Assets() {
        Map<String, byte[]> files = new TreeMap<>();
        BUNDLES.forEach((name, parts) -> files.put(name, joined(parts)));
        FILES.forEach(name -> files.put(name, slim(name)));
        Words.LANGUAGES.forEach(
                language -> files.put("receipt-" + language + ".js", receipt(Words.of(language))));
        folder = FOLDER + digest(files) + "/";
        assets =
                files.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        file -> folder + file.getKey(),
                                        file -> body(file.getKey(), file.getValue())));
    }

    private static final class All {
        static final Assets ASSETS = new Assets();
    }

    public static Assets all() {
        return All.ASSETS;
    }

    /** The folder of all of them, below the root and with a slash at its end. */
    public static String folder() {
        return all().folder;
    }

    /** What the script for arrivals says, as a script: pages on a disk can fetch nothing else. */
    private static byte[] receipt(Words words) {
        Map<String, String> said = new TreeMap<>();
        SAID_ON_ARRIVAL.forEach(name -> said.put(name, words.text("receipt." + name)));
        said.put("close", words.text("close"));
        return ("colloquy.receipt = " + JSON.writeValueAsString(said) + ";\n").getBytes(UTF_8);
    }

    public Optional<Body> find(String address) {
        return Optional.ofNullable(assets.get(address));
    }

    public Stream<String> addresses() {
        return assets.keySet().stream().sorted();
    }

    private static Body body(String name, byte[] bytes) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return new Body(TYPES.getOrDefault(extension, "text/plain"), bytes);
    }

    private static String digest(Map<String, byte[]> files) {
        List<byte[]> rows = new ArrayList<>();
        files.forEach(
                (name, bytes) -> {
                    rows.add((name + '\0' + bytes.length + '\0').getBytes(UTF_8));
                    rows.add(bytes);
                });
        return Digest.of(rows.toArray(byte[][]::new)).substring(0, DIGEST);
    }

    private static byte[] joined(List<String> names) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        names.forEach(name -> all.writeBytes(slim(name)));
        return all.toByteArray();
    }

    /** A file as it is sent: style sheets and scripts without what only their authors read. */
    private static byte[] slim(String name) {
        byte[] file = read(name);
        if (name.endsWith(".css")) {
            return Slimming.style(new String(file, UTF_8)).getBytes(UTF_8);
        }
        if (name.endsWith(".js") && !name.equals(LIBRARY)) {
            return Slimming.script(new String(file, UTF_8)).getBytes(UTF_8);
        }
        return file;
    }

    private static byte[] read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/" + FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
