package org.colloquy.model.editing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Address at which a file can be edited, with placeholders: {@code {path}} is the file below the
 * corpus, {@code {file}} the whole path on this machine, {@code {line}} a line of it.
 */
public record EditTemplate(String template) {
    private static final String PATH = "path";
    private static final String FILE = "file";
    private static final String LINE = "line";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)\\}");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.+");

    /** Schemes that are no editor's: they run what they are given, or show it. */
    private static final Set<String> NO_EDITORS =
            Set.of("javascript", "vbscript", "data", "blob", "about", "view-source");

    /** Editors that can be asked by name. */
    private static final Map<String, String> EDITORS =
            Map.of(
                    "vscode", "vscode://file{file}:{line}",
                    "vscodium", "vscodium://file{file}:{line}",
                    "cursor", "cursor://file{file}:{line}",
                    "zed", "zed://file{file}:{line}",
                    "idea", "idea://open?file={file}&line={line}",
                    "textmate", "txmt://open?url=file://{file}&line={line}");

    /**
     * Reads the address of files on a code host: of the web, with {@code {path}} and perhaps {@code
     * {line}}. Empty if it is none.
     */
    public static Optional<EditTemplate> ofHost(String written) {
        Set<String> used = placeholders(written);
        boolean known = Set.of(PATH, LINE).containsAll(used) && used.contains(PATH);
        return known && isWeb(written) ? Optional.of(new EditTemplate(written)) : Optional.empty();
    }

    /**
     * Reads the address with which an editor on this machine opens files, or the editor's name.
     * Empty if it is neither.
     */
    public static Optional<EditTemplate> ofEditor(String written) {
        String known = EDITORS.get(written.toLowerCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(new EditTemplate(known));
        }
        Set<String> used = placeholders(written);
        Matcher scheme = SCHEME.matcher(written);
        boolean safe =
                scheme.matches()
                        && !NO_EDITORS.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                        && isAddress(written);
        boolean whole = used.contains(PATH) || used.contains(FILE);
        return safe && whole && Set.of(PATH, FILE, LINE).containsAll(used)
                ? Optional.of(new EditTemplate(written))
                : Optional.empty();
    }

    /** Returns the names of the editors that need no template, in order. */
    public static Set<String> editors() {
        return new TreeSet<>(EDITORS.keySet());
    }

    private static Set<String> placeholders(String written) {
        Set<String> used = new HashSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(written);
        while (placeholder.find()) {
            used.add(placeholder.group(1));
        }
        return used;
    }

    private static boolean isWeb(String written) {
        try {
            URI uri = new URI(PLACEHOLDER.matcher(written).replaceAll("1"));
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isAddress(String written) {
        try {
            new URI(PLACEHOLDER.matcher(written).replaceAll("1"));
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * Returns the address of a line.
     *
     * @param path of the file, relative to the corpus, set apart by slashes
     * @param file its whole path on this machine, likewise; empty where that is not told
     */
    public String href(String path, String file, int line) {
        String rooted = file.isEmpty() || file.startsWith("/") ? file : "/" + file;
        return template.replace("{path}", encoded(path))
                .replace("{file}", encoded(rooted))
                .replace("{line}", Integer.toString(line));
    }

    private static String encoded(String path) {
        try {
            String raw = new URI(null, null, "/" + path, null).toASCIIString().substring(1);
            return raw.replace("&", "%26").replace("+", "%2B").replace(";", "%3B");
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
