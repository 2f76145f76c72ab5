package org.colloquy.site.preview.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

/** Reader of the basic shapes and paths of a drawing (SVG 1.1, chapters 8 and 9). */
final class ShapeReader {
    private ShapeReader() {}

    /** Returns the shape of an element; empty if it is none. */
    static Optional<Shape> read(DrawingElement element) throws UndrawableException {
        return switch (element.name()) {
            case "path" -> Optional.of(PathReader.read(element.attribute("d")));
            case "rect" -> Optional.of(rectangle(element));
            case "circle" -> {
                double r = element.length("r", 0);
                yield Optional.of(ellipse(element, r, r));
            }
            case "ellipse" ->
                    Optional.of(ellipse(element, element.length("rx", 0), element.length("ry", 0)));
            case "line" ->
                    Optional.of(
                            new Line2D.Double(
                                    element.length("x1", 0),
                                    element.length("y1", 0),
                                    element.length("x2", 0),
                                    element.length("y2", 0)));
            case "polyline" -> Optional.of(points(element, false));
            case "polygon" -> Optional.of(points(element, true));
            default -> Optional.empty();
        };
    }

    private static Shape rectangle(DrawingElement element) throws UndrawableException {
        double x = element.length("x", 0);
        double y = element.length("y", 0);
        double width = element.length("width", 0);
        double height = element.length("height", 0);
        double rx = element.length("rx", element.length("ry", 0));
        double ry = element.length("ry", rx);
        return rx == 0 || ry == 0
                ? new Rectangle2D.Double(x, y, width, height)
                : new RoundRectangle2D.Double(x, y, width, height, 2 * rx, 2 * ry);
    }

    private static Shape ellipse(DrawingElement element, double rx, double ry)
            throws UndrawableException {
        double x = element.length("cx", 0);
        double y = element.length("cy", 0);
        return new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry);
    }

    private static Shape points(DrawingElement element, boolean isClosed)
            throws UndrawableException {
        List<Double> numbers = NumberScanner.all(element.attribute("points"));
        Path2D.Double path = new Path2D.Double();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (i == 0) {
                path.moveTo(numbers.get(0), numbers.get(1));
            } else {
                path.lineTo(numbers.get(i), numbers.get(i + 1));
            }
        }
        if (isClosed && path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }
}
