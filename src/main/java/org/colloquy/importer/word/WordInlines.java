package org.colloquy.importer.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.importer.container.XmlElement;
import org.colloquy.importer.document.DocumentInline;
import org.colloquy.importer.document.DocumentInline.LineBreak;
import org.colloquy.importer.document.DocumentInline.NoteMark;
import org.colloquy.importer.document.DocumentInline.TabStop;
import org.colloquy.importer.document.DocumentInline.TextRun;
import org.colloquy.importer.document.DocumentLinks;
import org.colloquy.importer.document.TrackedChange;
import org.colloquy.importer.document.TrackedChange.RevisionKind;
import org.colloquy.importer.model.ImportException;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in paragraphs. An element that is not known is opened, so that no words in it
 * are lost.
 */
final class WordInlines {
    private final WordContext context;
    private final Map<String, WordRelation> relations;
    private final WordFields fields;
    private final WordDrawing drawings;
    private final DocumentLinks links;
    private List<DocumentInline> out = new ArrayList<>();
    private String style = "";
    private int place;

    /** Number of changes that the element being read stands in. */
    private int changing;

    WordInlines(WordContext context, Map<String, WordRelation> relations, WordFields fields) {
        this.context = context;
        this.relations = relations;
        this.fields = fields;
        this.drawings = new WordDrawing(context, relations);
        this.links = new DocumentLinks(context.log());
    }

    /**
     * Reads a paragraph.
     *
     * @param named the name of its style
     * @throws ImportException if the archive is damaged
     */
    List<DocumentInline> read(XmlElement paragraph, String named, int number)
            throws ImportException {
        out = new ArrayList<>();
        style = named;
        place = number;
        fields.leavesOut(" ");
        context.log().unchanged();
        walk(paragraph, null);
        return out;
    }

    /** Returns what an element says has been done to what is in it; null if it is no change. */
    static @Nullable RevisionKind kind(XmlElement element) {
        return switch (element.name()) {
            case "w:ins" -> RevisionKind.INSERTED;
            case "w:del" -> RevisionKind.DELETED;
            case "w:moveFrom" -> RevisionKind.MOVED_FROM;
            case "w:moveTo" -> RevisionKind.MOVED_TO;
            default -> null;
        };
    }

    static TrackedChange change(RevisionKind kind, XmlElement element, int place, String words) {
        return new TrackedChange(
                kind,
                place,
                element.text("w:author").strip(),
                WordText.day(element.text("w:date")),
                words);
    }

    private void walk(XmlElement element, @Nullable String link) throws ImportException {
        for (XmlElement child : element.children().toList()) {
            inline(child, link);
        }
    }

    private void inline(XmlElement element, @Nullable String link) throws ImportException {
        RevisionKind kind = kind(element);
        if (kind != null) {
            changed(kind, element, link);
            return;
        }
        switch (element.name()) {
            case "w:pPr", "w:sdtPr", "w:sdtEndPr", "w:smartTagPr", "w:customXmlPr" -> {}
            case "w:r" -> run(element, link);
            case "w:hyperlink" -> walk(element, address(element));
            case "w:fldSimple" -> {
                fields.begin();
                fields.instruct(element.text("w:instr"));
                fields.separate();
                walk(element, link);
                fields.end(place);
            }
            case "w:sdt" -> {
                if (WordStory.isPlaceholder(element)) {
                    context.log().leftOut(place, "a place to fill in", WordText.of(element));
                } else {
                    walk(element, link);
                }
            }
            case "mc:AlternateContent" -> alternative(element, link);
            case "w:commentRangeStart" -> context.comments().begin(element.text("w:id"));
            case "w:commentRangeEnd" -> context.comments().end(element.text("w:id"));
            case "m:oMath" -> formula(element);
            case "w:subDoc" -> context.log().leftOut(place, "another document that is put in here");
            default -> walk(element, link);
        }
    }

    /** Reads one of several ways to show something: as in Word, the first that is known. */
    private void alternative(XmlElement element, @Nullable String link) throws ImportException {
        Optional<XmlElement> choice =
                element.child("mc:Choice").or(() -> element.child("mc:Fallback"));
        if (choice.isPresent()) {
            walk(choice.get(), link);
        }
    }

    private void changed(RevisionKind kind, XmlElement element, @Nullable String link)
            throws ImportException {
        boolean taken = kind == RevisionKind.DELETED || kind == RevisionKind.MOVED_FROM;
        String words = taken ? WordText.of(element) : WordText.kept(element);
        if (!words.isEmpty()) {
            context.log().change(change(kind, element, place, words));
        }
        if (kind.isKept(context.choice())) {
            changing++;
            walk(element, link);
            changing--;
        }
    }

    private @Nullable String address(XmlElement link) {
        String id = link.text("r:id");
        WordRelation relation = relations.get(id);
        if (relation == null || !relation.outside()) {
            return null;
        }
        return links.address(relation.target(), place);
    }

