package org.colloquy.cli.option;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.colloquy.model.corpus.Corpus;
import picocli.CommandLine.Option;

/** Option of the commands that can look at a folder as everybody sees it. */
public final class PublishedOption {
    @Option(
            names = "--published",
            description = "Take the interviews as everybody sees them now, without drafts.")
    private boolean published;

    /** Returns what is asked for of a corpus. */
    public Corpus of(Corpus corpus) {
        return published
                ? corpus.at(ZonedDateTime.now(ZoneId.systemDefault())).withoutDrafts()
                : corpus;
    }
}
