package org.colloquy.cli.anchors;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.console.UsageException;
import org.colloquy.model.Problem;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.reading.CompanionFile;
import org.colloquy.times.TimesRecorder;
import org.colloquy.times.record.TimesReader;
import org.colloquy.times.record.TimesWriter;

/** The file beside an interview in which the times of its words are recorded. */
final class TimesFile {
    private final WrittenRecord file;

    private TimesFile(WrittenRecord file) {
        this.file = file;
    }

    /** Returns the record of an interview; it need not be there. */
    static TimesFile of(Path folder, Interview interview) {
        return new TimesFile(WrittenRecord.of(folder, interview, CompanionFile.TIMES));
    }

    /** Returns the name, relative to the corpus. */
    String name() {
        return file.name();
    }

    /**
     * Writes the times as they are carried to the words of the interview, if that changes anything.
     *
     * @return whether anything was written
     * @throws UsageException if the record is damaged or cannot be written
     */
    boolean update(Interview interview) {
        String text = read();
        List<Problem> problems = TimesReader.read(name(), text).problems();
        if (!problems.isEmpty()) {
            throw new UsageException(name() + " is damaged: \"colloquy check\" says where");
        }
        return file.write(
                TimesWriter.write(TimesRecorder.record(interview, interview.times())), text);
    }

    private String read() {
        try {
            return file.read();
        } catch (CharacterCodingException e) {
            throw new UsageException(name() + " is damaged: it is not UTF-8");
        } catch (IOException e) {
            throw file.unable("read", e);
        }
    }
}
