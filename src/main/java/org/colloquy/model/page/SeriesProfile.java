package org.colloquy.model.page;

import java.util.List;
import org.colloquy.model.Block;
import org.colloquy.model.details.InterviewCover;
import org.colloquy.text.Slugs;
import org.colloquy.text.file.FilePath;
import org.jspecify.annotations.Nullable;

/**
 * Profile of the series that the interviews of a folder are, in {@code series.yaml}.
 *
 * @param file relative to the corpus
 * @param order the number of the series among all; null where none is given
 * @param interviews the files that come first, in their order, relative to the corpus
 */
public record SeriesProfile(
        String file,
        String title,
        List<Block> text,
        @Nullable InterviewCover cover,
        @Nullable Double order,
        List<String> interviews) {
    public SeriesProfile {
        text = List.copyOf(text);
        interviews = List.copyOf(interviews);
    }

    /** Returns the part of the address that the series has. */
    public String id() {
        return Slugs.ofName(title);
    }

    /** Returns the folder in which it lies, with a slash at its end; empty for the corpus. */
    public String folder() {
        return FilePath.folder(file);
    }

    /** Returns the place of an interview among those that come first; behind them all others. */
    public int place(String path) {
        int at = interviews.indexOf(path);
        return at < 0 ? interviews.size() : at;
    }
}
