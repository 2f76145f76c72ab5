package org.colloquy.site.rendition.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.layout.TemplateRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Zotero saves of a page, by the rules of its translators <i>Embedded Metadata</i> and
 * <i>RDF</i>: names of entries are prefixes and properties; the item's type is the one that
 * Zotero's own property names; creators come from properties of its own; and what Highwire's names
 * say stands above the rest.
 */
class EmbeddedMetadataTest {
    private static final String SEED = "interviews/korea-us-china-tech-competition";
    private static final Map<String, String> PREFIXES =
            Map.of("dc", "dc", "dcterms", "dcterms", "z", "z", "og", "og", "article", "article");

    /** Creators that an interview may have, and their properties. */
    private static final List<String> CREATORS =
            List.of("interviewee", "contributor", "interviewer", "translator");

    private static final Map<String, String> HIGHWIRE =
            Map.of(
                    "citation_title", "title",
                    "citation_publication_date", "date",
                    "citation_public_url", "url",
                    "citation_language", "language");

    /** Names of Highwire that would make something else of an interview. */
    private static final List<String> MISLEADING =
            List.of(
                    "citation_author",
                    "citation_authors",
                    "citation_journal_title",
                    "citation_book_title",
                    "citation_conference_title",
                    "citation_isbn",
                    "citation_technical_report_institution",
                    "citation_dissertation_institution");

    @TempDir private Path folder;

    /** Item as it is saved. */
    private record SavedItem(
            String type, Map<String, String> fields, List<String> creators, List<String> tags) {}

    private static SavedItem save(Document page) {
        Map<String, List<String>> statements = new HashMap<>();
        for (Element meta : page.head().select("meta")) {
            String names = meta.hasAttr("name") ? meta.attr("name") : meta.attr("property");
            for (String tag : names.split("\\s+")) {
                String[] parts = tag.split("[.:_]", 2);
                String prefix = PREFIXES.get(parts[0].toLowerCase(Locale.ROOT));
                if (prefix != null && parts.length > 1 && !meta.attr("content").isEmpty()) {
                    String property =
                            parts[1].substring(0, 1).toLowerCase(Locale.ROOT)
                                    + parts[1].substring(1);
                    statements
                            .computeIfAbsent(prefix + ":" + property, name -> new ArrayList<>())
                            .add(meta.attr("content"));
                }
                assertThat(MISLEADING).doesNotContain(tag);
            }
        }
        List<String> creators = new ArrayList<>();
        for (String creator : CREATORS) {
            statements
                    .getOrDefault("z:" + creator + "s", List.of())
                    .forEach(name -> creators.add(creator + ": " + cleaned(name)));
        }
        Map<String, String> fields = new HashMap<>();
        first(statements, "title", fields, "dc:title", "dcterms:title", "og:title");
        first(statements, "date", fields, "dc:date", "dcterms:date");
        first(statements, "language", fields, "dc:language");
        first(statements, "url", fields, "og:url");
        fields.put("abstractNote", page.head().select("meta[name=description]").attr("content"));
        HIGHWIRE.forEach(
                (name, field) -> {
                    String value = page.head().select("meta[name=" + name + "]").attr("content");
                    if (!value.isBlank()) {
                        fields.put(field, value);
                    }
                });
        return new SavedItem(
                statements.getOrDefault("z:itemType", List.of("webpage")).get(0),
                fields,
                creators,
                statements.getOrDefault("dc:subject", List.of()));
    }

    private static void first(
            Map<String, List<String>> statements,
            String field,
            Map<String, String> fields,
            String... properties) {
        for (String property : properties) {
            if (statements.containsKey(property)) {
                fields.put(field, statements.get(property).get(0));
                return;
            }
        }
    }

    /** A comma parts the family from the rest; else the last word is the family. */
    private static String cleaned(String name) {
        int comma = name.indexOf(',');
        if (comma > 0) {
            return name.substring(0, comma).strip() + " | " + name.substring(comma + 1).strip();
        }
        int blank = name.lastIndexOf(' ');
        return blank < 0 ? name : name.substring(blank + 1) + " | " + name.substring(0, blank);
    }

    private static SavedItem saved(Corpus corpus, String address) {
        String html =
                new SiteEdition(corpus, new TemplateRenderer()).page(address).orElseThrow().text();
        return save(Jsoup.parse(html));
    }

    @Test
    void anInterviewIsSavedWithTheRolesOfItsPeople() throws IOException {
        SavedItem item = saved(CitedFolder.seeds(), SEED + ".html");
        assertThat(item.type()).isEqualTo("interview");
        assertThat(item.creators())
                .containsExactly("interviewee: Baek | Seoin", "interviewer: Park | Chaeri");
        assertThat(item.fields())
                .containsEntry(
                        "title",
                        "Q&A: South Korea Weighs Its Strengths Amidst US-China Tech Competition")
                .containsEntry("date", "2022/04/11")
                .containsEntry("language", "en")
                .containsEntry("url", CitedFolder.BASE + SEED + ".html")
                .hasEntrySatisfying("abstractNote", text -> assertThat(text).isNotBlank());
        assertThat(item.tags()).contains("semiconductors");
    }

    @Test
    void aQuestionIsSavedWithItsPlace() throws IOException {
        SavedItem item = saved(CitedFolder.seeds(), SEED + "/q5.html");
        assertThat(item.type()).isEqualTo("interview");
        assertThat(item.fields())
                .containsEntry("url", CitedFolder.BASE + SEED + ".html#q5")
                .hasEntrySatisfying("title", title -> assertThat(title).contains("? – Q&A: "));
    }

    @Test
    void otherLanguagesAndMissingFactsAreSavedAsTheyAre() {
        Corpus corpus = CitedFolder.written(folder);
        assertThat(saved(corpus, "interviews/korean.html").creators())
                .containsExactly(
                        "interviewee: 박 | 견본", "interviewee: 남궁 | 견본", "interviewer: 이 | 견본");
        assertThat(saved(corpus, "interviews/transcript.html").fields())
                .containsEntry("date", "1999/05");
        assertThat(saved(corpus, "interviews/odd.html").fields()).doesNotContainKey("date");
        assertThat(saved(corpus, "index.html").type()).isEqualTo("webpage");
    }
}
