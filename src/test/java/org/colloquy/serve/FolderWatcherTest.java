package org.colloquy.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.colloquy.console.Console;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits as editors save them, followed while a corpus is served. */
class FolderWatcherTest {
    /** So long that only a change that is never noticed fails. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * A tenth of what a server waits, where only a look that no event asks for finds the change.
     */
    private static final Duration OFTEN = Duration.ofMillis(200);

    private final List<Corpus> editions = new CopyOnWriteArrayList<>();
    private final List<String> doubts = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path folder = Path.of("");
    private LiveCorpus served;
    private FolderWatcher follower;

    @BeforeEach
    void follow(@TempDir Path temporary) throws IOException {
        folder = temporary;
        write("a.md", version(0));
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        served = new LiveCorpus(folder, null, true, new Console(stream, stream));
        editions.add(served.read());
        follower =
                new FolderWatcher(
                        folder, changed -> editions.add(served.read(changed)), doubts::add);
        follower.start();
    }

    @AfterEach
    void stop() throws IOException {
        follower.close();
    }

    private void lookOften() throws IOException {
        follower.close();
        follower =
                new FolderWatcher(
                        folder, changed -> editions.add(served.read(changed)), doubts::add, OFTEN);
        follower.start();
    }

    private static String version(int number) {
        return "---\ntitle: Version "
                + number
                + "\n---\n"
                + "Words of it.\n\n".repeat(200)
                + "End.\n";
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private Corpus latest() {
        List<Corpus> all = List.copyOf(editions);
        return all.get(all.size() - 1);
    }

    private List<String> titles() {
        return latest().interviews().stream().map(i -> i.details().title()).sorted().toList();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            Thread.sleep(5);
        }
    }

    /** In place, in two writes; renamed over; deleted and created again. */
    private void save(int number) throws IOException {
        Path file = folder.resolve("a.md");
        String text = version(number);
        switch (number % 3) {
            case 0 -> {
                int half = text.length() / 2;
                try (OutputStream stream = Files.newOutputStream(file)) {
                    stream.write(text.substring(0, half).getBytes(StandardCharsets.UTF_8));
                    stream.flush();
                    stream.write(text.substring(half).getBytes(StandardCharsets.UTF_8));
                }
            }
            case 1 -> {
                Path aside = folder.resolve(".a.md.swp");
                Files.writeString(aside, text);
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            }
            default -> {
                Files.delete(file);
                Files.writeString(file, text);
            }
        }
    }

    @Test
    void everySaveIsShownAndNoneHalfRead() throws Exception {
        areShownAndNoneHalfRead(40);
    }

    @Tag("slow")
    @Test
    void everyOneOfTwoHundredSavesIsShownAndNoneHalfRead() throws Exception {
        areShownAndNoneHalfRead(200);
    }

    private void areShownAndNoneHalfRead(int saves) throws Exception {
        List<Long> milliseconds = new ArrayList<>();
        for (int number = 1; number <= saves; number++) {
            long saved = System.nanoTime();
            save(number);
            List<String> wanted = List.of("Version " + number);
            await(() -> titles().equals(wanted));
            milliseconds.add(Duration.ofNanos(System.nanoTime() - saved).toMillis());
        }
        milliseconds.sort(null);
        System.out.printf(
                "%d saves were shown after %d ms in the median, %d ms at the most%n",
                saves, milliseconds.get(saves / 2), milliseconds.get(saves - 1));
        for (Corpus edition : editions) {
            for (Interview interview : edition.interviews()) {
                assertThat(interview.passages().map(Passage::text).toList())
                        .hasSize(201)
                        .endsWith("End.");
            }
        }
    }

    @Test
    void newRenamedAndDeletedFilesAreFollowed() throws Exception {
        write("new/folder/b.md", version(1));
        await(() -> titles().equals(List.of("Version 0", "Version 1")));
        Files.move(folder.resolve("new/folder/b.md"), folder.resolve("new/c.md"));
        await(() -> latest().interview("new/c").isPresent() && latest().interviews().size() == 2);
        Files.delete(folder.resolve("new/c.md"));
        await(() -> titles().equals(List.of("Version 0")));
        write("glossary.md", "## word {aliases=\"words\"}\n\nA thing said.\n");
        await(() -> latest().mentions() == 200);
    }

