package org.colloquy.site;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers that are no page of an edition. */
final class Answers {
    static final CacheControl PAGE_CACHE = CacheControl.noCache();
    static final CacheControl ASSET_CACHE = CacheControl.maxAge(Duration.ofDays(365)).immutable();

    /** By which browsers learn what to fetch before it is asked for. */
    static final String RULES_HEADER = "Speculation-Rules";

    static final String RULES = "\"/" + Assets.folder() + Assets.PREFETCH + "\"";

    /** By which browsers learn, before they read a page, what it loads first. */
    static final String EARLY_HEADER = HttpHeaders.LINK;

    /**
     * By which a page's script learns of which edition it is, which may be an earlier one where the
     * page was fetched ahead. Of the headers that a page came with scripts are told this one alone.
     */
    static final String EDITION_HEADER = "Server-Timing";

    static final CacheControl NOT_KEPT = CacheControl.noStore();

    private static final MediaType HTML = MediaType.parseMediaType(Page.HTML);
    private static final String BARE =
            """
            <!doctype html>
            <html lang="%3$s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <title>%1$s</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p></main></body>
            </html>
            """;

    private Answers() {}

    /**
     * The sheet that a page waits for, so that what has carried the page carries it next, and the
     * fonts of its first lines, below what a page cannot be painted without.
     */
    static String early(Look look) {
        Stream<String> fonts =
                look.fonts().stream()
                        .map(font -> early(font, "font; crossorigin; fetchpriority=low"));
        return Stream.concat(Stream.of(early(look.sheet(), "style")), fonts)
                .collect(Collectors.joining(", "));
    }

    private static String early(String asset, String rest) {
        return "</" + Assets.folder() + asset + ">; rel=preload; as=" + rest;
    }

    static ResponseEntity<String> html(HttpStatus status, String html) {
        return html(status).body(html);
    }

    /** Of an edition, but made anew each time. */
    static ResponseEntity<String> html(Site site, HttpStatus status, String html) {
        return html(status).header(EDITION_HEADER, edition(site)).body(html);
    }

    private static ResponseEntity.BodyBuilder html(HttpStatus status) {
        return ResponseEntity.status(status).contentType(HTML).cacheControl(NOT_KEPT);
    }

    static String edition(Site site) {
        return "edition;desc=\"" + site.corpus().edition() + "\"";
    }

    /** A page as the reader's browser takes it, or the news that it has it already. */
    static ResponseEntity<?> page(Site site, Body page, ServletWebRequest request) {
        return body(
                page, PAGE_CACHE, headers -> headers.set(EDITION_HEADER, edition(site)), request);
    }

    /** What pages load, in the same way. */
    static ResponseEntity<?> asset(Body asset, ServletWebRequest request) {
        return body(asset, ASSET_CACHE, headers -> {}, request);
    }

    private static ResponseEntity<?> body(
            Body body,
            CacheControl cache,
            Consumer<HttpHeaders> besides,
            ServletWebRequest request) {
        HttpServletRequest asked = request.getRequest();
        Body.Representation sent =
                body.in(Negotiation.encoding(asked.getHeader(HttpHeaders.ACCEPT_ENCODING)));
        HttpStatus status =
                request.checkNotModified(sent.tag()) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK;
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status)
                        .eTag(sent.tag())
                        .cacheControl(cache)
                        .varyBy(HttpHeaders.ACCEPT_ENCODING)
                        .headers(besides);
        if (status == HttpStatus.NOT_MODIFIED) {
            return answer.build();
        }
        if (sent.encoding() != Encoding.IDENTITY) {
            answer.header(HttpHeaders.CONTENT_ENCODING, sent.encoding().token());
        }
        if (body.look() != null) {
            answer.header(RULES_HEADER, RULES);
            answer.header(EARLY_HEADER, early(body.look()));
        }
        return answer.contentType(MediaType.parseMediaType(body.type())).body(sent.bytes());
    }

    /** The corpus is still being read. */
    static ResponseEntity<String> loading(Editions editions, String address) {
        String page =
                editions.loading()
                        .map(loading -> loading.wait(address))
                        .orElseGet(
                                () ->
                                        bare(
                                                Words.english().language(),
                                                Words.english().text("loading"),
                                                Words.english().text("loading.why")));
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "1")
                .contentType(HTML)
                .cacheControl(NOT_KEPT)
                .body(page);
    }

    /** A page of two constant texts. */
    static String bare(String language, String title, String text) {
        return BARE.formatted(title, text, language);
    }
}
