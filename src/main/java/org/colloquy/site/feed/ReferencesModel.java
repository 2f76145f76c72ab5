package org.colloquy.site.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Locator;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.interview.CrossReference;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/** References of an interview: what its text names, explains, and leads to. */
record ReferencesModel(
        List<GlossModel> glosses,
        List<MentionModel> mentions,
        List<NoteModel> notes,
        List<CrossReferenceModel> crossReferences) {

    static ReferencesModel of(Interview interview) {
        Map<String, List<String>> places = notePlaces(interview);
        return new ReferencesModel(
                interview.glosses().stream().map(GlossModel::of).toList(),
                interview.mentions().stream().map(MentionModel::of).toList(),
                interview.notes().stream()
                        .map(
                                note ->
                                        NoteModel.of(
                                                note, places.getOrDefault(note.mark(), List.of())))
                        .toList(),
                interview.crossReferences().stream().map(CrossReferenceModel::of).toList());
    }

    /** Returns the anchors of the places that refer to each note, by its mark. */
    private static Map<String, List<String>> notePlaces(Interview interview) {
        Map<String, List<String>> places = new HashMap<>();
        interview
                .text()
                .references()
                .forEach(
                        reference -> {
                            if (reference.target() instanceof LinkTarget.NoteTarget note) {
                                places.computeIfAbsent(note.mark(), m -> new ArrayList<>())
                                        .add(reference.at().id());
                            }
                        });
        return places;
    }

    private record GlossModel(
            String id, String name, String definition, String href, List<String> places) {
        static GlossModel of(InlineDefinition gloss) {
            return new GlossModel(
                    gloss.id(),
                    gloss.name(),
                    gloss.definition(),
                    gloss.href(),
                    gloss.places().stream().map(Locator::id).toList());
        }
    }

    private record MentionModel(
            String term, String id, @Nullable String speaker, int start, int end, String words) {
        static MentionModel of(Mention one) {
            return new MentionModel(
                    one.term(),
                    one.place().id(),
                    one.speaker(),
                    one.start(),
                    one.end(),
                    one.words());
        }
    }

    /**
     * Editor's note.
     *
     * @param at the anchors of the places that refer to the note
     */
    private record NoteModel(String mark, String text, List<String> at) {
        static NoteModel of(EditorNote note, List<String> at) {
            return new NoteModel(
                    note.mark(),
                    note.text().stream()
                            .map(block -> block.prose().text())
                            .collect(Collectors.joining("\n\n")),
                    at);
        }
    }

    /**
     * Cross-reference at one of its ends.
     *
     * @param interview the interview that it leads to; null for a page, a term or a file
     * @param to an anchor of that interview, the id of a term, or an address
     */
    private record CrossReferenceModel(
            String at, @Nullable String interview, String to, String reason) {
        static CrossReferenceModel of(CrossReference one) {
            String at = one.at().id();
            if (one.target() instanceof LinkTarget.PassageTarget passage) {
                return new CrossReferenceModel(
                        at, passage.slug(), passage.fragment(), one.reason());
            }
            return new CrossReferenceModel(at, null, address(one.target()), one.reason());
        }

        private static String address(LinkTarget target) {
            if (target instanceof LinkTarget.PageTarget page) {
                return SitePaths.housePage(page.slug());
            }
            if (target instanceof LinkTarget.TermTarget term) {
                return term.term();
            }
            return target instanceof LinkTarget.AddressTarget file ? file.address() : "";
        }
    }
}
