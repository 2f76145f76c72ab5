package org.colloquy.anchors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.anchors.match.AnchorComparison;
import org.colloquy.anchors.match.AnchorComparison.ComparedPlace;
import org.colloquy.anchors.match.AnchorVerdict;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.model.interview.Interview;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What becomes of each anchor is what was judged by hand, with either kind of line ends. */
class JudgedEditsTest {

    @TestFactory
    Stream<DynamicTest> isAsJudged() throws IOException {
        try (Stream<Path> files = Files.list(JudgedEdit.CASES)) {
            return files
                    .filter(file -> file.toString().endsWith(".case"))
                    .sorted()
                    .toList()
                    .stream()
                    .map(
                            file ->
                                    DynamicTest.dynamicTest(
                                            file.getFileName().toString(), () -> judge(file)));
        }
    }

    private static void judge(Path file) throws IOException {
        JudgedEdit edit = JudgedEdit.read(file);
        AnchorRecord record = RecordMaker.first(Readings.of(edit.before()));
        Interview after = Readings.of(edit.after());
        assertThat(found(record, after, edit.expected())).isEqualTo(edit.expected());
        Interview windows = Readings.of(edit.after().replace("\n", "\r\n"));
        assertThat(found(record, windows, edit.expected())).isEqualTo(edit.expected());
    }

    private static Map<String, String> found(
            AnchorRecord record, Interview after, Map<String, String> expected) {
        Map<String, String> found = new TreeMap<>();
        for (ComparedPlace row : AnchorComparison.of(record, after).rows()) {
            String id = row.locator().id();
            String verdict = row.verdict().word();
            verdict += row.heir() == null ? "" : " " + row.heir().id();
            // Only the beginning of the words was judged.
            String judged = expected.getOrDefault(id, "");
            int quote = judged.indexOf('"');
            String begin = quote < 0 ? "" : judged.substring(quote + 1, judged.length() - 1);
            boolean begins = quote >= 0 && row.words().startsWith(begin);
            String words = quote < 0 ? "" : " \"" + (begins ? begin : row.words()) + "\"";
            if (row.verdict() != AnchorVerdict.KEPT || expected.containsKey(id)) {
                found.put(id, verdict + words);
            }
        }
        return found;
    }
}
