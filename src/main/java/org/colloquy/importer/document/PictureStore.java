package org.colloquy.importer.document;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.importer.container.DocumentArchive;
import org.colloquy.importer.model.ImportException;

/** Pictures of a document that is read, within bounds. */
public final class PictureStore {
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final int MAX_PICTURES = 200;
    private static final long ALL = 64L * 1024 * 1024;

    private final DocumentArchive archive;
    private final DocumentLog log;
    private final Map<String, byte[]> taken = new HashMap<>();
    private long size;

    public PictureStore(DocumentArchive archive, DocumentLog log) {
        this.archive = archive;
        this.log = log;
    }

    /**
     * Takes a picture out of the archive; says why it is left out if it is.
     *
     * @param description its alternative text
     * @return whether it is kept
     * @throws ImportException if the archive is damaged
     */
    public boolean take(String name, String description, int place) throws ImportException {
        if (taken.containsKey(name)) {
            return true;
        } else if (!archive.has(name)) {
            log.leftOut(place, "a picture that is not in the file%s".formatted(told(description)));
            return false;
        }
        byte[] bytes = archive.bytes(name, MAX_BYTES).orElse(new byte[0]);
        if (bytes.length == 0 || taken.size() >= MAX_PICTURES || size + bytes.length > ALL) {
            log.leftOut(
                    place,
                    "a picture that is too large, or one of too many%s"
                            .formatted(told(description)));
            return false;
        } else if (RasterFormat.of(bytes).isEmpty()) {
            log.leftOut(
                    place,
                    "a picture (%s) that browsers do not show: save it as PNG or JPEG%s"
                            .formatted(
                                    name.substring(name.lastIndexOf('.') + 1), told(description)));
            return false;
        }
        size += bytes.length;
        taken.put(name, bytes);
        return true;
    }

    private static String told(String description) {
        return description.isBlank() ? "" : ": \"" + description.strip() + "\"";
    }

    public Map<String, byte[]> taken() {
        return taken;
    }
}