    private void formula(XmlElement element) {
        StringBuilder signs = new StringBuilder();
        element.descendants("m:t").forEach(t -> signs.append(t.words()));
        add(signs.toString(), context.styles().format(style, null), null);
        context.log().count("the layout of a formula; its signs stay, in one line");
    }

    private void run(XmlElement run, @Nullable String link) throws ImportException {
        XmlElement properties = run.child("w:rPr").orElse(null);
        WordFormat format = context.styles().format(style, properties);
        if (properties != null && properties.child("w:rPrChange").isPresent()) {
            context.log()
                    .change(
                            change(
                                    RevisionKind.FORMATTED,
                                    properties.child("w:rPrChange").get(),
                                    place,
                                    WordText.of(run)));
        }
        Optional<String> generated = context.styles().generated(properties);
        if (generated.isPresent()) {
            context.log().count(WordStory.made(generated.get()));
            marks(run);
            return;
        }
        if (format.isHidden()) {
            context.log().leftOut(place, "hidden words", WordText.of(run));
            marks(run);
            return;
        }
        for (XmlElement piece : run.children().toList()) {
            piece(piece, format, link);
        }
    }

    /** Fields and comments go on in words that are hidden. */
    private void marks(XmlElement run) throws ImportException {
        for (XmlElement piece : run.children().toList()) {
            if (piece.is("w:fldChar")
                    || piece.is("w:instrText")
                    || piece.is("w:commentReference")) {
                piece(piece, WordFormat.NONE, null);
            }
        }
    }

    private void piece(XmlElement piece, WordFormat format, @Nullable String link)
            throws ImportException {
        switch (piece.name()) {
            case "w:t", "w:delText" -> add(WordText.text(piece), format, link);
            case "w:noBreakHyphen" -> add("\u2011", format, link);
            case "w:softHyphen" -> add("\u00AD", format, link);
            case "w:sym" -> symbol(piece, format, link);
            case "w:tab", "w:ptab" -> add(new TabStop());
            case "w:br", "w:cr" -> add(new LineBreak());
            case "w:footnoteReference" -> add(new NoteMark("footnote " + piece.text("w:id")));
            case "w:endnoteReference" -> add(new NoteMark("endnote " + piece.text("w:id")));
            case "w:commentReference" -> context.comments().mark(piece.text("w:id"), place);
            case "w:instrText" -> fields.instruct(piece.words());
            case "w:fldChar" -> field(piece.text("w:fldCharType"));
            case "w:drawing", "w:pict" -> drawings.read(piece, place).forEach(this::add);
            case "w:object" -> {
                context.log().leftOut(place, "something that another program made");
            }
            case "mc:AlternateContent" -> {
                Optional<XmlElement> choice =
                        piece.child("mc:Choice").or(() -> piece.child("mc:Fallback"));
                for (XmlElement inner : choice.stream().flatMap(XmlElement::children).toList()) {
                    piece(inner, format, link);
                }
            }
            case "w:ruby" -> ruby(piece, link);
            default -> {}
        }
    }

    private void ruby(XmlElement ruby, @Nullable String link) throws ImportException {
        Optional<XmlElement> base = ruby.child("w:rubyBase");
        if (base.isPresent()) {
            walk(base.get(), link);
        }
        ruby.child("w:rt")
                .ifPresent(
                        above ->
                                context.log()
                                        .leftOut(
                                                place,
                                                "how words are read, above them",
                                                WordText.of(above)));
    }

    private void field(String mark) {
        switch (mark) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end(place);
            default -> {}
        }
    }

    /** A sign of a font of symbols has a number that means another letter elsewhere. */
    private void symbol(XmlElement symbol, WordFormat format, @Nullable String link) {
        String code = symbol.text("w:char");
        int sign = code.matches("[0-9A-Fa-f]{1,5}") ? Integer.parseInt(code, 16) : 0xF000;
        if (sign < ' ' || Character.getType(sign) == Character.PRIVATE_USE) {
            context.log().count("a sign of the font " + symbol.text("w:font"));
        } else {
            add(Character.toString(sign), format, link);
        }
    }

    private void add(String words, WordFormat format, @Nullable String link) {
        if (words.isEmpty() || fields.isInstruction() || fields.leavesOut(words)) {
            return;
        }
        if (changing == 0) {
            context.log().unchanged();
        }
        context.comments().read(words);
        String led = fields.link();
        String address = link == null && led != null ? links.address(led, place) : link;
        out.add(new TextRun(words, format.look(words, address)));
    }

    private void add(DocumentInline inline) {
        if (!fields.isInstruction() && !fields.leavesOut(" ")) {
            context.comments().read(inline.words().isEmpty() ? "" : " ");
            out.add(inline);
        }
    }
}
