package org.colloquy.site.rendition.word;

import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.LinkTarget;
import org.colloquy.site.rendition.flow.LinkAddresses;
import org.colloquy.site.rendition.flow.ProseNode;
import org.colloquy.site.rendition.flow.ProseNode.ProseElement;
import org.colloquy.site.rendition.flow.ProseNode.ProseWords;
import org.colloquy.site.rendition.word.DocumentPackage.PlacedPicture;
import org.colloquy.text.xml.XmlText;
import org.jspecify.annotations.Nullable;

/** Words of paragraphs as runs, each with its look, its language and its direction. */
final class WordWords {
    private static final Pattern WHITE = Pattern.compile("[ \\t\\n\\f\\r]+");

    private final XmlText xml;
    private final DocumentPackage file;
    private final String part;
    private final WordLanguage languages;
    private final LinkAddresses links;
    private final NoteMarks notes;
    private boolean kept;

    /** Writer of the mark of an editor's note. */
    @FunctionalInterface
    interface NoteMarks {
        void write(XmlText xml, String mark);
    }

    /**
     * Creates a writer of words.
     *
     * @param part of the document in which they stand
     */
    WordWords(
            XmlText xml,
            DocumentPackage file,
            String part,
            WordLanguage languages,
            LinkAddresses links,
            NoteMarks notes) {
        this.xml = xml;
        this.file = file;
        this.part = part;
        this.languages = languages;
        this.links = links;
        this.notes = notes;
    }

    XmlText xml() {
        return xml;
    }

    WordLanguage languages() {
        return languages;
    }

    /** Writes prose. */
    void prose(List<ProseNode> nodes, WordRunLook look) {
        nodes(nodes, look, false);
    }

    /** Writes prose whose white space is kept, as that of code is. */
    void code(List<ProseNode> nodes) {
        kept = true;
        prose(nodes, WordRunLook.PLAIN);
        kept = false;
    }

    private void node(ProseNode node, WordRunLook around, boolean inLink) {
        if (node instanceof ProseWords words) {
            words(words.text(), around);
            return;
        }
        ProseElement element = (ProseElement) node;
        String language = element.attribute("lang");
        WordRunLook look = element.name().equals("a") ? around : around.inside(element.name());
        if (language != null && !language.isBlank()) {
            look = look.withLanguage(language);
        }
        if (element.isGenerated()) {
            look = look.withStyle(WordStyle.ABSENT);
        }
        switch (element.name()) {
            case "br" -> lineEnd();
            case "img" -> picture(element, look);
            case "a" -> link(element, look, inLink);
            default -> children(element, look, inLink);
        }
    }

    private void children(ProseElement element, WordRunLook look, boolean inLink) {
        nodes(element.children(), look, inLink);
    }

    /** Words that look alike are one run, also those of terms between them. */
    private void nodes(List<ProseNode> nodes, WordRunLook look, boolean inLink) {
        StringBuilder alike = new StringBuilder();
        for (ProseNode node : nodes) {
            if (isPlain(node, inLink)) {
                alike.append(node.text());
            } else {
                words(alike.toString(), look);
                alike.setLength(0);
                node(node, look, inLink);
            }
        }
        words(alike.toString(), look);
    }

    private boolean isPlain(ProseNode node, boolean inLink) {
        return node instanceof ProseWords
                || (node instanceof ProseElement link
                        && link.name().equals("a")
                        && !(link.target() instanceof LinkTarget.NoteTarget)
                        && link.attribute("lang") == null
                        && !link.isGenerated()
                        && link.children().stream().allMatch(ProseWords.class::isInstance)
                        && href(link, inLink) == null);
    }

    /** Returns where a link leads; null if nowhere, as those of terms: they are plain words. */
    private @Nullable String href(ProseElement link, boolean inLink) {
        LinkTarget target = link.target();
        String written = link.attribute("href");
        if (inLink || target instanceof LinkTarget.TermTarget) {
            return null;
        }
        return target != null
                ? links.href(target)
                : written == null ? null : LinkAddresses.outward(written);
    }

    private void link(ProseElement link, WordRunLook look, boolean inLink) {
        if (link.target() instanceof LinkTarget.NoteTarget note) {
            notes.write(xml, note.mark());
            return;
        }
        String href = href(link, inLink);
        if (href == null) {
            children(link, look, inLink);
            return;
        }
        openLink(href);
        children(link, link.isGenerated() ? look : look.withStyle(WordStyle.HYPERLINK), true);
        xml.close();
    }

    private void openLink(String href) {
        if (href.startsWith("#")) {
            xml.open("w:hyperlink", "w:anchor", href.substring(1));
        } else {
            xml.open("w:hyperlink", "r:id", file.link(part, href));
        }
    }

    /** Writes words that lead to an address. */
    void linked(String words, String href) {
        openLink(href);
        words(words, WordRunLook.styled(WordStyle.HYPERLINK));
        xml.close();
    }

    /** Writes words, of which those from right to left stand in runs of their own. */
    void words(String text, WordRunLook look) {
        if (text.isEmpty()) {
            return;
        }
        String folded = kept ? text : WHITE.matcher(text).replaceAll(" ");
        char[] signs = folded.toCharArray();
        boolean fromRight = languages.isFromRight();
        if (!fromRight && !Bidi.requiresBidi(signs, 0, signs.length)) {
            run(folded, look, false);
            return;
        }
        Bidi bidi =
                new Bidi(
                        folded,
                        fromRight ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            String part = folded.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            run(part, look, bidi.getRunLevel(i) % 2 == 1);
        }
    }

    private void run(String text, WordRunLook look, boolean fromRight) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        look.write(xml, languages, fromRight);
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            text(text.substring(from, end));
            xml.empty("w:br");
            from = end + 1;
        }
        text(text.substring(from));
        xml.close();
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            xml.element("w:t", text, "xml:space", "preserve");
        }
    }

    /** Ends a line within a paragraph. */
    void lineEnd() {
        xml.open("w:r");
        xml.empty("w:br");
        xml.close();
    }

    /** Writes what parts a number in the margin from what it numbers. */
    void tab() {
        xml.open("w:r");
        WordRunLook.styled(WordStyle.LOCATOR_TAB).writeStyle(xml);
        xml.empty("w:tab");
        xml.close();
    }

    private void picture(ProseElement picture, WordRunLook look) {
        String alternative = picture.attribute("alt") == null ? "" : picture.attribute("alt");
        Optional<PlacedPicture> placed = placed(picture.target());
        if (placed.isPresent()) {
            new WordPicture(placed.get(), alternative).write(xml);
        } else if (!alternative.isBlank()) {
            words("[" + alternative + "]", look.withStyle(WordStyle.ABSENT));
        }
    }

    private Optional<PlacedPicture> placed(@Nullable LinkTarget target) {
        return part.equals(DocumentPackage.DOCUMENT)
                        && target instanceof LinkTarget.AddressTarget address
                ? file.picture(address.address())
                : Optional.empty();
    }
}
