package org.colloquy.site.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Files of the site's own words: {@code messages/words_XX.properties}, where XX is a BCP 47 tag.
 * Whatever lies there is a language of the site.
 */
final class MessageFiles {
    private static final String PREFIX = "words_";
    private static final String SUFFIX = ".properties";
    private static final SortedMap<String, MessageFile> FILES = list();

    private MessageFiles() {}

    /**
     * File of one language.
     *
     * @param usual the language with the script and the region that it has where its tag names none
     */
    private record MessageFile(String language, ULocale usual, Resource resource) {}

    private static SortedMap<String, MessageFile> list() {
        SortedMap<String, MessageFile> files = new TreeMap<>();
        try {
            Arrays.stream(
                            new PathMatchingResourcePatternResolver()
                                    .getResources("classpath*:messages/" + PREFIX + "*" + SUFFIX))
                    .map(MessageFiles::file)
                    .forEach(file -> files.putIfAbsent(file.language(), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableSortedMap(files);
    }

    private static MessageFile file(Resource resource) {
        String name = String.valueOf(resource.getFilename());
        String language = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
        return new MessageFile(language, usual(language), resource);
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
        return FILES.values().stream()
                .filter(file -> asked.getLanguage().equals(file.usual().getLanguage()))
                .filter(file -> like.test(asked, file.usual()))
                .max(
                        Comparator.comparing(
                                file -> asked.getCountry().equals(file.usual().getCountry())))
                .map(MessageFile::language);
    }

    /** Returns the texts of a file by their keys. */
    static Map<Object, Object> read(String language) {
        MessageFile file = FILES.get(language);
        Properties properties = new Properties();
        if (file != null) {
            try (Reader reader = new InputStreamReader(file.resource().getInputStream(), UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
