package org.colloquy.reader;

import java.util.List;
import org.colloquy.build.Digest;
import org.colloquy.reader.source.FileText;
import org.colloquy.reader.transcript.folder.FolderForm;
import org.jspecify.annotations.Nullable;

/**
 * File of an interview and what lies beside it.
 *
 * @param slug the interview's address
 * @param record of its anchors; null without one
 * @param times the record of the times of its words; null without one
 * @param segments the table of its segments; null without one
 * @param folder what the files beside it agree on; null if that cannot settle it
 */
record InterviewFile(
        String name,
        String slug,
        FileText text,
        @Nullable FileText record,
        @Nullable FileText times,
        @Nullable FileText segments,
        @Nullable FolderForm folder) {

    /** Returns the same file with what the files beside it agree on. */
    InterviewFile beside(FolderForm files) {
        return new InterviewFile(name, slug, text, record, times, segments, files);
    }

    /** Returns the digest of all of it. */
    String key() {
        Digest all = new Digest();
        all.add(name);
        all.add(slug);
        all.add(text.key());
        add(all, record);
        add(all, times);
        add(all, segments);
        all.addAll(folder == null ? List.of() : folder.facts());
        return all.end();
    }

    private static void add(Digest all, @Nullable FileText beside) {
        all.add(beside == null ? 0 : 1);
        all.add(beside == null ? "" : beside.key());
    }
}
