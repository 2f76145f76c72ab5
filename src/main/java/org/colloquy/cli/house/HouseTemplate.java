package org.colloquy.cli.house;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;

/** The files of a small house that is a tutorial, as the program carries them. */
public final class HouseTemplate {
    private static final String ROOT = "/house/";

    /** Stands in the files for the version of the program that writes them. */
    private static final String VERSION = "@VERSION@";

    /**
     * File of the house.
     *
     * @param carried its path as the program carries it, where no name begins with a dot
     * @param path its path below the house
     */
    private record HouseFile(String carried, String path) {
        private HouseFile(String path) {
            this(path, path);
        }
    }

    private static final List<HouseFile> CORPUS =
            List.of(
                    new HouseFile("glossary.md"),
                    new HouseFile("people.md"),
                    new HouseFile("colloquy.yaml"),
                    new HouseFile("pages/about.md"),
                    new HouseFile("interviews/a-page-with-questions.md"),
                    new HouseFile("interviews/a-conversation-in-turns.md"));

    private static final List<HouseFile> PUBLISHING =
            List.of(
                    new HouseFile("publish/gitignore", ".gitignore"),
                    new HouseFile("publish/publish.sh", "publish.sh"),
                    new HouseFile("publish/github.yml", ".github/workflows/publish.yml"),
                    new HouseFile("publish/gitlab.yml", ".gitlab-ci.yml"),
                    new HouseFile("publish/forgejo.yml", ".forgejo/workflows/publish.yml"),
                    new HouseFile("publish/netlify.toml", "netlify.toml"));

    private static final List<HouseFile> EDITOR =
            List.of(
                    new HouseFile("cms/config.yml", "admin/config.yml"),
                    new HouseFile("cms/index.html", "admin/index.html"),
                    new HouseFile("cms/README.md", "admin/README.md"));

    private HouseTemplate() {}

    /** Writes what is read as a corpus into a folder. */
    public static void writeCorpus(Path house) throws IOException {
        write(CORPUS, house, "");
    }

    /**
     * Writes what checks and publishes a house on code hosts.
     *
     * @param version the version of the program by which that is done
     */
    public static void writePublishing(Path house, String version) throws IOException {
        write(PUBLISHING, house, version);
    }

    /** Writes what describes a house to an editor in the browser. */
    public static void writeEditor(Path house) throws IOException {
        write(EDITOR, house, "");
    }

    private static void write(List<HouseFile> files, Path house, String version)
            throws IOException {
        for (HouseFile file : files) {
            Path to = house.resolve(file.path());
            Files.createDirectories(Objects.requireNonNull(to.getParent(), "it has a folder"));
            String text = read(file.carried()).replace(VERSION, version);
            // What somebody else put there meanwhile is theirs.
            Files.writeString(to, text, StandardOpenOption.CREATE_NEW);
        }
    }

    private static String read(String carried) throws IOException {
        try (InputStream bytes = HouseTemplate.class.getResourceAsStream(ROOT + carried)) {
            if (bytes == null) {
                throw new FileNotFoundException(ROOT + carried);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
