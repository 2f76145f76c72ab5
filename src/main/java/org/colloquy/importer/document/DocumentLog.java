package org.colloquy.importer.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.importer.document.TrackedChange.RevisionKind;
import org.colloquy.text.ShortenedText;

/** Log of what a reader of documents leaves out, and of the changes that it meets. */
public final class DocumentLog {
    private static final int MAX_CHARACTERS = 120;

    private final List<DocumentFinding> findings = new ArrayList<>();
    private final List<TrackedChange> changes = new ArrayList<>();
    private final Map<String, Integer> counted = new LinkedHashMap<>();
    private boolean broken = true;

    /** Says that something is left out. */
    public void leftOut(int place, String what) {
        findings.add(DocumentFinding.leftOut(place, what));
    }

    /** Says that words are left out; nothing if there are none. */
    public void leftOut(int place, String what, String words) {
        if (!words.isBlank()) {
            leftOut(place, what + ": " + shown(words));
        }
    }

    /** Says that something of which there may be many is left out: once, with their number. */
    public void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }

    /** Says what somebody remarked on the text. */
    public void comment(int place, String author, String date, String on, String words) {
        findings.add(
                new DocumentFinding(
                        "comment",
                        place,
                        "left out: a comment by %s%s%s: %s"
                                .formatted(
                                        author.isBlank() ? "somebody" : author.strip(),
                                        date.isBlank() ? "" : ", " + date,
                                        on.isBlank() ? "" : ", on " + shown(on),
                                        shown(words))));
    }

    /**
     * Records a change. It is one with the change before if nothing stands between them, and
     * somebody did the same.
     */
    public void change(TrackedChange change) {
        int last = changes.size() - 1;
        if (!broken && last >= 0 && isOne(changes.get(last), change)) {
            TrackedChange before = changes.get(last);
            changes.set(
                    last,
                    new TrackedChange(
                            before.kind(),
                            before.place(),
                            before.author(),
                            before.date(),
                            before.words() + change.words()));
        } else {
            changes.add(change);
        }
        broken = false;
    }

    private static boolean isOne(TrackedChange before, TrackedChange change) {
        return before.kind() == change.kind()
                && before.place() == change.place()
                && before.author().equals(change.author())
                && before.date().equals(change.date())
                && change.kind() != RevisionKind.FORMATTED;
    }

    /** Says that words which nobody has changed stand between two changes. */
    public void unchanged() {
        broken = true;
    }

    private static String shown(String words) {
        return "\""
                + ShortenedText.of(words.strip().replaceAll("\\s+", " "), MAX_CHARACTERS)
                + "\"";
    }

    /** Returns all findings in the order of the document, those that are counted last. */
    public List<DocumentFinding> findings() {
        List<DocumentFinding> all = new ArrayList<>(findings);
        counted.forEach(
                (what, number) ->
                        all.add(
                                DocumentFinding.leftOut(
                                        0, number == 1 ? what : what + ", " + number + " times")));
        return all;
    }

    public List<TrackedChange> changes() {
        return List.copyOf(changes);
    }
}
