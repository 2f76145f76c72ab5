package org.colloquy.export.pdf.structure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.jspecify.annotations.Nullable;

/**
 * Marks what belongs to no element of the structure as an artifact: rules, backgrounds, what stands
 * in the margins of sheets, signs that a style sheet writes. The browser leaves these bare, which
 * ISO 14289-1, 7.1, does not allow.
 */
public final class ArtifactMarker {
    private static final Set<String> PATHS =
            Set.of(
                    OperatorName.MOVE_TO,
                    OperatorName.LINE_TO,
                    OperatorName.CURVE_TO,
                    OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT,
                    OperatorName.CURVE_TO_REPLICATE_FINAL_POINT,
                    OperatorName.CLOSE_PATH,
                    OperatorName.APPEND_RECT,
                    OperatorName.CLIP_NON_ZERO,
                    OperatorName.CLIP_EVEN_ODD);

    private static final Set<String> PAINTERS =
            Set.of(
                    OperatorName.STROKE_PATH,
                    OperatorName.CLOSE_AND_STROKE,
                    OperatorName.FILL_NON_ZERO,
                    OperatorName.LEGACY_FILL_NON_ZERO,
                    OperatorName.FILL_EVEN_ODD,
                    OperatorName.FILL_NON_ZERO_AND_STROKE,
                    OperatorName.FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
                    OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE,
                    OperatorName.SHADING_FILL,
                    OperatorName.BEGIN_INLINE_IMAGE);

    private static final Set<String> SHOWERS =
            Set.of(
                    OperatorName.SHOW_TEXT,
                    OperatorName.SHOW_TEXT_ADJUSTED,
                    OperatorName.SHOW_TEXT_LINE,
                    OperatorName.SHOW_TEXT_LINE_AND_SPACE);

    /** The operators that may stand between letters of one text. */
    private static final Set<String> IN_TEXT =
            Set.of(
                    OperatorName.MOVE_TEXT,
                    OperatorName.MOVE_TEXT_SET_LEADING,
                    OperatorName.NEXT_LINE,
                    OperatorName.SET_MATRIX,
                    OperatorName.SET_FONT_AND_SIZE,
                    OperatorName.SET_CHAR_SPACING,
                    OperatorName.SET_WORD_SPACING);

    private static final COSName PAGINATION = COSName.getPDFName("Pagination");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");
    private final PDDocument document;
    private final MissingGlyphs missing;
    private final Set<Object> forms = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Creates a marker of all pages of a document, which it rewrites.
     *
     * @param missing takes care of letters for which there is no font, on the way
     */
    public ArtifactMarker(PDDocument document, MissingGlyphs missing) {
        this.document = document;
        this.missing = missing;
    }

    /** Marks what is bare on all pages. */
    public void mark() throws IOException {
        for (PDPage page : document.getPages()) {
            List<Object> marked = marked(page, page.getResources(), page.getMediaBox());
            PDStream stream = new PDStream(document);
            write(marked, stream.createOutputStream(COSName.FLATE_DECODE));
            page.setContents(stream);
        }
    }

    private void markForm(PDFormXObject form, PDResources outer) throws IOException {
        if (forms.add(form.getCOSObject())) {
            PDResources own = form.getResources();
            List<Object> marked = marked(form, own == null ? outer : own, null);
            write(marked, form.getCOSObject().createOutputStream(COSName.FLATE_DECODE));
        }
    }

    private static void write(List<Object> tokens, OutputStream to) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        new ContentStreamWriter(all).writeTokens(tokens);
        try (to) {
            all.writeTo(to);
        }
    }

    /**
     * Returns the operators with what is bare marked.
     *
     * @param sheet null where it is not known where on it the content stands
     */
    private List<Object> marked(
            PDContentStream content, PDResources resources, @Nullable PDRectangle sheet)
            throws IOException {
        Marking marking = new Marking(resources, sheet);
        ShownText texts = new ShownText(resources, missing);
        List<Object> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(content).parse()) {
            if (token instanceof Operator operator) {
                texts.take(operands, operator);
                marking.take(operands, operator);
                operands.clear();
            } else {
                operands.add(token);
            }
        }
        return marking.out;
    }

    /** One content stream while it is marked. */
    private final class Marking {
        private final PDResources resources;
        private final List<Object> out = new ArrayList<>();

        /** The path that is being drawn, until it is known whether it is painted. */
        private final List<Object> path = new ArrayList<>();

        /** Number of open marked stretches that the browser began. */
        private int depth;

        /** Around bare letters, or a stretch without a number. */
        private final OpenArtifact artifact;

        private final TextHeight height = new TextHeight();

        Marking(PDResources resources, @Nullable PDRectangle sheet) {
            this.resources = resources;
            this.artifact = new OpenArtifact(out, sheet);
        }

        void take(List<Object> operands, Operator operator) throws IOException {
            String name = operator.getName();
            int step = step(name);
            height.take(operands, operator);
            if (depth > 0 || step > 0) {
                within(step, operands, operator);
            } else if (SHOWERS.contains(name)) {
                artifact.begin(PAGINATION);
                artifact.tell(height.now());
                add(out, operands, operator);
            } else if (artifact.isOpen() && IN_TEXT.contains(name)) {
                add(out, operands, operator);
            } else {
                artifact.end();
                bare(name, operands, operator);
            }
        }

        /** Takes what lies in a stretch that is marked already; an unnumbered one is bare. */
        private void within(int step, List<Object> operands, Operator operator) {
            if (depth == 0) {
                artifact.end();
                if (number(operands) == null && !operands.contains(COSName.ARTIFACT)) {
                    artifact.begin(PAGINATION);
                }
            }
            if (SHOWERS.contains(operator.getName())) {
                artifact.tell(height.now());
            }
            depth += step;
            add(out, operands, operator);
            if (depth == 0) {
                artifact.end();
            }
        }

        private void bare(String name, List<Object> operands, Operator operator)
                throws IOException {
            if (PATHS.contains(name)) {
                add(path, operands, operator);
            } else if (PAINTERS.contains(name)) {
                artifact.begin(LAYOUT);
                out.addAll(path);
                path.clear();
                add(out, operands, operator);
                artifact.end();
            } else if (name.equals(OperatorName.DRAW_OBJECT)) {
                draw(operands, operator);
            } else {
                out.addAll(path);
                path.clear();
                add(out, operands, operator);
            }
        }

        /** Draws a form, which is no artifact as a whole where its content is marked. */
        private void draw(List<Object> operands, Operator operator) throws IOException {
            PDXObject drawn =
                    operands.get(0) instanceof COSName named ? resources.getXObject(named) : null;
            if (drawn instanceof PDFormXObject form) {
                markForm(form, resources);
                add(out, operands, operator);
            } else {
                artifact.begin(LAYOUT);
                add(out, operands, operator);
                artifact.end();
            }
        }
    }

    private static int step(String name) {
        return switch (name) {
            case OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ -> 1;
            case OperatorName.END_MARKED_CONTENT -> -1;
            default -> 0;
        };
    }

    private static void add(List<Object> to, List<Object> operands, Operator operator) {
        to.addAll(operands);
        to.add(operator);
    }

    /** Returns the number by which the structure knows a marked stretch; null where it has none. */
    private static @Nullable Integer number(List<Object> operands) {
        return !operands.isEmpty()
                        && operands.get(operands.size() - 1) instanceof COSDictionary properties
                        && properties.getDictionaryObject(COSName.MCID) instanceof COSInteger number
                ? number.intValue()
                : null;
    }
}
