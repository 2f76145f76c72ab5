package org.colloquy.site.web;

import java.util.Optional;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.Page;
import org.colloquy.site.embed.EmbedSource;
import org.colloquy.site.web.response.SiteResponse;
import org.colloquy.site.web.response.SiteResponses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Tells other sites how to show a page of this one, by oEmbed 1.0; made for each who asks. */
@Controller
final class EmbedController {
    private static final String ADDRESS = "oembed.json";
    private static final int MOST_PIXELS = 10_000;

    private final EditionHolder editions;

    EmbedController(EditionHolder editions) {
        this.editions = editions;
    }

    @GetMapping("/" + ADDRESS)
    ResponseEntity<?> describe(ServletWebRequest request) {
        return EditorAccess.edition(editions, request.getRequest())
                .map(site -> answer(site, request))
                .orElseGet(() -> SiteResponses.loading(editions, ADDRESS))
                .entity();
    }

    private static SiteResponse answer(SiteEdition site, ServletWebRequest request) {
        String format = request.getParameter("format");
        if (format != null && !format.equals("json")) {
            return SiteResponses.html(
                    site, HttpStatus.NOT_IMPLEMENTED.value(), site.replies().missing(ADDRESS));
        }
        return Optional.ofNullable(request.getParameter("url"))
                .flatMap(
                        url ->
                                EmbedSource.described(
                                        site.corpus(),
                                        url,
                                        pixels(request.getParameter("maxwidth")),
                                        pixels(request.getParameter("maxheight"))))
                .map(json -> SiteResponses.made(HttpStatus.OK.value(), Page.JSON, json))
                .orElseGet(() -> SiteResponses.missing(site, ADDRESS));
    }

    /** Returns a number of pixels; 0 for any. */
    private static int pixels(@Nullable String written) {
        return written != null && written.matches("[1-9]\\d{0,4}")
                ? Math.min(Integer.parseInt(written), MOST_PIXELS)
                : 0;
    }
}
