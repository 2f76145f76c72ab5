package org.colloquy.reader.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.build.output.OutputFolder;
import org.colloquy.model.Lazy;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.model.recording.MediaFile;

/** Layout of a folder: its interviews, glossary, people, pictures and recordings. */
public final class CorpusLayout {
    public static final String GLOSSARY_FOLDER = "glossary/";
    public static final String PEOPLE_FOLDER = "people/";
    public static final String PAGES_FOLDER = "pages/";
    public static final String SETTINGS = "colloquy.yaml";

    /** The house's own style sheet, beside the settings. */
    public static final String STYLE = "theme.css";

    public static final String QUESTIONS = "questions.md";

    /** Name of the file in which a folder says of what series its interviews are. */
    private static final String SERIES = "series.yaml";

    private static final String INTERVIEWS_FOLDER = "interviews/";

    /** Reasons why files are not read, each with what may be done. */
    private static final String OTHER_TYPE =
            "no Markdown (\"colloquy import\" makes it of transcripts)";

    private static final String OUTSIDE =
            "outside of interviews/ (move them there, or into pages/ if they are pages of the site)";
    private static final String SET_ASIDE = "a name for what is no interview (README, . or _)";

    private final FolderFiles folder;
    private final Map<String, List<String>> passedOver = new TreeMap<>();
    private final NavigableSet<String> all;
    private final Map<String, Optional<MediaFile>> media = new ConcurrentHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final TextAddresses addresses = new TextAddresses();
    private final TextAddresses pages = new TextAddresses();
    private final Set<String> series = new TreeSet<>();
    private final List<String> glossary = new ArrayList<>();
    private final Set<String> people = new TreeSet<>();

    /** Files by their paths in small letters: a text may name many that are not there. */
    private final Lazy<Map<String, List<String>>> bySmallLetters = new Lazy<>(this::bySmallLetters);

    /** The folder of all interviews; empty where they may lie anywhere. */
    private final String home;

    private CorpusLayout(FolderFiles folder, String home) {
        this.folder = folder;
        this.all = folder.paths();
        this.home = home;
        reportUnlistable();
        sort();
        reportPassedOver();
        reportOrphans();
    }

    /**
     * Looks through a folder.
     *
     * @throws IOException if it cannot be read
     */
    public static CorpusLayout in(Path folder, Collection<Problem> problems) throws IOException {
        FolderFiles found = FolderFiles.in(folder);
        boolean apart =
                found.paths().stream()
                        .anyMatch(
                                file ->
                                        file.startsWith(INTERVIEWS_FOLDER)
                                                && FileKinds.isMarkdown(file));
        CorpusLayout files = new CorpusLayout(found, apart ? INTERVIEWS_FOLDER : "");
        problems.addAll(files.problems);
        return files;
    }

    /**
     * Returns the layout as if some interviews and pages were not there, nor what lies beside them
     * by name.
     */
    public CorpusLayout without(Set<String> texts) {
        Set<String> gone = new TreeSet<>(texts);
        for (String text : texts) {
            Stream.of(record(text), times(text), segments(text))
                    .flatMap(Optional::stream)
                    .forEach(gone::add);
        }
        return new CorpusLayout(folder.without(gone), home);
    }

    /** Returns the digest of the names of all files, whatever is in them. */
    public String digest() {
        return folder.digest();
    }

    /** Returns what was found when the files were looked for. */
    public List<Problem> problems() {
        return problems;
    }

    /** Returns the look of a file when the files were looked for, or later. */
    FileAttributes look(String file) {
        return folder.look(file);
    }

    /** Looks at some files anew, as {@link FolderFiles#lookAgain} does. */
    public boolean lookAgain(Collection<String> changed) {
        return folder.lookAgain(changed);
    }

    private void reportUnlistable() {
        for (String file : folder.unlistable()) {
            problems.add(
                    Problem.ofFile(
                            Severity.ERROR,
                            "bad-file-name",
                            file,
                            "a control character, such as a line break, stands in this name, so the file is passed over: rename it, or its folder"));
        }
    }

    private void sort() {
        for (String file : all) {
            if (file.equals("glossary.md") || FileKinds.isEntry(file, GLOSSARY_FOLDER)) {
                glossary.add(file);
            } else if (file.equals("people.md") || FileKinds.isEntry(file, PEOPLE_FOLDER)) {
                people.add(file);
            } else if (file.startsWith(PAGES_FOLDER)) {
                if (FileKinds.isEntry(file, PAGES_FOLDER)) {
                    pages.claim(file, PAGES_FOLDER, problems);
                }
            } else if (file.startsWith(home)) {
                sortTranscript(file);
            } else if (FileKinds.isInterview(file) && !isExported(file)) {
                passOver(OUTSIDE, file);
            }
        }
    }

    private void sortTranscript(String file) {
        if (file.equals(SERIES) || file.endsWith("/" + SERIES)) {
            series.add(file);
        } else if (FileKinds.isInterview(file)) {
            addresses.claim(file, home, problems);
        } else if (FileKinds.isOtherTranscript(file)) {
            passOver(OTHER_TYPE, file);
        } else if (FileKinds.isMarkdown(file) && !file.startsWith(PEOPLE_FOLDER)) {
            passOver(SET_ASIDE, file);
        }
    }

    /** Tells whether a file lies in an exported site, which has copies of what was read. */
    private boolean isExported(String file) {
        for (int end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) {
            if (all.contains(file.substring(0, end + 1) + OutputFolder.EXPORT_LIST)) {
                return true;
            }
        }
        return false;
    }

