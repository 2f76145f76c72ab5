package org.colloquy.importer.document;

import java.util.HashSet;
import java.util.Set;
import org.colloquy.text.OutwardAddress;
import org.jspecify.annotations.Nullable;

/** Links of a document, of which those stay that may lead out of it; the others are said once. */
public final class DocumentLinks {
    private final DocumentLog log;
    private final Set<String> leftOut = new HashSet<>();

    /**
     * Creates the links of a document.
     *
     * @param log takes down those that are left out
     */
    public DocumentLinks(DocumentLog log) {
        this.log = log;
    }

    /**
     * Returns where a link leads; null if its words alone stay.
     *
     * @param place of the link in the document
     */
    public @Nullable String address(String written, int place) {
        String target = written.strip();
        if (OutwardAddress.is(target)) {
            return target;
        } else if (!target.isEmpty() && !target.startsWith("#") && leftOut.add(target)) {
            log.leftOut(place, "a link to \"%s\"; its words stay".formatted(target));
        }
        return null;
    }
}
