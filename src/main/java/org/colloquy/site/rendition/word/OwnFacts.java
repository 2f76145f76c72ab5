package org.colloquy.site.rendition.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.people.Participant;
import org.colloquy.site.rendition.flow.XmlText;
import org.colloquy.text.SeparatedList;
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
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Colloquy", FORM);
        put(facts, "Interviewers", names(details.interviewers()));
        put(facts, "Interviewees", names(details.interviewees()));
        put(facts, "Interview date", details.date() == null ? null : details.date().iso());
        put(facts, "Publication", details.publication());
        put(facts, "Source", details.source());
        put(facts, "Rights", details.rights());
        put(facts, "Foreign language", details.foreign());
        put(facts, "Tags", SeparatedList.write(details.tags()));
        XmlText xml = new XmlText();
        xml.open("Properties", "xmlns", CUSTOM, "xmlns:vt", TYPES);
        int number = FIRST_NUMBER;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            String id = Integer.toString(number++);
            xml.open("property", "fmtid", USER_DEFINED, "pid", id, "name", fact.getKey());
            xml.element("vt:lpwstr", fact.getValue());
            xml.close();
        }
        return xml.end();
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            facts.put(name, value);
        }
    }

    private static String names(List<Participant> people) {
        return SeparatedList.write(people.stream().map(Participant::name).toList());
    }
}