    private void passOver(String reason, String file) {
        passedOver.computeIfAbsent(reason, r -> new ArrayList<>()).add(file);
    }

    private void reportPassedOver() {
        folder.setAside().stream()
                .filter(aside -> aside.startsWith(home))
                .forEach(aside -> passOver(SET_ASIDE, aside));
        if (!passedOver.isEmpty()) {
            String message =
                    passedOver.entrySet().stream()
                            .map(why -> why.getKey() + ": " + String.join(", ", why.getValue()))
                            .collect(Collectors.joining("; ", "these are not read: ", ""));
            problems.add(Problem.ofFile(Severity.NOTE, "passed-over", ".", message));
        }
    }

    /** Reports records whose interview was renamed or deleted: all that they know would be lost. */
    private void reportOrphans() {
        reportOrphans(
                CompanionFile.ANCHORS,
                "anchors",
                "; \"colloquy anchors\" says which interview has its words");
        reportOrphans(CompanionFile.TIMES, "times", "");
        all.stream()
                .filter(file -> CompanionFile.SEGMENTS.isNameOf(file) && !addresses.isOwned(file))
                .filter(file -> !isExported(file))
                .forEach(
                        file ->
                                problems.add(
                                        Problem.ofFile(
                                                Severity.ERROR,
                                                "orphan-segments",
                                                file,
                                                "there is no interview for this table of segments: name it like its interview")));
    }

    private void reportOrphans(CompanionFile kind, String what, String hint) {
        all.stream()
                .filter(file -> kind.isNameOf(file) && !addresses.isOwned(file))
                .forEach(
                        file ->
                                problems.add(
                                        Problem.ofFile(
                                                Severity.ERROR,
                                                "orphan-record",
                                                file,
                                                "there is no interview for this record of %s: rename the record along with its interview, and write the old name of that under \"aliases:\" in its front matter, so that links lead on; or put the interview back%s"
                                                        .formatted(what, hint))));
    }

    /** Returns the record of an interview's anchors beside it; empty if there is none. */
    public Optional<String> record(String file) {
        return addresses.beside(file, CompanionFile.ANCHORS).filter(all::contains);
    }

    /** Returns the table of an interview's segments beside it; empty if there is none. */
    public Optional<String> segments(String file) {
        return addresses.beside(file, CompanionFile.SEGMENTS).filter(all::contains);
    }

    /** Returns the record of the times of an interview's words; empty if there is none. */
    public Optional<String> times(String file) {
        return addresses.beside(file, CompanionFile.TIMES).filter(all::contains);
    }

    /**
     * Returns a file without links on the way to it; empty if it is no file inside the folder any
     * more.
     */
    Optional<Path> path(String file) {
        return folder.path(file);
    }

    /** Returns all files, in the order of their paths. */
    Set<String> paths() {
        return all;
    }

    /** Returns the files of interviews, in the order of their paths. */
    public Set<String> interviewPaths() {
        return addresses.files();
    }

    /** Returns the files in which folders say of series, in the order of their paths. */
    public Set<String> seriesPaths() {
        return series;
    }

    /** Returns the files of pages of the house, in the order of their paths. */
    public Set<String> pagePaths() {
        return pages.files();
    }

    /** Returns the address below {@code pages/} of the page in a file. */
    public Optional<String> pageSlug(String file) {
        return pages.slug(file);
    }

    public List<String> glossaryPaths() {
        return glossary;
    }

    public Set<String> peoplePaths() {
        return people;
    }

    /** Returns the files that all interviews are read with, as far as they are there. */
    public List<String> sharedPaths() {
        List<String> shared = new ArrayList<>(glossary);
        shared.addAll(people);
        Stream.of(SETTINGS, QUESTIONS).filter(all::contains).forEach(shared::add);
        return shared;
    }

    /** Tells whether there is a file, whatever is in it. */
    public boolean has(String file) {
        return all.contains(file);
    }

    /** Returns the file whose path differs from another by capitals alone; empty if none does. */
    Optional<String> inOtherCapitals(String file) {
        return bySmallLetters.get().getOrDefault(file.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(other -> !other.equals(file))
                .findFirst();
    }

    private Map<String, List<String>> bySmallLetters() {
        return all.stream().collect(Collectors.groupingBy(file -> file.toLowerCase(Locale.ROOT)));
    }

    /** Tells whether any file lies in a folder. */
    public boolean isFolder(String path) {
        String first = all.ceiling(path + "/");
        return first != null && first.startsWith(path + "/");
    }

    public boolean isGlossary(String file) {
        return glossary.contains(file);
    }

    public boolean isPeople(String file) {
        return people.contains(file);
    }

    /** Returns the address of an interview's file. */
    public Optional<String> slug(String file) {
        return addresses.slug(file);
    }

    /**
     * Returns the bytes of a file; empty if there is no such file that can be read.
     *
     * @param most the number of bytes after which nothing is read
     */
    public Optional<byte[]> bytes(String file, int most) {
        Optional<Path> path = all.contains(file) ? path(file) : Optional.empty();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(path.get(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readNBytes(most));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns a picture or recording in the folder; empty if there is none, or of no type that is
     * served.
     */
    public Optional<MediaFile> media(String file) {
        return media.computeIfAbsent(file, this::mediaNow);
    }

    private Optional<MediaFile> mediaNow(String file) {
        return FileKinds.mediaType(file)
                .filter(type -> all.contains(file))
                .flatMap(
                        type -> path(file).map(real -> new MediaFile("files/" + file, real, type)));
    }
}
