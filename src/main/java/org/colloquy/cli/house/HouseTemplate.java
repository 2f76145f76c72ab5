package org.colloquy.cli.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.colloquy.build.ProgramFile;

/** The files of a small house that is a tutorial, as the program carries them. */
public final class HouseTemplate {
    private static final String ROOT = "house/";

    /** Stands in the files for the version of the program that writes them. */
    private static final String VERSION = "@VERSION@";

    /**
     * File of the house.
     *
     * @param carried its path as the program carries it, where no name begins with a dot
     * @param path its path below the house
     */
    private record TemplateFile(String carried, String path) {
        private TemplateFile(String path) {
            this(path, path);
        }
    }

    private static final List<TemplateFile> CORPUS =
            List.of(
                    new TemplateFile("glossary.md"),
                    new TemplateFile("people.md"),
                    new TemplateFile("colloquy.yaml"),
                    new TemplateFile("pages/about.md"),
                    new TemplateFile("interviews/a-page-with-questions.md"),
                    new TemplateFile("interviews/a-conversation-in-turns.md"));

    private static final List<TemplateFile> PUBLISHING =
            List.of(
                    new TemplateFile("publish/gitignore", ".gitignore"),
                    new TemplateFile("publish/publish.sh", "publish.sh"),
                    new TemplateFile("publish/github.yml", ".github/workflows/publish.yml"),
                    new TemplateFile("publish/gitlab.yml", ".gitlab-ci.yml"),
                    new TemplateFile("publish/forgejo.yml", ".forgejo/workflows/publish.yml"),
                    new TemplateFile("publish/netlify.toml", "netlify.toml"));

    private static final List<TemplateFile> EDITOR =
            List.of(
                    new TemplateFile("cms/config.yml", "admin/config.yml"),
                    new TemplateFile("cms/index.html", "admin/index.html"),
                    new TemplateFile("cms/README.md", "admin/README.md"));

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

    private static void write(List<TemplateFile> files, Path house, String version)
            throws IOException {
        for (TemplateFile file : files) {
            Path to = house.resolve(file.path());
            Files.createDirectories(Objects.requireNonNull(to.getParent(), "it has a folder"));
            String text = ProgramFile.text(ROOT + file.carried()).replace(VERSION, version);
            // What somebody else put there meanwhile is theirs.
            Files.writeString(to, text, StandardOpenOption.CREATE_NEW);
        }
    }
}
