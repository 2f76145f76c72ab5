package org.colloquy.site.preview.drawing;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Drawing in SVG, as far as logos use it: shapes of one colour, their edges, groups, and shapes
 * that cut others. What has more, such as words or gradients, is not drawn at all.
 */
final class VectorDrawing {
    /** Elements that show nothing where they stand. */
    private static final Set<String> SILENT =
            Set.of("title", "desc", "metadata", "defs", "style", "clipPath");

    private static final Set<String> GROUPS = Set.of("svg", "g", "a");

    private final DrawingElement root;
    private final StyleRules rules = new StyleRules();
    private final Map<String, DrawingElement> byId = new HashMap<>();
    private final double[] box;

    VectorDrawing(byte[] bytes) throws UndrawableException {
        this.root = DrawingElement.read(bytes);
        look(root);
        this.box = box(root);
    }

    private void look(DrawingElement element) throws UndrawableException {
        byId.putIfAbsent(element.attribute("id"), element);
        if (element.name().equals("style")) {
            rules.add(element.text());
        }
        for (DrawingElement child : element.children()) {
            look(child);
        }
    }

    private static double[] box(DrawingElement root) throws UndrawableException {
        List<Double> given = NumberScanner.all(root.attribute("viewBox"));
        double[] box = {0, 0, 0, 0};
        if (given.size() == 4) {
            for (int i = 0; i < box.length; i++) {
                box[i] = given.get(i);
            }
        } else {
            box[2] = root.length("width", 0);
            box[3] = root.length("height", 0);
        }
        if (box[2] <= 0 || box[3] <= 0) {
            throw new UndrawableException("a drawing without a size");
        }
        return box;
    }

    double width() {
        return box[2];
    }

    double height() {
        return box[3];
    }

    /** Draws it with its upper left corner where the graphics begin. */
    void draw(Graphics2D graphics, double scale) throws UndrawableException {
        graphics.scale(scale, scale);
        graphics.translate(-box[0], -box[1]);
        draw(root, DrawingStyle.initial(rules), graphics);
    }

    private void draw(DrawingElement element, DrawingStyle outside, Graphics2D graphics)
            throws UndrawableException {
        if (SILENT.contains(element.name()) || outside.isHidden(element)) {
            return;
        }
        boolean isInner = element.name().equals("svg") && element != root;
        Optional<Shape> shape = ShapeReader.read(element);
        if (isInner || (shape.isEmpty() && !GROUPS.contains(element.name()))) {
            throw new UndrawableException("an element " + element.name());
        }
        DrawingStyle style = outside.of(element);
        Graphics2D own = (Graphics2D) graphics.create();
        own.transform(TransformReader.read(element.attribute("transform")));
        String clip = style.clip(element);
        if (!clip.isEmpty()) {
            own.clip(clip(clip));
        }
        if (shape.isPresent()) {
            paint(shape.get(), style, own);
        }
        for (DrawingElement child : element.children()) {
            draw(child, style, own);
        }
        own.dispose();
    }

    private static void paint(Shape shape, DrawingStyle style, Graphics2D graphics)
            throws UndrawableException {
        var fill = style.fill();
        if (fill.isPresent()) {
            graphics.setColor(fill.get());
            graphics.fill(wound(shape, style.winding()));
        }
        var stroke = style.stroke();
        if (stroke.isPresent()) {
            graphics.setColor(stroke.get());
            graphics.setStroke(style.pen());
            graphics.draw(shape);
        }
    }

    private static Shape wound(Shape shape, int winding) {
        if (shape instanceof Path2D path) {
            path.setWindingRule(winding);
        }
        return shape;
    }

    /** Returns the shapes that cut an element, together. */
    private Shape clip(String id) throws UndrawableException {
        DrawingElement by = byId.get(id);
        if (by == null
                || !by.name().equals("clipPath")
                || !Set.of("", "userSpaceOnUse").contains(by.attribute("clipPathUnits"))) {
            throw new UndrawableException("clip-path " + id);
        }
        Area all = new Area();
        AffineTransform whole = TransformReader.read(by.attribute("transform"));
        for (DrawingElement child : by.children()) {
            Shape shape =
                    ShapeReader.read(child)
                            .orElseThrow(() -> new UndrawableException("clip-path " + id));
            DrawingStyle style = DrawingStyle.initial(rules).of(child);
            AffineTransform place = new AffineTransform(whole);
            place.concatenate(TransformReader.read(child.attribute("transform")));
            all.add(new Area(place.createTransformedShape(wound(shape, style.clipWinding()))));
        }
        return all;
    }
}
