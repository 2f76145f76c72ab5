package org.colloquy.site.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.interview.Interview;

/** Folder of the corpus as the desk asks about it. Nothing is written. */
public interface DeskFolder {

    /** Returns the folder as somebody named it who wants to name it again in a terminal. */
    String name();

    /** Returns the whole path of a file, set apart by slashes. */
    String file(String path);

    /** Returns when a file was last changed; empty if that cannot be told. */
    Optional<Instant> changed(String path);

    /** Returns why a file is read as it is, line by line. */
    List<String> explain(String path);

    /** Returns the places of an interview that its record does not have yet, if it has a record. */
    List<Locator> unrecorded(Corpus corpus, Interview interview);
}
