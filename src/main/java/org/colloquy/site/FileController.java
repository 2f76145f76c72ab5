package org.colloquy.site;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.corpus.Media;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** The program's own files, and the pictures and recordings to which interviews refer. */
@Controller
final class FileController {
    private final Editions editions;
    private final Assets assets;

    FileController(Editions editions, Assets assets) {
        this.editions = editions;
        this.assets = assets;
    }

    @GetMapping("/" + Assets.FOLDER + "**")
    ResponseEntity<?> asset(ServletWebRequest request) {
        String address = request.getRequest().getServletPath().substring(1);
        Optional<Body> asset = assets.find(address);
        return asset.isPresent() ? Answers.asset(asset.get(), request) : missing(address);
    }

    /** A resource, so that Spring answers requests for a part of it. */
    @GetMapping("/files/**")
    ResponseEntity<?> media(HttpServletRequest request) {
        String address = request.getServletPath().substring(1);
        Optional<Media> media =
                editions.current()
                        .flatMap(site -> site.media(address))
                        .filter(m -> isWhereItWas(m.file()));
        if (media.isEmpty()) {
            return missing(address);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(media.get().type()))
                .cacheControl(CacheControl.noCache())
                .body(new FileSystemResource(media.get().file()));
    }

    /** What was a folder on the way to it may be a link by now, and lead out of the corpus. */
    private static boolean isWhereItWas(Path file) {
        try {
            return file.toRealPath().equals(file)
                    && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException gone) {
            return false;
        }
    }

    private ResponseEntity<?> missing(String address) {
        return editions.current()
                .map(site -> Answers.html(HttpStatus.NOT_FOUND, site.replies().missing(address)))
                .orElseGet(() -> Answers.loading(editions, address));
    }
}
