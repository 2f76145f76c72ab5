package org.colloquy.anchors.record;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Whatever a record holds: it is read or refused, and what is read can be written and read. */
public final class RecordFuzz {
    private RecordFuzz() {}

    /** Reads these bytes as a record. */
    public static void fuzzerTestOneInput(byte[] input) {
        RecordReader.ReadRecord result = RecordReader.read("a.anchors", new String(input, UTF_8));
        if (!result.problems().isEmpty()) {
            return;
        }
        String written = RecordWriter.write(result.record());
        RecordReader.ReadRecord again = RecordReader.read("a.anchors", written);
        if (!again.problems().isEmpty() || !again.record().equals(result.record())) {
            throw new IllegalStateException("another record: " + written + again.problems());
        }
    }
}
