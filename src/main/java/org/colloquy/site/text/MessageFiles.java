package org.colloquy.site.text;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import org.colloquy.build.ProgramFile;

/**
 * Files of the site's own words: {@code messages/words_XX.properties}, where XX is a BCP 47 tag.
 * Whatever lies there is a language of the site.
 */
final class MessageFiles {
    private static final String PREFIX = "words_";
    private static final String SUFFIX = ".properties";
    private static final String FOLDER = "messages/";

    /** Each language with the script and the region that it has where its tag names none. */
    private static final SortedMap<String, ULocale> FILES = list();

    private MessageFiles() {}

    private static SortedMap<String, ULocale> list() {
        URL english = MessageFiles.class.getResource("/" + resource("en"));
        SortedMap<String, ULocale> files = new TreeMap<>();
        try {
            for (String name : names(english)) {
                if (name.startsWith(PREFIX) && name.endsWith(SUFFIX)) {
                    String language =
                            name.substring(PREFIX.length(), name.length() - SUFFIX.length());
                    files.put(language, usual(language));
                }
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the languages cannot be listed", e);
        }
        return Collections.unmodifiableSortedMap(files);
    }

    /** Returns the names of what lies beside a file, in a folder or in the program's archive. */
    private static List<String> names(URL file) throws IOException, URISyntaxException {
        if (file.openConnection() instanceof JarURLConnection inArchive) {
            // The class loader has the archive open, and keeps it so.
            return inArchive.getJarFile().stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(FOLDER))
                    .map(name -> name.substring(FOLDER.length()))
                    .toList();
        }
        try (Stream<Path> beside = Files.list(Path.of(file.toURI()).getParent())) {
            return beside.map(path -> path.getFileName().toString()).toList();
        }
    }

    private static String resource(String language) {
        return FOLDER + PREFIX + language + SUFFIX;
    }

    private static ULocale usual(String language) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(language));
    }

    /** Returns the languages that have a file, as BCP 47 tags in their order. */
    static List<String> languages() {
        return List.copyOf(FILES.keySet());
    }

    /**
     * Returns the file for a language in its script, that of its region if there are several: for
     * {@code zh-CN} and {@code zh-Hans} that of {@code zh}, but not for {@code zh-Hant}.
     */
    static Optional<String> find(String language) {
        return FILES.containsKey(language)
                ? Optional.of(language)
                : find(language, (asked, file) -> asked.getScript().equals(file.getScript()));
    }

    /** Returns a file for a language, whatever its script. */
    static Optional<String> findInAnyScript(String language) {
        return find(language, (asked, file) -> true);
    }

    private static Optional<String> find(String language, BiPredicate<ULocale, ULocale> like) {
        ULocale asked = usual(language);
        return FILES.entrySet().stream()
                .filter(file -> asked.getLanguage().equals(file.getValue().getLanguage()))
                .filter(file -> like.test(asked, file.getValue()))
                .max(
                        Comparator.comparing(
                                file -> asked.getCountry().equals(file.getValue().getCountry())))
                .map(Map.Entry::getKey);
    }

    /** Returns the texts of a file by their keys. */
    static Map<Object, Object> read(String language) {
        Properties texts = new Properties();
        try (Reader reader = new StringReader(ProgramFile.text(resource(language)))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
