package org.colloquy.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A query and the passages of which one should be found first.
 *
 * @param file relative to the corpus
 * @param sha256 the first twelve digits of the file's: judged was this text and no other
 * @param locators anchors in that file
 */
public record Judgement(String file, String sha256, Set<String> locators, String query) {
    public static final Path FOLDER = Path.of("src/test/resources/judged");
    public static final Path SEED = Path.of("seeds");
    public static final Path CORPORA = Path.of(System.getProperty("corpora", "../shared/corpora"));

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setHeader("file", "sha256", "locators", "query")
                    .setSkipHeaderRecord(true)
                    .get();

    public static List<Judgement> read(String name) {
        try (CSVParser rows =
                CSVParser.parse(FOLDER.resolve(name), StandardCharsets.UTF_8, FORMAT)) {
            return rows.stream()
                    .map(
                            row ->
                                    new Judgement(
                                            row.get("file"),
                                            row.get("sha256"),
                                            Set.of(row.get("locators").split(" ")),
                                            row.get("query")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String written(List<Judgement> judgements) {
        CSVFormat plain = CSVFormat.DEFAULT;
        Stream<String> rows =
                judgements.stream()
                        .map(
                                one ->
                                        plain.format(
                                                one.file(),
                                                one.sha256(),
                                                String.join(" ", one.locators()),
                                                one.query()));
        return Stream.concat(Stream.of(plain.format("file", "sha256", "locators", "query")), rows)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Whether the file still has the text that was judged. */
    public boolean holdsFor(Path corpus) {
        return sha256.equals(digest(corpus.resolve(file)));
    }

    public static String digest(Path file) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest).substring(0, 12);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
