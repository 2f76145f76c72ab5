package org.colloquy.site.preview.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Point2D;

/**
 * Arc of an ellipse from one point to another, found as appendix F.6 of SVG 1.1 says.
 *
 * @param rx the radius along the first axis, which grows if the ellipse reaches not both points
 * @param ry the radius along the second axis, which grows likewise
 * @param angle by which the ellipse is turned, in radians
 * @param isLarge whether it is the longer of the two arcs of an ellipse
 * @param isSweep whether it is drawn clockwise
 */
record EllipseArc(
        Point2D from,
        Point2D to,
        double rx,
        double ry,
        double angle,
        boolean isLarge,
        boolean isSweep) {

    Shape shape() {
        Point2D half =
                turned(
                        new Point2D.Double(
                                (from.getX() - to.getX()) / 2, (from.getY() - to.getY()) / 2),
                        -angle);
        double x = half.getX();
        double y = half.getY();
        double scale = Math.sqrt(Math.max(1, x * x / (rx * rx) + y * y / (ry * ry)));
        double a = rx * scale;
        double b = ry * scale;
        Point2D centre = centre(x, y, a, b);
        double start = Math.atan2((y - centre.getY()) / b, (x - centre.getX()) / a);
        double end = Math.atan2((-y - centre.getY()) / b, (-x - centre.getX()) / a);
        Arc2D arc =
                new Arc2D.Double(
                        -a,
                        -b,
                        2 * a,
                        2 * b,
                        -Math.toDegrees(start),
                        -Math.toDegrees(extent(end - start)),
                        Arc2D.OPEN);
        Point2D middle = turned(centre, angle);
        AffineTransform place =
                AffineTransform.getTranslateInstance(
                        middle.getX() + (from.getX() + to.getX()) / 2,
                        middle.getY() + (from.getY() + to.getY()) / 2);
        place.rotate(angle);
        return place.createTransformedShape(arc);
    }

    /** Returns the centre, seen from the middle between both points, along the axes. */
    private Point2D centre(double x, double y, double a, double b) {
        double spread = a * a * y * y + b * b * x * x;
        double rest = Math.max(0, (a * a * b * b - spread) / spread);
        double way = (isLarge == isSweep ? -1 : 1) * Math.sqrt(rest);
        return new Point2D.Double(way * a * y / b, -way * b * x / a);
    }

    /** Returns the same angle the way round that is asked for. */
    private double extent(double turn) {
        if (isSweep && turn < 0) {
            return turn + 2 * Math.PI;
        }
        return !isSweep && turn > 0 ? turn - 2 * Math.PI : turn;
    }

    private static Point2D turned(Point2D point, double angle) {
        return AffineTransform.getRotateInstance(angle).transform(point, null);
    }
}
