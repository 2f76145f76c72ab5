package org.colloquy.markdown;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.colloquy.anchor.AnchorRecord;
import org.colloquy.build.Digest;
import org.colloquy.corpus.Media;
import org.colloquy.corpus.Problem;
import org.colloquy.corpus.Problem.Severity;
import org.colloquy.text.Slugs;

/**
 * Which files of a folder are interviews, glossary, people, pictures and recordings. Only regular
 * files inside the folder are: a link that leads out of it is passed over, a pipe would block its
 * reader.
 */
final class CorpusFiles {
    static final String GLOSSARY_FOLDER = "glossary/";
    static final String PEOPLE_FOLDER = "people/";
    static final String SETTINGS = "colloquy.yaml";
    static final String QUESTIONS = "questions.md";

    private static final String INTERVIEWS_FOLDER = "interviews/";
    private static final Set<String> APART = Set.of("glossary.md", "people.md", QUESTIONS);
    private static final Set<String> TRANSCRIPTS = Set.of("txt", "vtt", "srt", "docx", "rtf");
    private static final Map<String, String> MEDIA_TYPES =
            Map.ofEntries(
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("m4a", "audio/mp4"),
                    Map.entry("ogg", "audio/ogg"),
                    Map.entry("opus", "audio/ogg"),
                    Map.entry("wav", "audio/wav"),
                    Map.entry("flac", "audio/flac"));

    private final Path root;
    private final Set<String> all = new TreeSet<>();
    private final Map<String, FileLook> looks = new ConcurrentHashMap<>();
    private final Map<String, Optional<Media>> media = new ConcurrentHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> slugs = new TreeMap<>();
    private final Map<String, String> owners = new TreeMap<>();
    private final List<String> glossary = new ArrayList<>();
    private final Set<String> people = new TreeSet<>();

    private String digest = "";

    private CorpusFiles(Path root) {
        this.root = root;
    }

    /**
     * Looks through a folder.
     *
     * @throws IOException if it cannot be read
     */
    static CorpusFiles in(Path folder, Collection<Problem> problems) throws IOException {
        CorpusFiles files = new CorpusFiles(folder.toRealPath());
        files.walk();
        files.sort(files.problems);
        files.reportOrphans(files.problems);
        Digest names = new Digest();
        names.add(files.root.toString());
        names.addAll(files.all);
        files.digest = names.end();
        problems.addAll(files.problems);
        return files;
    }

    /** Returns the digest of the names of all files, whatever is in them. */
    String digest() {
        return digest;
    }

    /** What was found when the files were looked for. */
    List<Problem> problems() {
        return problems;
    }

    /** What a file looked like when the files were looked for, or later. */
    FileLook look(String file) {
        return looks.computeIfAbsent(
                file, name -> path(name).map(FileLook::at).orElse(FileLook.NONE));
    }

    /**
     * Looks at some files anew.
     *
     * @param changed relative to the folder; what is not there and never was is passed over
     * @return false if any of them came, went, or turned into something else than a plain file, so
     *     that the folder has to be looked through
     */
    boolean lookAgain(Collection<String> changed) {
        for (String file : changed) {
            Path path = root.resolve(file);
            boolean known = looks.containsKey(file) && all.contains(file);
            if (known != Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    || (!known && Files.exists(path, LinkOption.NOFOLLOW_LINKS))) {
                return false;
            }
            if (known) {
                looks.put(file, FileLook.at(path));
            }
        }
        return true;
    }

