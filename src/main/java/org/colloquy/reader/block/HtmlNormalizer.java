package org.colloquy.reader.block;

import java.util.List;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Problem.Severity;
import org.colloquy.reader.html.BlockSplitter;
import org.colloquy.reader.html.LinkReferences;
import org.colloquy.reader.html.MarkdownParser;
import org.colloquy.reader.html.UnclosedMarkup;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.link.LinkResolver.Resolution;
import org.colloquy.reader.source.FileKinds;
import org.colloquy.reader.source.SourceFile;
import org.colloquy.text.CountedNoun;
import org.colloquy.text.word.WordCounter;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Makes the HTML of one Markdown node fit for the page before it is cleaned: links and pictures are
 * resolved, embedded players become links, and what cannot be shown is named in a problem.
 */
public final class HtmlNormalizer {
    private static final Evaluator EMBEDS =
            Selector.evaluatorOf("iframe, embed, object, video, audio");
    private static final Evaluator DROPPED =
            Selector.evaluatorOf("script, style, template, noscript, link, meta, base");
    private static final Evaluator NOTES = Selector.evaluatorOf("[" + MarkdownParser.NOTE + "]");
    private static final Evaluator PICTURES = Selector.evaluatorOf("img");
    private static final Evaluator LINKS = Selector.evaluatorOf("a");
    private static final Evaluator INNER = Selector.evaluatorOf("blockquote, li, td, th");
    private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6");

    /** Bound on how far a place is looked for: a large file may have very many links. */
    private static final int NEAR = 16 * 1024;

    private final SourceFile source;
    private final LinkResolver links;
    private final LinkReferences references;
    private final @Nullable InlineDefinitions glosses;

    /**
     * Creates a normalizer for one file, which is told what cannot be shown.
     *
     * @param glosses where definitions in the titles of links are kept; null where they are not
     */
    public HtmlNormalizer(
            SourceFile source,
            LinkResolver links,
            LinkReferences references,
            @Nullable InlineDefinitions glosses) {
        this.source = source;
        this.links = links;
        this.references = references;
        this.glosses = glosses;
    }

    SourceFile source() {
        return source;
    }

    LinkReferences references() {
        return references;
    }

    /** Changes the elements in place; the offset is where the node begins in the source. */
    void tidy(Element body, int offset) {
        if (isWords(body)) {
            return;
        }
        body.getAllElements()
                .forEach(e -> e.removeAttr(LinkReferences.ATTRIBUTE).removeAttr("data-generated"));
        // Only the mark of a note is empty; with words in it, it is content that looks like one.
        body.select(NOTES).stream()
                .filter(e -> !e.normalName().equals("sup") || e.childNodeSize() > 0)
                .forEach(e -> e.removeAttr(MarkdownParser.NOTE));
        reportUnclosed(body, offset);
        for (Element dropped : body.select(DROPPED)) {
            report(
                    "removed-html",
                    place("<" + dropped.normalName(), offset),
                    "<%s> is left out%s: scripts, styles and page settings are not allowed in interviews"
                            .formatted(dropped.normalName(), words(dropped)));
            dropped.remove();
        }
        body.select(EMBEDS).forEach(embed -> linkTo(embed, offset));
        body.getAllElements().forEach(HtmlNormalizer::showRawText);
        body.select(PICTURES).forEach(image -> image(image, offset));
        body.select(LINKS).forEach(link -> link(link, offset));
        for (Element inner : body.select(INNER)) {
            inner.select(HEADINGS).forEach(HtmlNormalizer::makeStrong);
        }
    }

    /** Tells a body that is one paragraph or heading of nothing but words: there is no mess. */
    private static boolean isWords(Element body) {
        return body.childNodeSize() == 1
                && body.childNode(0) instanceof Element only
                && (only.normalName().equals("p") || BlockSplitter.isHeading(only.normalName()))
                && only.attributesSize() == 0
                && only.childNodeSize() == 1
                && only.childNode(0) instanceof TextNode words
                && !words.getWholeText().contains("<");
    }

    private void reportUnclosed(Element body, int offset) {
        UnclosedMarkup.in(body)
                .forEach(
                        opened -> {
                            int at = place(opened, offset);
                            boolean escaped = at > 0 && source.text().charAt(at - 1) == '\\';
                            if (source.text().startsWith(opened, at) && !escaped) {
                                source.report(
                                        Severity.ERROR,
                                        "unclosed-html",
                                        at,
                                        "\"%s\" is never closed: what stands behind it is shown as words; close it, or remove it"
                                                .formatted(opened));
                            }
                        });
    }