    private List<String> topics() {
        return latest().interviews().stream()
                .flatMap(interview -> interview.segments().stream())
                .flatMap(segment -> segment.tags().stream())
                .toList();
    }

    @Test
    void aTableOfSegmentsIsFollowedOnItsOwn() throws Exception {
        String first = latest().edition();
        write("a.segments.csv", "locator,tags\np1,tea\n");
        await(() -> topics().equals(List.of("tea")));
        String second = latest().edition();
        write("a.segments.csv", "locator,tags\np1,milk\n");
        await(() -> topics().equals(List.of("milk")));
        assertThat(List.of(second, latest().edition()))
                .doesNotHaveDuplicates()
                .doesNotContain(first);
        Files.delete(folder.resolve("a.segments.csv"));
        await(() -> topics().isEmpty());
        assertThat(latest().edition()).isEqualTo(first);
    }

    /** A drive that is away, or a checkout under way, has all of it back in a while. */
    @Test
    void anEmptiedFolderKeepsWhatWasShownUntilItIsFilledAgain() throws Exception {
        lookOften();
        write("people.md", "## Ada Sample\n\nOf here.\n");
        await(() -> !latest().people().all().isEmpty());
        for (List<String> gone : List.of(List.of("a.md"), List.of("a.md", "people.md"))) {
            int before = doubts.size();
            String shown = latest().edition();
            for (String file : gone) {
                Files.deleteIfExists(folder.resolve(file));
            }
            await(() -> doubts.size() > before + 2);
            assertThat(doubts.get(before)).contains("has none any more");
            assertThat(latest().edition()).isEqualTo(shown);
            assertThat(titles()).hasSize(1);
            write("a.md", version(before + 1));
            await(() -> titles().equals(List.of("Version " + (before + 1))));
        }
    }

    @Test
    void aBrokenEditKeepsTheLastGoodVersionAndSaysWhere() throws Exception {
        write("a.md", "---\ntitle: a: b\n---\nBroken.\n");
        await(() -> latest().broken().isPresent());
        assertThat(titles()).containsExactly("Version 0");
        assertThat(latest().edition()).isEqualTo(editions.get(0).edition());
        assertThat(latest().broken().orElseThrow().line()).isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("a.md:2:9: error: bad-front-matter");
        write("b.md", version(7));
        await(() -> titles().equals(List.of("Version 0", "Version 7")));
        assertThat(latest().broken()).isPresent();
        write("a.md", version(8));
        await(() -> titles().equals(List.of("Version 7", "Version 8")));
        assertThat(latest().broken()).isEmpty();
    }

    @Test
    void aFolderThatVanishesAndReturnsIsFollowedOn() throws Exception {
        lookOften();
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        await(() -> !doubts.isEmpty());
        assertThat(doubts.get(0)).contains("cannot be read").doesNotContain(folder.toString());
        assertThat(titles()).containsExactly("Version 0");
        int before = editions.size();
        Files.move(away, folder);
        await(() -> editions.size() > before);
        assertThat(titles()).containsExactly("Version 0");
        write("a.md", version(1));
        await(() -> titles().equals(List.of("Version 1")));
    }

    @Test
    void clocksThatJumpHideNoEdit() throws Exception {
        Path file = folder.resolve("a.md");
        List<String> times =
                List.of("1970-01-01T00:00:00Z", "2199-01-01T00:00:00Z", "1999-12-31T23:59:59Z");
        for (int i = 0; i < times.size(); i++) {
            int version = i + 1;
            Path aside = Files.writeString(folder.resolve(".aside"), version(version));
            Files.setLastModifiedTime(aside, FileTime.from(Instant.parse(times.get(i))));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            await(() -> titles().equals(List.of("Version " + version)));
        }
    }

