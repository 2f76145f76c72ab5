package org.colloquy.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.SiteFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The corpus that means harm, read once for all tests, and what its site sends. */
final class HostileSite {
    static final Path FOLDER = Path.of("src/test/resources/hostile");
    static final String BASE = "https://interviews.example/talks/";
    static final Pattern KEPT = Pattern.compile("kept", Pattern.CASE_INSENSITIVE);

    private static final class Holder {
        private static final HostileSite SITE = new HostileSite(FOLDER);
    }

    private final Corpus corpus;
    private final SiteFiles files;
    private final Set<String> addresses;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private HostileSite(Path folder) {
        this(read(folder));
    }

    private HostileSite(Corpus corpus) {
        this.corpus = corpus;
        this.files = new SiteFiles(corpus);
        this.addresses = files.addresses().collect(Collectors.toUnmodifiableSet());
    }

    private static Corpus read(Path folder) {
        try {
            return new CorpusReader().read(folder).withBaseUrl(BASE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HostileSite get() {
        return Holder.SITE;
    }

    static HostileSite of(Path folder) {
        return new HostileSite(folder);
    }

    /** Returns the site that is published: the same without its drafts. */
    HostileSite published() {
        return new HostileSite(corpus.withoutDrafts());
    }

    Corpus corpus() {
        return corpus;
    }

    Set<String> addresses() {
        return addresses;
    }

    /** The addresses of pages, in order. */
    List<String> pages() {
        return addresses.stream().filter(address -> address.endsWith(".html")).sorted().toList();
    }

    String text(String address) {
        return texts.computeIfAbsent(address, a -> new String(files.bytes(a), UTF_8));
    }

    Document page(String address) {
        return Jsoup.parse(text(address));
    }

    Interview interview(Path file) {
        String path = FOLDER.relativize(file).toString().replace('\\', '/');
        return corpus.interviews().stream()
                .filter(interview -> interview.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is not served"));
    }

    /** The pages that show an interview, or a part of it. */
    List<String> pages(Interview interview) {
        String beginning = "interviews/" + interview.slug();
        return pages().stream()
                .filter(
                        page ->
                                page.equals(beginning + ".html")
                                        || page.startsWith(beginning + "/"))
                .toList();
    }

    /** The files of interviews: all that are Markdown and not hidden. */
    static List<Path> interviewFiles() {
        try (Stream<Path> files = Files.walk(FOLDER.resolve("interviews"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long count(Pattern word, String text) {
        return word.matcher(text).results().count();
    }
}
