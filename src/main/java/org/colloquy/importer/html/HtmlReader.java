package org.colloquy.importer.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colloquy.importer.markdown.MarkdownEscaper;
import org.colloquy.importer.markdown.MarkdownWriter;
import org.colloquy.importer.model.ImportException;
import org.colloquy.importer.model.ImportedTranscript;
import org.colloquy.importer.model.NamedLanguage;
import org.colloquy.importer.model.OriginalText;
import org.colloquy.importer.model.TranscriptMetadata;
import org.colloquy.importer.model.TranscriptPart;
import org.colloquy.importer.model.TranscriptPart.ImportedBlock;
import org.colloquy.importer.model.TranscriptPart.ImportedHeading;
import org.colloquy.importer.model.TranscriptPart.ImportedTurn;
import org.colloquy.importer.model.TranscriptPart.Paragraph;
import org.colloquy.importer.plain.LabelledParts;
import org.colloquy.text.QuestionSentences;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page of HTML: its article, or its main part, or all of its body. Headings stay headings;
 * a definition list of names and words becomes turns. Whether {@code <p>Name: …} is a turn, the
 * reader of Markdown decides.
 */
public final class HtmlReader {
    private static final int MAX_NESTING = 200;
    private static final int LONGEST_NAME = 60;
    private static final Set<String> LISTS = Set.of("ul", "ol");

    private final BoilerplateElements boilerplate;
    private final List<TranscriptPart> parts = new ArrayList<>();
    private @Nullable HtmlInline open;

    private HtmlReader(BoilerplateElements boilerplate) {
        this.boilerplate = boilerplate;
    }

    public static ImportedTranscript read(OriginalText original)
            throws IOException, ImportException {
        PageFrontMatter front = PageFrontMatter.of(original.text());
        Document page = Jsoup.parse(front.page(), "", Parser.htmlParser().setTrackPosition(true));
        TranscriptMetadata metadata = front.over(about(original, page), original);
        page.setBaseUri(metadata.source() == null ? "" : metadata.source());
        BoilerplateElements boilerplate = new BoilerplateElements(original);
        HtmlReader reader = new HtmlReader(boilerplate);
        Element body = page.body();
        List<Element> notes = PageFootnotes.takenFrom(body);
        boilerplate.clean(body);
        Element content = content(body);
        boilerplate.keepOnly(body, content);
        Element title = body.selectFirst("h1");
        if (title != null && title.hasText() && body.select("h1").size() == 1) {
            String words = MarkdownEscaper.folded(title.text());
            if (!front.isTitled() || words.equals(metadata.title())) {
                metadata = metadata.titled(words);
                title.remove();
            }
        }
        if (metadata.title() != null && !front.isTitled()) {
            original.guessed("title", metadata.title(), "the page");
        }
        metadata = new PageFields(original, content).over(metadata);
        reader.walk(content, 0);
        reader.close();
        reader.addNotes(notes);
        if (reader.parts.isEmpty()) {
            throw ImportException.content("not-imported", "there are no words in it");
        }
        ImportedTranscript read = new ImportedTranscript(metadata, reader.parts);
        return read.with(LabelledParts.of(read).parts());
    }

    private void addNotes(List<Element> notes) {
        for (int i = 0; i < notes.size(); i++) {
            String words =
                    inner(notes.get(i), 0).replace("\n", "\n    ").replace("\n    \n", "\n\n");
            parts.add(new ImportedBlock("[^%d]: %s".formatted(i + 1, words)));
        }
    }

    /** Returns the Markdown of what is in an element. */
    private String inner(Element element, int depth) {
        HtmlReader inner = new HtmlReader(boilerplate);
        inner.walk(element, depth + 1);
        inner.close();
        return MarkdownWriter.body(
                        new ImportedTranscript(TranscriptMetadata.nothing(), inner.parts))
                .strip();
    }

    private static TranscriptMetadata about(OriginalText original, Document page) {
        String title = first(page.select("meta[property=og:title]").attr("content"), page.title());
        String address =
                first(
                        page.select("link[rel=canonical]").attr("href"),
                        page.select("meta[property=og:url]").attr("content"));
        String date = PageDate.of(page).orElse(null);
        if (date != null) {
            original.guessed("date", date, "the page");
        }
        return TranscriptMetadata.nothing()
                .titled(title.isEmpty() ? null : title)
                .dated(date)
                .from(address.matches("https?://\\S+") ? address : null)
                .inLanguage(NamedLanguage.of(page.select("html").attr("lang")));
    }

    private static String first(String one, String other) {
        return MarkdownEscaper.folded(one.isBlank() ? other : one);
    }

