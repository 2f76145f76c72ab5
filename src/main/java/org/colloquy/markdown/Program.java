package org.colloquy.markdown;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.corpus.Digest;

/** Which program this is: another build, or another JDK, may read the same text otherwise. */
public final class Program {
    /**
     * {@code jar:nested:/a.jar/!BOOT-INF/classes/!/}, {@code file:/a.jar}, {@code file:/classes/}.
     */
    private static final Pattern FILE =
            Pattern.compile("(?:jar:)?(?:nested|file):([^!]+?)(?:/?!.*)?");

    private Program() {}

    /** Names the program: another one has another name. */
    public static String state() {
        Digest all = new Digest();
        all.add(System.getProperty("java.version", ""));
        CodeSource source = Program.class.getProtectionDomain().getCodeSource();
        Optional.ofNullable(source)
                .map(code -> code.getLocation().toString())
                .flatMap(Program::file)
                .ifPresent(file -> looks(file).forEach(all::add));
        return all.end();
    }

    /** The archive or folder at an address of code. */
    static Optional<Path> file(String location) {
        Matcher form = FILE.matcher(location);
        return form.matches()
                ? Optional.of(Path.of(URI.create("file:" + form.group(1))))
                : Optional.empty();
    }

    /** How an archive, or each file of a folder, looks from outside. */
    static List<String> looks(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> place.relativize(file) + " " + FileLook.at(file))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the program's own files cannot be read", e);
        }
    }
}
