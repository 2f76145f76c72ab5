package org.colloquy.site.preview.drawing;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reader of transformations (SVG 1.1, section 7.6). */
final class TransformReader {
    private static final Pattern STEP = Pattern.compile("[\\s,]*([A-Za-z]+)\\s*\\(([^)]*)\\)");

    private TransformReader() {}

    static AffineTransform read(String text) throws UndrawableException {
        AffineTransform all = new AffineTransform();
        Matcher step = STEP.matcher(text);
        int at = 0;
        while (step.region(at, text.length()).lookingAt()) {
            all.concatenate(step(step.group(1), NumberScanner.all(step.group(2))));
            at = step.end();
        }
        if (!text.substring(at).isBlank()) {
            throw new UndrawableException("a transformation " + text);
        }
        return all;
    }

    private static AffineTransform step(String name, List<Double> numbers)
            throws UndrawableException {
        double[] n = numbers.stream().mapToDouble(Double::doubleValue).toArray();
        return switch (name + n.length) {
            case "matrix6" -> new AffineTransform(n);
            case "translate1" -> AffineTransform.getTranslateInstance(n[0], 0);
            case "translate2" -> AffineTransform.getTranslateInstance(n[0], n[1]);
            case "scale1" -> AffineTransform.getScaleInstance(n[0], n[0]);
            case "scale2" -> AffineTransform.getScaleInstance(n[0], n[1]);
            case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]));
            case "rotate3" -> AffineTransform.getRotateInstance(Math.toRadians(n[0]), n[1], n[2]);
            case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n[0])), 0);
            case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n[0])));
            default -> throw new UndrawableException("a transformation " + name);
        };
    }
}
