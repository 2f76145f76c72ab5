package org.colloquy.site.preview;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.colloquy.model.house.HouseFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Picture of a logo within bounds, with what can be seen through. A JDK reads PNG, JPEG and GIF,
 * and JSVG draws SVG. What it cannot be made of has none, nor has a drawing that this machine might
 * draw otherwise than another one, as words, or at length, as filters and what is used again and
 * again.
 */
final class LogoPicture {
    private static final Logger LOG = LoggerFactory.getLogger(LogoPicture.class);

    /** Bound on the pixels that are unpacked: a small file may hold very many. */
    private static final long MOST_PIXELS = 16_000_000;

    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z]+)");
    private static final Pattern SHEET = Pattern.compile("(?s)<style[^>]*>(.*?)</style>");
    private static final Pattern NO_RULE =
            Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->|<!\\[CDATA\\[|]]>");

    /** The rules that programs for drawing write. */
    private static final Pattern RULES =
            Pattern.compile(
                    "(?:\\s*+\\.[\\w-]++(?:\\s*+,\\s*+\\.[\\w-]++)*+\\s*+\\{[^{}]*+}\\s*+)*+");

    /** More than one class, of which the last that is declared would count. */
    private static final Pattern CLASSES =
            Pattern.compile("\\sclass\\s*=\\s*(?:\"[^\\s\"]*\\s|'[^\\s']*\\s)");

    /** Elements of a drawing that takes no longer than it has shapes. */
    private static final Set<String> PLAIN =
            Set.of(
                    "a",
                    "circle",
                    "clipPath",
                    "defs",
                    "desc",
                    "ellipse",
                    "g",
                    "line",
                    "linearGradient",
                    "metadata",
                    "path",
                    "polygon",
                    "polyline",
                    "radialGradient",
                    "rect",
                    "stop",
                    "style",
                    "svg",
                    "title");

    private LogoPicture() {}

    /**
     * Returns the picture of a logo.
     *
     * @param width at most, in pixels
     * @param height at most, in pixels
     */
    static Optional<BufferedImage> of(HouseFile logo, int width, int height) {
        try {
            return Optional.of(
                    logo.type().equals("image/svg+xml")
                            ? drawn(new String(logo.bytes(), StandardCharsets.UTF_8), width, height)
                            : smaller(read(logo.bytes()), width, height));
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.debug("{} is on no preview picture: {}", logo.name(), e.toString());
            return Optional.empty();
        }
    }

    private static BufferedImage drawn(String svg, int width, int height) throws IOException {
        boolean isPlain =
                !CLASSES.matcher(svg).find()
                        && ELEMENT.matcher(svg)
                                .results()
                                .allMatch(element -> PLAIN.contains(element.group(1)));
        LoaderContext context =
                LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_ALL).build();
        byte[] styled = styled(svg).getBytes(StandardCharsets.UTF_8);
        SVGDocument drawing =
                isPlain
                        ? new SVGLoader().load(new ByteArrayInputStream(styled), null, context)
                        : null;
        if (drawing == null) {
            throw new IOException("a drawing with more than shapes");
        }
        FloatSize size = drawing.size();
        double scale = Math.min(width / size.width, height / size.height);
        BufferedImage image = image(size.width * scale, size.height * scale);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render(null, graphics, new ViewBox(image.getWidth(), image.getHeight()));
        graphics.dispose();
        return image;
    }

    /** Writes each class as one rule, with what counts first: JSVG looks no further. */
    private static String styled(String svg) throws IOException {
        Matcher sheet = SHEET.matcher(svg);
        Map<String, Deque<String>> declared = new LinkedHashMap<>();
        while (sheet.find()) {
            String rules = NO_RULE.matcher(sheet.group(1)).replaceAll("");
            if (!RULES.matcher(rules).matches()) {
                throw new IOException("a rule for more than classes");
            }
            for (String rule : rules.split("}")) {
                String[] parts = rule.split("\\{");
                for (String name : parts[0].strip().split("\\s*,\\s*")) {
                    Deque<String> own = declared.computeIfAbsent(name, n -> new ArrayDeque<>());
                    Arrays.stream(parts[parts.length - 1].split(";")).forEach(own::addFirst);
                }
            }
        }
        if (declared.isEmpty()) {
            return svg;
        }
        StringBuilder all = new StringBuilder("<style>");
        declared.forEach((name, own) -> all.append(name + "{" + String.join(";", own) + "}"));
        String rest = sheet.replaceAll("");
        int inside = rest.indexOf('>', rest.indexOf("<svg")) + 1;
        return rest.substring(0, inside) + all + "</style>" + rest.substring(inside);
    }

    private static BufferedImage image(double width, double height) {
        return new BufferedImage(
                Math.max(1, (int) Math.round(width)),
                Math.max(1, (int) Math.round(height)),
                BufferedImage.TYPE_INT_ARGB);
    }

    private static BufferedImage read(byte[] bytes) throws IOException {
        ImageIO.setUseCache(false);
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("a format that no JDK reads");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("more pixels than are unpacked");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Makes a picture smaller, never larger: each pixel is the mean of those that it covers. */
    private static BufferedImage smaller(BufferedImage whole, int width, int height) {
        double scale =
                Math.min(
                        1,
                        Math.min(
                                (double) width / whole.getWidth(),
                                (double) height / whole.getHeight()));
        BufferedImage image = image(whole.getWidth() * scale, whole.getHeight() * scale);
        for (int y = 0; y < image.getHeight(); y++) {
            int top = y * whole.getHeight() / image.getHeight();
            int bottom = Math.max(top + 1, (y + 1) * whole.getHeight() / image.getHeight());
            for (int x = 0; x < image.getWidth(); x++) {
                int left = x * whole.getWidth() / image.getWidth();
                int right = Math.max(left + 1, (x + 1) * whole.getWidth() / image.getWidth());
                image.setRGB(x, y, mean(whole, left, top, right, bottom));
            }
        }
        return image;
    }

    private static int mean(BufferedImage whole, int left, int top, int right, int bottom) {
        long[] sums = new long[4];
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int argb = whole.getRGB(x, y);
                int alpha = argb >>> 24;
                sums[0] += alpha;
                for (int i = 1; i < sums.length; i++) {
                    sums[i] += (long) alpha * (argb >> (24 - 8 * i) & 0xFF);
                }
            }
        }
        long pixels = (long) (right - left) * (bottom - top);
        int mean = Math.round((float) sums[0] / pixels) << 24;
        for (int i = 1; i < sums.length && sums[0] > 0; i++) {
            mean |= Math.round((float) sums[i] / sums[0]) << (24 - 8 * i);
        }
        return mean;
    }
}
