package org.colloquy.site.rendition.word;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.InterviewVoices;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.site.rendition.flow.LastChange;
import org.colloquy.text.xml.XmlText;

/** Properties of a document: title, people, subjects, and days that come from no clock. */
final class WordProperties {
    private static final String CORE =
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static final String EXTENDED =
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

    private final Corpus corpus;
    private final Interview interview;
    private final InterviewDetails details;

    WordProperties(Corpus corpus, Interview interview) {
        this.corpus = corpus;
        this.interview = interview;
        this.details = interview.details();
    }

    /** Returns who made the document, when, and about what. */
    String core() {
        XmlText xml = new XmlText();
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                CORE,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.element("dc:title", details.title());
        if (details.subtitle() != null) {
            xml.element("dc:subject", details.subtitle());
        }
        xml.element("dc:creator", people());
        String tags =
                details.tags().stream()
                        .map(corpus::topicName)
                        .distinct()
                        .collect(Collectors.joining(", "));
        if (!tags.isEmpty()) {
            xml.element("cp:keywords", tags);
        }
        xml.element("dc:language", WordLanguage.tag(details.language()));
        PartialDate changed = LastChange.of(List.of(interview));
        PartialDate made = details.published();
        xml.element(
                "dcterms:created",
                LastChange.instant(made == null || made.year() == 0 ? changed : made),
                "xsi:type",
                "dcterms:W3CDTF");
        xml.element("dcterms:modified", LastChange.instant(changed), "xsi:type", "dcterms:W3CDTF");
        return xml.end();
    }

    private String people() {
        InterviewVoices voices = corpus.people().voices(details);
        return Stream.of(voices.answering(), voices.speaking(), voices.asking())
                .flatMap(list -> list.few().stream())
                .map(Participant::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Returns where the document is from. */
    String application() {
        XmlText xml = new XmlText();
        xml.open("Properties", "xmlns", EXTENDED);
        xml.element("Application", "Colloquy");
        xml.element("Company", corpus.settings().title());
        return xml.end();
    }
}
