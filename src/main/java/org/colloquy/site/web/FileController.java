package org.colloquy.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.colloquy.build.Digest;
import org.colloquy.model.recording.MediaFile;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.preview.PreviewPictures;
import org.colloquy.site.web.response.SiteResponses;
import org.eclipse.jetty.http.ByteRange;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourceRegion;
import org.springframework.http.CacheControl;
import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The program's own files, and the pictures and recordings to which interviews refer. */
@Controller
final class FileController {

    /** Parts that one request is sent at most. */
    private static final int MOST_PARTS = 100;

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
                .or(
                        () ->
                                EditorAccess.edition(editions, request.getRequest())
                                        .flatMap(site -> site.house().find(address)))
                .or(() -> editions.earlier().find(address))
                .map(asset -> SiteResponses.asset(asset, request))
                .orElseGet(() -> SiteResponses.missing(editions, address))
                .entity();
    }

    /** Returns a file or, where that is asked for, parts of it (RFC 9110, 14). */
    @GetMapping("/files/**")
    ResponseEntity<?> media(ServletWebRequest request) {
        String address = request.getRequest().getServletPath().substring(1);
        Optional<MediaFile> media =
                EditorAccess.edition(editions, request.getRequest())
                        .flatMap(site -> site.media(address))
                        .filter(m -> isWhereItWas(m.file()));
        Optional<BasicFileAttributes> look = media.flatMap(m -> look(m.file()));
        if (media.isEmpty() || look.isEmpty()) {
            return SiteResponses.missing(editions, address).entity();
        }
        long size = look.get().size();
        String tag = tag(look.get());
        Resource file = new FileSystemResource(media.get().file());
        Optional<List<ByteRange>> parts =
                askedParts(request, tag).map(asked -> ByteRange.parse(List.of(asked), size));
        if (parts.isEmpty()) {
            return answer(HttpStatus.OK, media.get(), tag)
                    .contentLength(size)
                    .body(new InputStreamResource(file));
        }
        if (parts.get().isEmpty()) {
            return ResponseEntity.status(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
                    .header(HttpHeaders.CONTENT_RANGE, ByteRange.toNonSatisfiableHeaderValue(size))
                    .build();
        }
        return answer(HttpStatus.PARTIAL_CONTENT, media.get(), tag)
                .body(
                        parts.get().stream()
                                .map(
                                        part ->
                                                new ResourceRegion(
                                                        file, part.first(), part.getLength()))
                                .toList());
    }

    private static ResponseEntity.BodyBuilder answer(
            HttpStatus status, MediaFile file, String tag) {
        return ResponseEntity.status(status)
                .contentType(MediaType.parseMediaType(file.type()))
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .eTag(tag);
    }

    /**
     * Returns the parts for which a request asks, as it writes them; empty where all is to be sent,
     * or nothing is new: parts of another file would be put together with those of this one (RFC
     * 9110, 13.1.5), and whoever asks for very many means harm (14.2).
     */
    private static Optional<String> askedParts(ServletWebRequest request, String tag) {
        String known = request.getHeader(HttpHeaders.IF_RANGE);
        return Optional.ofNullable(request.getHeader(HttpHeaders.RANGE))
                .filter(asked -> HttpMethod.GET.equals(request.getHttpMethod()))
                .filter(asked -> known == null || known.equals(tag))
                .filter(asked -> asked.startsWith("bytes="))
                .filter(asked -> asked.split(",", MOST_PARTS + 1).length <= MOST_PARTS)
                .filter(asked -> !request.checkNotModified(tag));
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
                EditorAccess.edition(editions, request)
                        .flatMap(site -> site.previews().picture(address));
        if (picture.isEmpty()) {
            return SiteResponses.missing(editions, address).entity();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(PreviewPictures.TYPE))
                .cacheControl(CacheControl.noCache())
                .eTag(Digest.of(picture.get()))
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