    private static String words(Element dropped) {
        String text = dropped.data().isEmpty() ? dropped.wholeText() : dropped.data();
        int words = new WordCounter().count(text);
        return words == 0 ? "" : " with " + CountedNoun.of(words, "word");
    }

    /** Old elements such as {@code noframes} hide their words from the cleaner as data. */
    private static void showRawText(Element element) {
        element.dataNodes().forEach(data -> data.replaceWith(new TextNode(data.getWholeData())));
    }

    /** A heading inside a quotation or a list is no part of the page's outline. */
    private static void makeStrong(Element heading) {
        Element strong = new Element("strong");
        List.copyOf(heading.childNodes()).forEach(strong::appendChild);
        heading.tagName("p").appendChild(strong);
    }

    private void link(Element link, int offset) {
        if (!link.hasAttr("href") || link.hasAttr("data-generated")) {
            return;
        }
        String written = link.attr("href");
        Resolution resolution = links.resolve(written, place(written, offset));
        if (resolution instanceof Resolution.External external) {
            String title = link.attr("title").strip();
            link.attr("href", external.href());
            if (glosses != null && !title.isEmpty() && link.hasText()) {
                references.set(link, glosses.target(link.text(), external.href(), title));
            }
        } else if (resolution instanceof Resolution.Internal internal) {
            references.set(link, internal.target());
        } else if (resolution instanceof Resolution.Broken broken) {
            report(broken.code(), place(written, offset), broken.message());
            link.unwrap();
        }
    }

    private void image(Element image, int offset) {
        String written = image.attr("src");
        int at = place(written, offset);
        Resolution resolution = links.resolve(written, at);
        if (resolution instanceof Resolution.Internal internal
                && internal.target() instanceof LinkTarget.AddressTarget file) {
            if (FileKinds.isPicture(file.address())) {
                references.set(image, file);
                image.attr("alt", image.attr("alt"));
                PictureFigure.makeOf(image);
            } else {
                Element link = new Element("a");
                references.set(link, file);
                replaceByLink(image, link, image.attr("alt"), "Recording");
            }
        } else if (resolution instanceof Resolution.External external) {
            PictureFigure.spellCredit(image);
            Element link = new Element("a").attr("href", external.href());
            replaceByLink(image, link, image.attr("alt"), "Picture");
        } else {
            report("unresolved-picture", at, links.missingPicture(written, written, ""));
            PictureFigure.spellCredit(image);
            image.replaceWith(new TextNode(image.attr("alt")));
        }
    }

    private void linkTo(Element embed, int offset) {
        String written = embed.attr(embed.normalName().equals("object") ? "data" : "src");
        Element inner = embed.selectFirst("source[src]");
        written = written.isEmpty() && inner != null ? inner.attr("src") : written;
        Resolution resolution = links.resolve(written, place(written, offset));
        Element link = new Element("a");
        if (!written.isEmpty() && resolution instanceof Resolution.External external) {
            link.attr("href", external.href());
        } else if (!written.isEmpty() && resolution instanceof Resolution.Internal internal) {
            references.set(link, internal.target());
        } else {
            report(
                    "removed-html",
                    place("<" + embed.normalName(), offset),
                    "<%s> is left out: it has no address that can be linked"
                            .formatted(embed.normalName()));
            embed.unwrap();
            return;
        }
        replaceByLink(
                embed, link, "", embed.attr("title").isBlank() ? "Recording" : embed.attr("title"));
    }

    /** Puts a link in its place, with its own words or, without any, one that is marked as ours. */
    private static void replaceByLink(Element old, Element link, String words, String ours) {
        // A link inside a link is none; the word must stay marked as ours.
        Element shown = old.closest("a") == null ? link : new Element("span");
        if (words.isBlank()) {
            shown.attr("data-generated", "").text(ours);
        } else {
            shown.text(words);
        }
        boolean plain = !words.isBlank() && shown.normalName().equals("span");
        old.replaceWith(plain ? new TextNode(words) : shown);
    }

    /** Returns where something stands, as far as it is written so; an entity in it hides it. */
    private int place(String written, int offset) {
        String text = source.text();
        String near = text.substring(offset, Math.min(text.length(), offset + NEAR));
        int found = written.isEmpty() ? -1 : near.indexOf(written);
        return offset + Math.max(found, 0);
    }

    private void report(String code, int offset, String message) {
        source.report(Severity.WARNING, code, offset, message);
    }
}
