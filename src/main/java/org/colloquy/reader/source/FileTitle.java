package org.colloquy.reader.source;

import java.util.Locale;
import org.colloquy.model.Problem.Severity;
import org.colloquy.text.file.FilePath;
import org.colloquy.text.language.LanguageSuffix;

/** Title of a text that nothing else gives one: it is made of the name of its file. */
public final class FileTitle {

    private FileTitle() {}

    /** Returns the words in the name of a file, the first of them with a capital. */
    public static String of(SourceFile source) {
        String name = FilePath.name(source.file());
        String stem = LanguageSuffix.without(name).replaceAll("[-_]+", " ").strip();
        return stem.isEmpty()
                ? name
                : stem.substring(0, 1).toUpperCase(Locale.ROOT) + stem.substring(1);
    }

    /** Reports that a text goes by the name of its file. */
    public static void report(SourceFile source, String title) {
        source.report(
                Severity.WARNING,
                "missing-title",
                0,
                "there is no title; \"%s\" is made from the file name".formatted(title));
    }
}