    @Test
    void aFileCutInALetterIsShownWhenItIsWhole() throws Exception {
        byte[] whole = "---\ntitle: Tee und Käse\n---\nKäse.\n".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("a.md"), Arrays.copyOf(whole, 19));
        await(() -> editions.size() > 1);
        Files.write(folder.resolve("a.md"), whole);
        await(() -> titles().equals(List.of("Tee und Käse")));
        assertThat(latest().broken()).isEmpty();
    }

    @Test
    void whatIsEditedBeforeItStartsIsFollowed(@TempDir Path dir) throws Exception {
        Path first = release(dir, 1);
        List<Optional<List<String>>> told = new CopyOnWriteArrayList<>();
        try (FolderWatcher early = new FolderWatcher(first, told::add, doubts::add)) {
            Files.writeString(first.resolve("a.md"), version(2));
            early.start();
            await(() -> !told.isEmpty());
        }
    }

    /** The program's own files may be replaced while it runs. */
    @Test
    void anErrorIsToldAndLaterEditsAreFollowed(@TempDir Path dir) throws Exception {
        Path first = release(dir, 1);
        List<Optional<List<String>>> told = new CopyOnWriteArrayList<>();
        Consumer<Optional<List<String>>> changed =
                files -> {
                    told.add(files);
                    if (told.size() == 1) {
                        throw new NoClassDefFoundError("org/colloquy/Gone");
                    }
                };
        try (FolderWatcher failing = new FolderWatcher(first, changed, doubts::add)) {
            failing.start();
            Files.writeString(first.resolve("a.md"), version(2));
            await(() -> !doubts.isEmpty());
            assertThat(doubts.get(0)).contains("could not be read");
            Files.writeString(first.resolve("a.md"), version(12));
            await(() -> told.size() > 1);
        }
    }

    /** As those who publish by a link to the release that counts move it. */
    private static void lead(Path link, Path to) throws IOException {
        Path aside = link.resolveSibling("next");
        Files.createSymbolicLink(aside, to.getFileName());
        Files.move(aside, link, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Path release(Path dir, int number) throws IOException {
        Path release = Files.createDirectories(dir.resolve("release-" + number)).toRealPath();
        Files.writeString(release.resolve("a.md"), version(number));
        Files.writeString(release.resolve("b.md"), "---\ntitle: Same\n---\n![Waves](c.png)\n");
        Files.writeString(release.resolve("c.png"), "picture " + number);
        return release;
    }

    @Test
    void aLinkToTheFolderIsFollowedWhereverItLeads(@TempDir Path dir) throws Exception {
        Path first = release(dir, 1);
        Path second = release(dir, 2);
        Path link = dir.resolve("current");
        lead(link, first);
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        LiveCorpus led = new LiveCorpus(link, null, true, new Console(stream, stream));
        editions.add(led.read());
        try (FolderWatcher linked =
                new FolderWatcher(
                        link, files -> editions.add(led.read(files)), doubts::add, OFTEN)) {
            linked.start();
            lead(link, second);
            await(() -> titles().equals(List.of("Same", "Version 2")));
            assertThat(latest().media("files/c.png").orElseThrow().file())
                    .isEqualTo(second.resolve("c.png"));
            Files.writeString(second.resolve("a.md"), version(3));
            await(() -> titles().equals(List.of("Same", "Version 3")));
            int before = editions.size();
            Files.writeString(first.resolve("a.md"), version(4));
            Files.writeString(second.resolve("a.md"), version(5));
            await(() -> titles().equals(List.of("Same", "Version 5")));
            assertThat(editions).hasSize(before + 1);
            lead(link, first);
            await(() -> titles().equals(List.of("Same", "Version 4")));
            assertThat(latest().media("files/c.png").orElseThrow().file())
                    .isEqualTo(first.resolve("c.png"));
            assertThat(doubts).isEmpty();
        }
    }
}
