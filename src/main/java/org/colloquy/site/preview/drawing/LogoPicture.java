package org.colloquy.site.preview.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.colloquy.model.house.HouseFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Picture of a logo within bounds, with what can be seen through. A JDK reads PNG, JPEG and GIF;
 * drawings in SVG are drawn here. What it cannot be made of has none.
 */
public final class LogoPicture {
    private static final Logger LOG = LoggerFactory.getLogger(LogoPicture.class);

    /** Bound on the pixels that are unpacked: a small file may hold very many. */
    private static final long MOST_PIXELS = 16_000_000;

    private LogoPicture() {}

    /**
     * Returns the picture of a logo.
     *
     * @param width at most, in pixels
     * @param height at most, in pixels
     */
    public static Optional<BufferedImage> of(HouseFile logo, int width, int height) {
        try {
            return Optional.of(
                    logo.type().equals("image/svg+xml")
                            ? drawn(new VectorDrawing(logo.bytes()), width, height)
                            : smaller(read(logo.bytes()), width, height));
        } catch (UndrawableException | IOException | RuntimeException | LinkageError e) {
            LOG.debug("{} is on no preview picture: {}", logo.name(), e.toString());
            return Optional.empty();
        }
    }

    private static BufferedImage drawn(VectorDrawing drawing, int width, int height)
            throws UndrawableException {
        double scale = Math.min(width / drawing.width(), height / drawing.height());
        BufferedImage image = image(drawing.width() * scale, drawing.height() * scale);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.draw(graphics, scale);
        graphics.dispose();
        return image;
    }

    private static BufferedImage image(double width, double height) {
        return new BufferedImage(
                Math.max(1, (int) Math.round(width)),
                Math.max(1, (int) Math.round(height)),
                BufferedImage.TYPE_INT_ARGB);
    }

    private static BufferedImage read(byte[] bytes) throws IOException, UndrawableException {
        ImageIO.setUseCache(false);
        try (ImageInputStream input =
                ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new UndrawableException("a format that no JDK reads");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new UndrawableException("more pixels than are unpacked");
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
