package org.colloquy.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.preview.PreviewPictures;
import org.colloquy.site.web.response.SiteResponses;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The program's own files, and the pictures and recordings to which interviews refer. */
@Controller
final class FileController {

    private final EditionHolder editions;
    private final Assets assets;

    FileController(EditionHolder editions, Assets assets) {
        this.editions = editions;
        this.assets = assets;
    }

    @GetMapping("/" + Assets.FOLDER + "**")
    ResponseEntity<?> asset(ServletWebRequest request) {
        String address = request.getRequest().getServletPath().substring(1);
        return assets.find(address)
                .or(() -> edition(request.getRequest()).flatMap(site -> site.house().find(address)))
                .or(() -> editions.earlier().find(address))
                .map(asset -> SiteResponses.asset(asset, request))
                .orElseGet(() -> SiteResponses.missing(editions, address))
                .entity();
    }

    private Optional<SiteEdition> edition(HttpServletRequest request) {
        return editions.current(EditorAccess.isGiven(request));
    }

    /** Returns a resource, so that Spring answers requests for a part of it. */
    @GetMapping("/files/**")
    ResponseEntity<?> media(HttpServletRequest request) {
        String address = request.getServletPath().substring(1);
        Optional<MediaFile> media =
                edition(request)
                        .flatMap(site -> site.media(address))
                        .filter(m -> isWhereItWas(m.file()));
        Optional<BasicFileAttributes> look = media.flatMap(m -> look(m.file()));
        if (media.isEmpty() || look.isEmpty()) {
            return SiteResponses.missing(editions, address).entity();
        }
        String tag = tag(look.get());
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(media.get().type()))
                        .cacheControl(CacheControl.noCache())
                        .eTag(tag);
        Resource file = new FileSystemResource(media.get().file());
        // Of a stream Spring sends no parts.
        return hasPartsOfAnother(request, tag)
                ? answer.contentLength(look.get().size()).body(new InputStreamResource(file))
                : answer.body(file);
    }

    /** Tells whether a part would be put together with parts of another file (RFC 9110, 13.1.5). */
    private static boolean hasPartsOfAnother(HttpServletRequest request, String tag) {
        String known = request.getHeader(HttpHeaders.IF_RANGE);
        return known != null && !known.equals(tag);
    }

    private static Optional<BasicFileAttributes> look(Path file) {
        try {
            return Optional.of(
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** A digest of a long recording would have to be computed before its first answer. */
    private static String tag(BasicFileAttributes look) {
        String state =
                "%x-%x".formatted(look.lastModifiedTime().to(TimeUnit.MICROSECONDS), look.size());
        return new ETag(state, false).formattedTag();
    }

    /** Answers with a picture that stands for an interview elsewhere; it is made for the answer. */
    @GetMapping("/previews/**")
    ResponseEntity<?> preview(HttpServletRequest request) {
        String address = request.getServletPath().substring(1);
        Optional<byte[]> picture =
                edition(request).flatMap(site -> site.previews().picture(address));
        if (picture.isEmpty()) {
            return SiteResponses.missing(editions, address).entity();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PreviewPictures.TYPE))
                .cacheControl(CacheControl.noCache())
                .body(picture.get());
    }

    /**
     * Returns false where a folder on the way to a file has become a link since the corpus was
     * read, which may lead out of it.
     */
    private static boolean isWhereItWas(Path file) {
        try {
            return file.toRealPath().equals(file)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            return false;
        }
    }
}
