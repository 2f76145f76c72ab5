package org.colloquy.importer.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.model.details.DocumentProperty;
import org.colloquy.text.SeparatedList;
import org.jspecify.annotations.Nullable;

/** Facts that this program wrote into the properties of a document which it made. */
final class OwnDocumentFacts {
    private final OriginalText original;
    private final Map<String, String> facts;

    OwnDocumentFacts(OriginalText original, Map<String, String> facts) {
        this.original = original;
        this.facts = facts;
    }

    /** Returns what is known of an interview, with what its document says of it. */
    TranscriptMetadata over(TranscriptMetadata metadata) {
        TranscriptMetadata known = metadata;
        List<String> asking = names(DocumentProperty.INTERVIEWERS);
        List<String> answering = names(DocumentProperty.INTERVIEWEES);
        List<String> speaking = names(DocumentProperty.SPEAKERS);
        if (!asking.isEmpty() || !answering.isEmpty() || !speaking.isEmpty()) {
            known = known.people(asking, answering, speaking);
            said("interviewer", String.join("\", \"", asking));
            said("interviewee", String.join("\", \"", answering));
            said("speaker", String.join("\", \"", speaking));
        }
        if (fact(DocumentProperty.PUBLICATION) != null) {
            known = known.in(fact(DocumentProperty.PUBLICATION));
        }
        if (fact(DocumentProperty.SOURCE) != null) {
            known = known.from(fact(DocumentProperty.SOURCE));
        }
        Map<String, Object> others = new LinkedHashMap<>(known.others());
        put(others, "rights", fact(DocumentProperty.RIGHTS));
        put(others, "foreign", fact(DocumentProperty.FOREIGN_LANGUAGE));
        if (!names(DocumentProperty.TAGS).isEmpty()) {
            others.put("tags", names(DocumentProperty.TAGS));
        }
        return known.keeping(others);
    }

    private void said(String what, String names) {
        if (!names.isEmpty()) {
            original.guessed(what, names, "the properties of the file");
        }
    }

    private static void put(Map<String, Object> others, String key, @Nullable String value) {
        if (value != null) {
            others.put(key, value);
        }
    }

    private @Nullable String fact(DocumentProperty name) {
        String fact = facts.get(name.key());
        return fact == null || fact.isBlank() ? null : fact;
    }

    private List<String> names(DocumentProperty name) {
        String fact = fact(name);
        return fact == null ? List.of() : SeparatedList.read(fact);
    }
}