    private void walk() throws IOException {
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes a) {
                        String name = dir.getFileName() == null ? "" : dir.getFileName().toString();
                        boolean hidden = name.startsWith(".") || name.startsWith("_");
                        return hidden && !dir.equals(root)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (isInside(file, attributes)) {
                            String name = root.relativize(file).toString().replace('\\', '/');
                            all.add(name);
                            if (!attributes.isSymbolicLink()) {
                                looks.put(name, FileLook.of(attributes));
                            }
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private boolean isInside(Path file, BasicFileAttributes attributes) {
        if (!attributes.isSymbolicLink()) {
            return attributes.isRegularFile();
        }
        return real(file).isPresent();
    }

    /**
     * Where links lead now, if that is a file inside the folder. They may have been changed since
     * the folder was looked through.
     */
    private Optional<Path> real(Path file) {
        try {
            Path real = file.toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (IOException dangling) {
            return Optional.empty();
        }
    }

    private void sort(Collection<Problem> problems) {
        boolean apart =
                all.stream().anyMatch(file -> file.startsWith(INTERVIEWS_FOLDER) && isText(file));
        String home = apart ? INTERVIEWS_FOLDER : "";
        Set<String> taken = new HashSet<>();
        for (String file : all) {
            if (file.equals("glossary.md") || isEntry(file, GLOSSARY_FOLDER)) {
                glossary.add(file);
            } else if (file.equals("people.md") || isEntry(file, PEOPLE_FOLDER)) {
                people.add(file);
            } else if (file.startsWith(home) && isInterview(file)) {
                claim(file, home, taken, problems);
            } else if (file.startsWith(home) && TRANSCRIPTS.contains(extension(file))) {
                problems.add(
                        Problem.ofFile(
                                Severity.NOTE,
                                "passed-over",
                                file,
                                "this looks like a transcript of another kind and is not read"));
            }
        }
    }

    /** A record whose interview was renamed or deleted: all its anchors would be lost. */
    private void reportOrphans(Collection<Problem> problems) {
        all.stream()
                .filter(file -> file.endsWith(AnchorRecord.EXTENSION) && !owners.containsKey(file))
                .forEach(
                        file ->
                                problems.add(
                                        Problem.ofFile(
                                                Severity.ERROR,
                                                "orphan-record",
                                                file,
                                                "there is no interview beside this record of anchors:"
                                                        + " rename it along with its interview, or put that back")));
    }

    private void claim(String file, String home, Set<String> taken, Collection<Problem> problems) {
        String stem = file.substring(home.length(), file.lastIndexOf('.'));
        String wanted = Slugs.ofPath(stem);
        String slug = wanted;
        for (int i = 2; !taken.add(slug); i++) {
            slug = wanted + "-" + i;
        }
        if (!slug.equals(wanted)) {
            problems.add(
                    Problem.ofFile(
                            Severity.WARNING,
                            "duplicate-address",
                            file,
                            "another file has the address \"%s\", so this one gets \"%s\""
                                    .formatted(wanted, slug)));
        }
        slugs.put(file, slug);
        owners.putIfAbsent(recordName(file), file);
    }

    private static boolean isInterview(String file) {
        return isText(file) && !isAside(file) && !APART.contains(file);
    }

    private static boolean isEntry(String file, String folder) {
        return isText(file) && !isAside(file) && file.startsWith(folder);
    }

    private static boolean isAside(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.startsWith(".") || name.startsWith("README");
    }

    private static boolean isText(String file) {
        String extension = extension(file);
        return extension.equals("md") || extension.equals("markdown");
    }

    private static String extension(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The record of an interview's anchors beside it; empty if there is none. */
    Optional<String> record(String file) {
        return Optional.of(recordName(file))
                .filter(all::contains)
                .filter(record -> file.equals(owners.get(record)));
    }

    /** The interview that is in a file, or whose record is; empty if neither. */
    Optional<String> interviewOf(String file) {
        return slugs.containsKey(file)
                ? Optional.of(file)
                : Optional.ofNullable(owners.get(file)).filter(slugs::containsKey);
    }

    private static String recordName(String file) {
        return file.substring(0, file.lastIndexOf('.')) + AnchorRecord.EXTENSION;
    }

    /** A file without links on the way to it; empty if it is no file inside the folder any more. */
    Optional<Path> path(String file) {
        return real(root.resolve(file));
    }

    /** All files, in the order of their paths. */
    Set<String> paths() {
        return all;
    }

    /** The files of interviews, in the order of their paths. */
    Set<String> interviewPaths() {
        return slugs.keySet();
    }

    List<String> glossaryPaths() {
        return glossary;
    }

    Set<String> peoplePaths() {
        return people;
    }

    /** The files that all interviews are read with, as far as they are there. */
    List<String> sharedPaths() {
        List<String> shared = new ArrayList<>(glossary);
        shared.addAll(people);
        Stream.of(SETTINGS, QUESTIONS).filter(all::contains).forEach(shared::add);
        return shared;
    }

    boolean isGlossary(String file) {
        return glossary.contains(file);
    }

    boolean isPeople(String file) {
        return people.contains(file);
    }

    /** The address of an interview's file. */
    Optional<String> slug(String file) {
        return Optional.ofNullable(slugs.get(file));
    }

    /** Whether a file, by its name, is a picture that browsers show. */
    static boolean isPicture(String file) {
        return MEDIA_TYPES.getOrDefault(extension(file), "").startsWith("image/");
    }

    /**
     * A picture or recording in the folder; empty if there is none, or of no type that is served.
     */
    Optional<Media> media(String file) {
        return media.computeIfAbsent(file, this::mediaNow);
    }

    private Optional<Media> mediaNow(String file) {
        String type = MEDIA_TYPES.get(extension(file));
        return type != null && all.contains(file)
                ? path(file).map(real -> new Media("files/" + file, real, type))
                : Optional.empty();
    }
}
