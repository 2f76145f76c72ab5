package org.colloquy.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.console.UsageException;
import org.colloquy.importer.markdown.AtomicFile;
import org.colloquy.model.Problem;
import org.colloquy.model.interview.Interview;
import org.colloquy.times.TimesRecorder;
import org.colloquy.times.record.TimesReader;
import org.colloquy.times.record.TimesRecord;
import org.colloquy.times.record.TimesWriter;

/** The file beside an interview in which the times of its words are recorded. */
final class TimesFile {
    private final Path path;
    private final String name;

    private TimesFile(Path path, String name) {
        this.path = path;
        this.name = name;
    }

    /** Returns the record of an interview; it need not be there. */
    static TimesFile of(Path folder, Interview interview) {
        String file = interview.path();
        String name = file.substring(0, file.lastIndexOf('.')) + TimesRecord.EXTENSION;
        return new TimesFile(folder.resolve(name), name);
    }

    /** Returns the name, relative to the corpus. */
    String name() {
        return name;
    }

    /**
     * Writes the times as they are carried to the words of the interview, if that changes anything.
     *
     * @return whether anything was written
     * @throws UsageException if the record is damaged or cannot be written
     */
    boolean update(Interview interview) {
        String text = read();
        List<Problem> problems = TimesReader.read(name, text).problems();
        if (!problems.isEmpty()) {
            throw new UsageException(name + " is damaged: \"colloquy check\" says where");
        }
        String now = TimesWriter.write(TimesRecorder.record(interview, interview.times()));
        return !now.equals(text) && write(now);
    }

    private String read() {
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw new UsageException(name + " is damaged: it is not UTF-8");
        } catch (IOException e) {
            throw unable("read", e);
        }
    }

    private boolean write(String text) {
        try {
            AtomicFile.write(path, text);
            return true;
        } catch (IOException e) {
            throw unable("written", e);
        }
    }

    private UsageException unable(String what, IOException e) {
        return new UsageException(
                "%s cannot be %s (%s)".formatted(name, what, e.getClass().getSimpleName()));
    }
}