    private static Element content(Element body) {
        for (String place : List.of("article", "main", "[role=main]")) {
            if (body.select(place).size() == 1 && body.select(place).hasText()) {
                return body.select(place).first() == null ? body : body.select(place).get(0);
            }
        }
        return body;
    }

    private void walk(Element element, int depth) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                inline(text);
            } else if (node instanceof Element child) {
                if (depth > MAX_NESTING || !isBlock(child)) {
                    inline(child);
                } else {
                    close();
                    block(child, depth);
                    close();
                }
            }
        }
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.select("p, div, h2, h3, h4, ul, ol, dl, table").size() > 0;
    }

    private void block(Element element, int depth) {
        String name = element.normalName();
        if (name.matches("h[1-6]")) {
            String words = inline(element, HtmlInline.BREAK).replace(HtmlInline.BREAK, ' ').strip();
            if (!words.isEmpty()) {
                parts.add(new ImportedHeading(Math.max(2, name.charAt(1) - '0'), words));
            }
        } else if (name.equals("dl")) {
            definitions(element, depth);
        } else if (LISTS.contains(name)) {
            String list = HtmlBlocks.list(element, boilerplate);
            if (!list.isEmpty()) {
                parts.add(new ImportedBlock(list));
            }
        } else if (name.equals("table")) {
            parts.addAll(HtmlBlocks.table(element, boilerplate));
        } else if (name.equals("blockquote")) {
            quote(element, depth);
        } else if (!name.equals("hr")) {
            walk(element, depth + 1);
        }
    }

    private void quote(Element element, int depth) {
        String markdown = inner(element, depth);
        if (!markdown.isEmpty()) {
            parts.add(
                    new ImportedBlock(
                            "> " + markdown.replace("\n", "\n> ").replace("> \n", ">\n")));
        }
    }

    /** Names and words; or questions and answers. */
    private void definitions(Element list, int depth) {
        String name = "";
        for (Element child : list.select("dt, dd")) {
            if (!list.equals(child.closest("dl"))) {
                continue;
            }
            if (child.normalName().equals("dt")) {
                name = inline(child, ' ').strip();
            } else {
                HtmlReader inner = new HtmlReader(boilerplate);
                inner.walk(child, depth + 1);
                inner.close();
                define(name, inner.parts);
                name = "";
            }
        }
        if (!name.isEmpty()) {
            parts.add(new Paragraph(MarkdownEscaper.beginning(name)));
        }
    }

    private void define(String term, List<TranscriptPart> words) {
        String name = term.replaceFirst("\\s*[:：]$", "");
        boolean asks = QuestionSentences.endsWithQuestionMark(name);
        int from = 0;
        if (asks) {
            parts.add(new ImportedHeading(2, name));
        } else if (!name.isEmpty()) {
            boolean first = !words.isEmpty() && words.get(0) instanceof Paragraph;
            from = first ? 1 : 0;
            String said = first ? ((Paragraph) words.get(0)).words() : "";
            boolean isName = name.length() <= LONGEST_NAME && !name.matches(".*[.!?;<>`=].*");
            String plain = name.replace("*", "").replace("\\", "");
            parts.add(
                    isName
                            ? new ImportedTurn(plain, null, said)
                            : new Paragraph(MarkdownEscaper.beginning(name + ": " + said)));
        }
        parts.addAll(words.subList(from, words.size()));
    }

    private void inline(Node node) {
        HtmlInline words = open == null ? new HtmlInline(boilerplate) : open;
        words.add(node);
        open = words;
    }

    private String inline(Element element, char lineBreak) {
        HtmlInline words = new HtmlInline(boilerplate);
        element.childNodes().forEach(words::add);
        return words.markdown().replace(HtmlInline.BREAK, lineBreak);
    }

    /** A line break ends a paragraph if another follows, or what may be a label. */
    private void close() {
        if (open == null) {
            return;
        }
        StringBuilder paragraph = new StringBuilder();
        for (String line : open.markdown().split("\n", -1)) {
            String words = line.strip();
            boolean label = words.matches("(?:\\*\\*|<strong>)?[^:：.?!]{1,60}[:：].*");
            if (words.isEmpty() || label) {
                paragraph(paragraph);
            }
            paragraph.append(paragraph.isEmpty() || words.isEmpty() ? "" : " ").append(words);
        }
        paragraph(paragraph);
        open = null;
    }

    private void paragraph(StringBuilder words) {
        if (!words.isEmpty()) {
            parts.add(
                    new Paragraph(
                            MarkdownEscaper.beginning(words.toString().replaceAll(" {2,}", " "))));
        }
        words.setLength(0);
    }
}
