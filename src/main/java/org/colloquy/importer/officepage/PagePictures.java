package org.colloquy.importer.officepage;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.importer.document.DocumentInline.InlinePicture;
import org.colloquy.importer.document.DocumentLog;
import org.colloquy.importer.document.RasterFormat;
import org.colloquy.text.ShortenedText;
import org.jsoup.nodes.Element;

/** Pictures of a page: those in it are kept, those beside it and elsewhere are named. */
final class PagePictures {
    private static final int MAX_PICTURES = 200;
    private static final int LONGEST_SHOWN = 120;
    private static final Pattern DATA =
            Pattern.compile("data:image/[\\w.+-]{1,20};base64,", Pattern.CASE_INSENSITIVE);

    private final Map<String, byte[]> taken = new HashMap<>();
    private final DocumentLog log;

    PagePictures(DocumentLog log) {
        this.log = log;
    }

    Optional<InlinePicture> read(Element image, int place) {
        String source = image.attr("src").strip();
        String description = image.attr("alt").strip().replaceAll("\\s+", " ");
        Matcher data = DATA.matcher(source);
        if (data.lookingAt() && taken.size() < MAX_PICTURES) {
            Optional<byte[]> bytes = decoded(source.substring(data.end()));
            if (bytes.isPresent()) {
                String name = "picture " + (taken.size() + 1);
                taken.put(name, bytes.get());
                return Optional.of(new InlinePicture(name, description));
            }
        }
        log.leftOut(
                place,
                "a picture, which is not in the file: "
                        + ShortenedText.of(source, LONGEST_SHOWN)
                        + (description.isEmpty() ? "" : " (\"" + description + "\")"));
        return Optional.empty();
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text);
            return RasterFormat.of(bytes).isPresent() ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Map<String, byte[]> taken() {
        return taken;
    }
}
