package org.colloquy.site.preview.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/** Reader of path data (SVG 1.1, chapter 8). */
final class PathReader {
    private final NumberScanner scanner;
    private final Path2D.Double path = new Path2D.Double();

    /** The last control point, as a smooth curve mirrors it. */
    private Point2D control = new Point2D.Double();

    private char last = ' ';

    private PathReader(String data) {
        this.scanner = new NumberScanner(data);
    }

    static Path2D read(String data) throws UndrawableException {
        PathReader reader = new PathReader(data);
        while (!reader.scanner.isAtEnd()) {
            reader.step();
        }
        return reader.path;
    }

    private void step() throws UndrawableException {
        if (scanner.isAtLetter()) {
            last = scanner.letter();
        } else if (last == 'M' || last == 'm') {
            last = last == 'M' ? 'L' : 'l';
        } else if (last == ' ' || last == 'Z' || last == 'z') {
            throw new UndrawableException("a path with numbers and no command");
        }
        boolean isRelative = Character.isLowerCase(last);
        char command = Character.toUpperCase(last);
        Point2D here = path.getCurrentPoint();
        if (here == null && command != 'M') {
            throw new UndrawableException("a path that begins nowhere");
        }
        Point2D from = here == null ? new Point2D.Double() : here;
        draw(command, from, isRelative ? from : new Point2D.Double());
    }

    private void draw(char command, Point2D from, Point2D base) throws UndrawableException {
        Point2D mirrored = null;
        switch (command) {
            case 'M' -> {
                Point2D to = point(base);
                path.moveTo(to.getX(), to.getY());
            }
            case 'L' -> lineTo(point(base));
            case 'H' -> lineTo(new Point2D.Double(base.getX() + scanner.number(), from.getY()));
            case 'V' -> lineTo(new Point2D.Double(from.getX(), base.getY() + scanner.number()));
            case 'C' -> mirrored = curve(point(base), point(base), point(base));
            case 'S' -> mirrored = curve(mirror(from), point(base), point(base));
            case 'Q' -> mirrored = curve(point(base), point(base));
            case 'T' -> mirrored = curve(mirror(from), point(base));
            case 'A' -> arc(from, base);
            case 'Z' -> path.closePath();
            default -> throw new UndrawableException("a path with " + command);
        }
        control = mirrored == null ? path.getCurrentPoint() : mirrored;
    }

    private Point2D point(Point2D base) throws UndrawableException {
        return new Point2D.Double(base.getX() + scanner.number(), base.getY() + scanner.number());
    }

    private Point2D mirror(Point2D from) {
        return new Point2D.Double(
                2 * from.getX() - control.getX(), 2 * from.getY() - control.getY());
    }

    private void lineTo(Point2D to) {
        path.lineTo(to.getX(), to.getY());
    }

    private Point2D curve(Point2D one, Point2D two, Point2D to) {
        path.curveTo(one.getX(), one.getY(), two.getX(), two.getY(), to.getX(), to.getY());
        return two;
    }

    private Point2D curve(Point2D one, Point2D to) {
        path.quadTo(one.getX(), one.getY(), to.getX(), to.getY());
        return one;
    }

    private void arc(Point2D from, Point2D base) throws UndrawableException {
        double rx = Math.abs(scanner.number());
        double ry = Math.abs(scanner.number());
        double angle = Math.toRadians(scanner.number());
        boolean isLarge = scanner.flag();
        boolean isSweep = scanner.flag();
        Point2D to = point(base);
        if (rx > 0 && ry > 0 && !from.equals(to)) {
            EllipseArc arc = new EllipseArc(from, to, rx, ry, angle, isLarge, isSweep);
            path.append(arc.shape(), true);
        }
        lineTo(to);
    }
}
