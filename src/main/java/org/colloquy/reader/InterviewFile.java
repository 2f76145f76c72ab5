package org.colloquy.reader;

import org.colloquy.build.Digest;
import org.colloquy.reader.source.FileText;
import org.jspecify.annotations.Nullable;

/**
 * File of an interview and what lies beside it.
 *
 * @param slug the interview's address
 * @param record of its anchors; null without one
 */
record InterviewFile(String name, String slug, FileText text, @Nullable FileText record) {

    /** Returns the digest of all of it. */
    String key() {
        Digest all = new Digest();
        all.add(name);
        all.add(slug);
        all.add(text.key());
        all.add(record == null ? 0 : 1);
        all.add(record == null ? "" : record.key());
        return all.end();
    }
}
