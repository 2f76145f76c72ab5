package org.colloquy.site.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.editing.EditTemplate;
import org.colloquy.model.editing.Editing;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.desk.DeskNote.NoteKind;
import org.colloquy.site.text.Messages;
import org.colloquy.site.wayfinding.PassageLines;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Report on an interview for its editor, which its page asks for as JSON.
 *
 * @param path of the interview's file, relative to the corpus
 * @param words the site's own, by their keys
 * @param total what there is to do, in words
 * @param marks remarks at their places
 * @param file remarks on the file
 * @param elsewhere problems of other files
 * @param edit the address at which each place can be edited; empty if none is known
 * @param pending whether proposals for the glossary are still being found
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeskReport(
        String path,
        Map<String, String> words,
        List<DeskCount> total,
        List<DeskMark> marks,
        List<DeskNote> file,
        List<DeskNote> elsewhere,
        Map<String, String> edit,
        boolean pending) {
    /** Bound on what is listed of other files. */
    private static final int MAX_NOTES_ELSEWHERE = 20;

    private static final List<String> WORDS =
            List.of(
                    "desk",
                    "desk.edit",
                    "desk.file",
                    "desk.elsewhere",
                    "desk.none",
                    "desk.paste",
                    "desk.run",
                    "desk.read",
                    "close",
                    "cite.copy");

    /** Returns the number of remarks of a kind, in words. */
    record DeskCount(String kind, String text) {}

    /**
     * Remarks at a place.
     *
     * @param at the anchor
     * @param name of the mark: how many there are of each kind
     * @param place as it is spoken
     */
    record DeskMark(String at, String name, @Nullable String place, List<DeskNote> notes) {}

    static DeskReport of(
            Corpus corpus,
            Interview interview,
            DeskFolder folder,
            DeskNotes notes,
            boolean pending) {
        Messages messages = Messages.of(corpus, interview.details().language());
        Map<String, String> words = new TreeMap<>();
        WORDS.forEach(key -> words.put(key, messages.text(key)));
        words.put("desk.line", messages.text("desk.line", "{line}"));
        List<DeskMark> marks = new ArrayList<>();
        notes.atPlaces()
                .forEach(
                        (id, some) ->
                                marks.add(
                                        new DeskMark(
                                                id,
                                                name(some, messages),
                                                interview
                                                        .place(id)
                                                        .map(messages::place)
                                                        .orElse(null),
                                                some)));
        List<DeskNote> all =
                Stream.concat(
                                notes.atPlaces().values().stream().flatMap(List::stream),
                                notes.ofFile().stream())
                        .toList();
        return new DeskReport(
                interview.path(),
                words,
                counts(all, messages),
                marks,
                notes.ofFile(),
                notes.elsewhere().stream().limit(MAX_NOTES_ELSEWHERE).toList(),
                edit(corpus.settings().editing(), interview, folder, notes.lines()),
                pending);
    }

    private static String name(List<DeskNote> notes, Messages messages) {
        return String.join(
                messages.text("list.comma"),
                counts(notes, messages).stream().map(DeskCount::text).toList());
    }

    private static List<DeskCount> counts(List<DeskNote> notes, Messages messages) {
        Map<NoteKind, Integer> counts = new EnumMap<>(NoteKind.class);
        notes.forEach(note -> counts.merge(note.kind(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(
                        one ->
                                new DeskCount(
                                        one.getKey().word(),
                                        messages.count(
                                                "desk-" + one.getKey().word(), one.getValue())))
                .toList();
    }

    /** The editor's own program goes before a code host. */
    private static Map<String, String> edit(
            Editing editing, Interview interview, DeskFolder folder, PassageLines lines) {
        EditTemplate template = editing.editor() != null ? editing.editor() : editing.host();
        Map<String, String> edit = new TreeMap<>();
        if (template != null) {
            String file = folder.file(interview.path());
            lines.all()
                    .forEach(
                            (id, line) ->
                                    edit.put(id, template.href(interview.path(), file, line)));
            edit.put("", template.href(interview.path(), file, 1));
        }
        return edit;
    }

    String json() {
        return JsonMapper.shared().writeValueAsString(this);
    }
}
