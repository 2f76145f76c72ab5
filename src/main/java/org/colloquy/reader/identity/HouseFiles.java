package org.colloquy.reader.identity;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenValue;
import org.colloquy.reader.source.CorpusLayout;

/** Files beside the settings that these name, within bounds of size. */
final class HouseFiles {
    private final CorpusLayout files;

    HouseFiles(CorpusLayout files) {
        this.files = files;
    }

    CorpusLayout layout() {
        return files;
    }

    /** Returns the path of a file below the folder, as the layout has it. */
    static String path(WrittenValue written) {
        return written.text().replaceFirst("^(?:\\./)+", "");
    }

    /**
     * Returns the bytes of a file; empty if there are none or too many.
     *
     * @param refuse told why
     */
    Optional<byte[]> bytes(
            WrittenValue written, int most, BiConsumer<WrittenValue, String> refuse) {
        Optional<byte[]> bytes = files.bytes(path(written), most + 1);
        if (bytes.isEmpty()) {
            refuse.accept(
                    written, "there is no file \"%s\" in the folder".formatted(written.text()));
        } else if (bytes.get().length > most) {
            refuse.accept(
                    written, "\"%s\" is larger than %d kB".formatted(written.text(), most / 1024));
            return Optional.empty();
        }
        return bytes;
    }
}
