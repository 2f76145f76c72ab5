package org.colloquy.reader.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.colloquy.text.file.FilePath;

/** Kinds of the files of a corpus, as their names tell them. */
public final class FileKinds {
    private static final Set<String> APART =
            Set.of("glossary.md", "people.md", CorpusLayout.QUESTIONS);
    private static final Set<String> TRANSCRIPTS =
            Set.of("txt", "vtt", "srt", "docx", "odt", "doc", "rtf", "html", "htm", "pdf", "xml");

    /** Beginnings of the names of files that are about the folder and not in it. */
    private static final List<String> ABOUT_THE_FOLDER =
            List.of("README", "CONTRIBUTING", "CODE_OF_CONDUCT", "LICENSE", "CHANGELOG");

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
                    Map.entry("aac", "audio/aac"),
                    Map.entry("ogg", "audio/ogg"),
                    Map.entry("oga", "audio/ogg"),
                    Map.entry("opus", "audio/ogg"),
                    Map.entry("wav", "audio/wav"),
                    Map.entry("flac", "audio/flac"),
                    Map.entry("mp4", "video/mp4"),
                    Map.entry("m4v", "video/mp4"),
                    Map.entry("webm", "video/webm"),
                    Map.entry("ogv", "video/ogg"),
                    Map.entry("mov", "video/quicktime"));

    private FileKinds() {}

    /** Tells a Markdown file that is neither set apart nor about other files. */
    static boolean isInterview(String file) {
        return isMarkdown(file) && !isAside(file) && !APART.contains(file);
    }

    /** Tells a file with an entry of its own in a folder of such files. */
    static boolean isEntry(String file, String folder) {
        return isMarkdown(file) && !isAside(file) && file.startsWith(folder);
    }

    /** Tells a Markdown file. */
    public static boolean isMarkdown(String file) {
        String extension = FilePath.extension(file);
        return extension.equals("md") || extension.equals("markdown");
    }

    /** Tells a transcript that is not read, but could be imported. */
    static boolean isOtherTranscript(String file) {
        return TRANSCRIPTS.contains(FilePath.extension(file));
    }

    /** Tells a folder that is not looked into. */
    public static boolean isHidden(Path folder) {
        String name = Objects.toString(folder.getFileName(), "");
        return name.startsWith(".") || name.startsWith("_");
    }

    /** Tells a picture that browsers show. */
    public static boolean isPicture(String file) {
        return mediaType(file).filter(type -> type.startsWith("image/")).isPresent();
    }

    /** Returns the media type of a picture or recording; empty if it is of none that is served. */
    public static Optional<String> mediaType(String file) {
        return Optional.ofNullable(MEDIA_TYPES.get(FilePath.extension(file)));
    }

    private static boolean isAside(String file) {
        String name = FilePath.name(file);
        return name.startsWith(".") || ABOUT_THE_FOLDER.stream().anyMatch(name::startsWith);
    }
}
