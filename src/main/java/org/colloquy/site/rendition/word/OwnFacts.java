package org.colloquy.site.rendition.word;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.details.DocumentProperty;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Participant;
import org.colloquy.text.SeparatedList;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/**
 * Facts of an interview as properties of its document, as front matter has them: what an import of
 * the document takes back, beside the words.
 */
final class OwnFacts {
    private static final String CUSTOM =
            "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private static final String TYPES =
            "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";

    /** Names the kind of all properties whose names the user chooses (MS-OLEPS, 2.14). */
    private static final String USER_DEFINED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

    /** Says that a document is of this program, and in which form its styles are. */
    private static final String FORM = "1";

    private static final int FIRST_NUMBER = 2;

    private OwnFacts() {}

    static String part(InterviewDetails details) {
        Map<DocumentProperty, String> facts = new EnumMap<>(DocumentProperty.class);
        facts.put(DocumentProperty.COLLOQUY, FORM);
        put(facts, DocumentProperty.INTERVIEWERS, names(details.interviewers()));
        put(facts, DocumentProperty.INTERVIEWEES, names(details.interviewees()));
        put(facts, DocumentProperty.SPEAKERS, names(details.speakers()));
        put(
                facts,
                DocumentProperty.INTERVIEW_DATE,
                details.date() == null ? null : details.date().iso());
        put(facts, DocumentProperty.PUBLICATION, details.publication());
        put(facts, DocumentProperty.SOURCE, details.source());
        put(facts, DocumentProperty.RIGHTS, details.rights());
        put(facts, DocumentProperty.FOREIGN_LANGUAGE, details.foreign());
        put(facts, DocumentProperty.TAGS, SeparatedList.write(details.tags()));
        XmlText xml = new XmlText();
        xml.open("Properties", "xmlns", CUSTOM, "xmlns:vt", TYPES);
        int number = FIRST_NUMBER;
        for (Map.Entry<DocumentProperty, String> fact : facts.entrySet()) {
            String id = Integer.toString(number++);
            xml.open("property", "fmtid", USER_DEFINED, "pid", id, "name", fact.getKey().title());
            xml.element("vt:lpwstr", fact.getValue());
            xml.close();
        }
        return xml.end();
    }

    private static void put(
            Map<DocumentProperty, String> facts, DocumentProperty name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.put(name, value);
        }
    }

    private static String names(List<Participant> people) {
        return SeparatedList.write(people.stream().map(Participant::name).toList());
    }
}
