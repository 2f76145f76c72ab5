package org.colloquy.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.util.DigestUtils;

/** The style sheets, scripts and fonts: a fixed list, read once. */
public final class Assets {
    static final String FOLDER = "assets/";

    private static final List<String> NAMES =
            List.of(
                    "tokens.css",
                    "chrome.css",
                    "prose.css",
                    "corpus.css",
                    "print.css",
                    "display.js",
                    "reader.js",
                    "words.js",
                    "cite.js",
                    "follow.js",
                    "icon.svg",
                    "fonts/source-serif-4.woff2",
                    "fonts/source-serif-4-italic.woff2",
                    "fonts/source-sans-3.woff2",
                    "fonts/source-serif-4-OFL.txt",
                    "fonts/source-sans-3-OFL.txt");
    private static final Map<String, String> TYPES =
            Map.of(
                    "css", "text/css;charset=UTF-8",
                    "js", "text/javascript;charset=UTF-8",
                    "svg", "image/svg+xml",
                    "woff2", "font/woff2",
                    "txt", "text/plain;charset=UTF-8");

    private final Map<String, Asset> assets = new TreeMap<>();

    /** A file and the tag that changes with its contents. */
    static final class Asset {
        private final String type;
        private final String tag;
        private final byte[] body;

        private Asset(String type, byte[] body) {
            this.type = type;
            this.body = body;
            this.tag = "W/\"" + DigestUtils.md5DigestAsHex(body) + "\"";
        }

        String type() {
            return type;
        }

        String tag() {
            return tag;
        }

        byte[] body() {
            return body.clone();
        }
    }

    public Assets() {
        NAMES.forEach(name -> assets.put(FOLDER + name, read(name)));
    }

    Optional<Asset> find(String address) {
        return Optional.ofNullable(assets.get(address));
    }

    public Stream<String> addresses() {
        return assets.keySet().stream();
    }

    private static Asset read(String name) {
        try (InputStream file = Assets.class.getResourceAsStream("/" + FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            String extension = name.substring(name.lastIndexOf('.') + 1);
            return new Asset(TYPES.getOrDefault(extension, "text/plain"), file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
