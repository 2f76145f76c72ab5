package org.colloquy.site.asset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.build.Digest;
import org.colloquy.site.text.Messages;
import tools.jackson.databind.json.JsonMapper;

/**
 * The style sheets, scripts and fonts at their addresses: a fixed list, read once. A page loads one
 * sheet and one script, besides the one that sets its appearance. They lie in a folder that is
 * named by a digest of all of them, so that browsers need never ask for them again, and find each
 * other by their plain names.
 */
public final class Assets {
    /** The beginning of all their addresses. */
    public static final String FOLDER = "assets/";

    /**
     * The rules by which browsers fetch a page when its link is about to be followed: no search,
     * which is for those who make it, and no file, which may be large.
     */
    public static final String PREFETCH = "prefetch.json";

    static final String RULES_TYPE = "application/speculationrules+json";

    /**
     * Length of the digest, in hexadecimal digits: nobody forges these, and two versions shall not
     * meet.
     */
    private static final int DIGEST = 8;

    /** The script that searches where no server does. */
    public static final String FINDING = "finding.js";

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
                    "changed",
                    "removed",
                    "stops",
                    "further",
                    "rewritten",
                    "legend",
                    "recorded",
                    "unrecorded");

    /** The messages of the player that have no slots. */
    private static final List<String> SAID_BY_PLAYER =
            List.of(
                    "name",
                    "play",
                    "pause",
                    "back",
                    "on",
                    "previous",
                    "next",
                    "rate",
                    "position",
                    "chapters",
                    "close",
                    "return",
                    "ready",
                    "failed");

    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=utf-8",
                    "js", "text/javascript;charset=utf-8",
                    "json", RULES_TYPE,
                    "svg", "image/svg+xml",
                    "woff2", "font/woff2",
                    "txt", "text/plain;charset=utf-8");

    private final Map<String, EncodedResource> assets;
    private final String folder;

    private Assets() {
        SortedMap<String, byte[]> files = AssetSources.read();
        for (Messages words : Messages.all()) {
            String locale = words.text("locale");
            files.put("receipt-" + locale + ".js", receipt(words));
            files.put("quoting-" + locale + ".js", quoting(words));
            files.put("player-" + locale + ".js", player(words));
        }
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

    /** Returns the folder of all of them, below the root and with a slash at its end. */
    public static String folder() {
        return all().folder;
    }

    /**
     * Returns the messages of the script for arrivals as a script: pages on a disk can fetch
     * nothing else.
     */
    private static byte[] receipt(Messages words) {
        Map<String, String> said = new TreeMap<>();
        SAID_ON_ARRIVAL.forEach(name -> said.put(name, words.text("receipt." + name)));
        said.put("close", words.text("close"));
        return script("receipt", said);
    }

    /** Returns the messages of the bar beside selected words as a script. */
    private static byte[] quoting(Messages words) {
        return script(
                "quoting",
                new TreeMap<>(
                        Map.of(
                                "name", words.text("quoting.name"),
                                "quote", words.text("quoting.quote"),
                                "copied", words.text("copied"),
                                "link", words.text("copy.link"),
                                "cite", words.text("cite"))));
    }

    /** Returns the messages of the player as a script. */
    private static byte[] player(Messages words) {
        Map<String, String> said = new TreeMap<>();
        SAID_BY_PLAYER.forEach(name -> said.put(name, words.text("player." + name)));
        said.put("link", words.text("copy.link"));
        said.put("moment", words.text("player.moment", "{time}"));
        said.put("of", words.text("player.of", "{time}", "{all}"));
        return script("playing", said);
    }

    private static byte[] script(String name, Map<String, String> said) {
        return ("colloquy." + name + " = " + JsonMapper.shared().writeValueAsString(said) + ";\n")
                .getBytes(UTF_8);
    }

    public Optional<EncodedResource> find(String address) {
        return Optional.ofNullable(assets.get(address));
    }

    public Stream<String> addresses() {
        return assets.keySet().stream().sorted();
    }

    private static EncodedResource body(String name, byte[] bytes) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return new EncodedResource(TYPES.getOrDefault(extension, "text/plain"), bytes);
    }

    private static String digest(SortedMap<String, byte[]> files) {
        List<byte[]> rows = new ArrayList<>();
        files.forEach(
                (name, bytes) -> {
                    rows.add((name + '\0' + bytes.length + '\0').getBytes(UTF_8));
                    rows.add(bytes);
                });
        return Digest.of(rows.toArray(byte[][]::new)).substring(0, DIGEST);
    }
}
