package org.colloquy.importer.opendocument;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.DocumentLog;
import org.colloquy.importer.document.TrackedChange;
import org.colloquy.importer.document.TrackedChange.ChangeChoice;
import org.colloquy.importer.document.TrackedChange.RevisionKind;
import org.jspecify.annotations.Nullable;

/**
 * Tracked changes of a document. What was put in stands in the text, between two marks; what was
 * taken out stands apart, with a mark at its place.
 */
final class OpenChanges {
    private final Map<String, XmlElement> regions = new HashMap<>();
    private final Map<String, OpenRegion> open = new LinkedHashMap<>();
    private final DocumentLog log;
    private final ChangeChoice choice;

    OpenChanges(DocumentLog log, ChangeChoice choice) {
        this.log = log;
        this.choice = choice;
    }

    /** Stretch of the text whose end has not come yet. */
    private record OpenRegion(int place, StringBuilder words) {}

    /** Takes what is said of all changes before the text. */
    void add(XmlElement tracked) {
        tracked.children("text:changed-region")
                .forEach(
                        region -> {
                            regions.put(region.text("text:id"), region);
                            regions.putIfAbsent(region.text("xml:id"), region);
                        });
    }

    private @Nullable XmlElement change(String id) {
        XmlElement region = regions.get(id);
        return region == null ? null : region.children().findFirst().orElse(null);
    }

    private static RevisionKind kind(XmlElement change) {
        return switch (change.name()) {
            case "text:insertion" -> RevisionKind.INSERTED;
            case "text:deletion" -> RevisionKind.DELETED;
            default -> RevisionKind.FORMATTED;
        };
    }

    void begin(String id, int place) {
        if (change(id) != null) {
            open.put(id, new OpenRegion(place, new StringBuilder()));
        }
    }

    void end(String id) {
        OpenRegion region = open.remove(id);
        XmlElement change = change(id);
        if (region != null && change != null) {
            log(change, region.place(), region.words().toString());
        }
    }

    /** Ends those that have no end in the text. */
    void endAll() {
        Map.copyOf(open).keySet().stream().sorted().forEach(this::end);
    }

    private void log(XmlElement change, int place, String words) {
        XmlElement info = change.child("office:change-info").orElse(XmlElement.empty(""));
        log.change(
                new TrackedChange(
                        kind(change),
                        place,
                        info.child("dc:creator").map(XmlElement::words).orElse("").strip(),
                        OpenText.day(info.child("dc:date").map(XmlElement::words).orElse("")),
                        words));
        log.unchanged();
    }

    /** Takes words of the text; tells whether they are in it after the choice. */
    boolean keeps(String words) {
        boolean kept = true;
        for (Map.Entry<String, OpenRegion> region : open.entrySet()) {
            XmlElement change = change(region.getKey());
            region.getValue().words().append(words);
            kept &= change == null || kind(change).isKept(choice);
        }
        return kept;
    }

    /** Says what was taken out here, and returns it if it is in the text after the choice. */
    @Nullable XmlElement deleted(String id, int place) {
        XmlElement change = change(id);
        if (change == null || kind(change) != RevisionKind.DELETED) {
            return null;
        }
        String words = OpenText.of(change);
        boolean end = words.isBlank() && change.children("text:p").count() > 1;
        log(change, place, end ? "" : words);
        return kind(change).isKept(choice) ? change : null;
    }
}
