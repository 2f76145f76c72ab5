package org.colloquy.site.web.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.ContentCoding;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.asset.Page;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.text.Messages;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.springframework.http.CacheControl;
import org.springframework.web.context.request.ServletWebRequest;

/** Makes every answer of the site but those that are files of the corpus. */
public final class SiteResponses {
    /** Results say nothing that pages do not say, in ever other choices. */
    public static final HttpField UNLISTED = new HttpField("X-Robots-Tag", "noindex,nofollow");

    private static final HttpField VARY =
            new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");
    private static final HttpField REVALIDATED = cached(CacheControl.noCache());
    private static final HttpField NOT_KEPT = cached(CacheControl.noStore());

    /** The address of an asset holds a digest of all, so it never changes. */
    private static final HttpField IMMUTABLE =
            cached(CacheControl.maxAge(Duration.ofDays(365)).immutable());

    /** Tells browsers which pages to fetch before they are asked for. */
    private static final HttpField PREFETCH =
            new PreEncodedHttpField(
                    "Speculation-Rules", "\"/" + Assets.folder() + Assets.PREFETCH + "\"");

    /**
     * Tells a page's script of which edition it is, which may be an earlier one where the page was
     * fetched ahead. Of the headers that a page came with scripts can read this one alone.
     */
    private static final String EDITION = "Server-Timing";

    private static final String BARE =
            """
            <!doctype html>
            <html lang="%3$s">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <title>%1$s</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p></main></body>
            </html>
            """;

    private SiteResponses() {}

    private static HttpField cached(CacheControl control) {
        return new PreEncodedHttpField(HttpHeader.CACHE_CONTROL, control.getHeaderValue());
    }

    /**
     * Returns a page of an edition as the browser takes it, or the news that it has it already.
     *
     * @param besides headers that only this answer bears
     */
    public static SiteResponse page(
            SiteEdition site,
            EncodedResource page,
            ServletWebRequest request,
            HttpField... besides) {
        EncodedResource.Representation sent = representation(page, request);
        return page(site, page, sent, request.checkNotModified(sent.tag()), besides);
    }

    /**
     * Returns a page of an edition.
     *
     * @param isKnown if the browser has exactly this representation already
     * @param besides headers that only this answer bears
     */
    public static SiteResponse page(
            SiteEdition site,
            EncodedResource page,
            EncodedResource.Representation sent,
            boolean isKnown,
            HttpField... besides) {
        HttpFields.Mutable headers = HttpFields.build().add(REVALIDATED).add(edition(site));
        List.of(besides).forEach(headers::add);
        return body(page, sent, isKnown, headers);
    }

    /** Returns a file that pages load, or the news that the browser has it already. */
    public static SiteResponse asset(EncodedResource asset, ServletWebRequest request) {
        EncodedResource.Representation sent = representation(asset, request);
        return asset(asset, sent, request.checkNotModified(sent.tag()));
    }

    /**
     * Returns a file that pages load.
     *
     * @param isKnown if the browser has exactly this representation already
     */
    public static SiteResponse asset(
            EncodedResource asset, EncodedResource.Representation sent, boolean isKnown) {
        return body(asset, sent, isKnown, HttpFields.build().add(IMMUTABLE));
    }

    private static EncodedResource.Representation representation(
            EncodedResource body, ServletWebRequest request) {
        return body.in(
                ContentNegotiation.encoding(
                        request.getHeader(HttpHeader.ACCEPT_ENCODING.asString())));
    }

    /** Returns what a search finds, as the browser takes it. */
    public static SiteResponse found(
            SiteEdition site, EncodedResource results, ServletWebRequest request) {
        return found(site, results, representation(results, request));
    }

    /** Returns what a search finds. */
    public static SiteResponse found(
            SiteEdition site, EncodedResource results, EncodedResource.Representation sent) {
        HttpFields.Mutable headers =
                HttpFields.build().add(NOT_KEPT).add(VARY).add(UNLISTED).add(edition(site));
        return whole(results, sent, headers);
    }

    private static SiteResponse body(
            EncodedResource body,
            EncodedResource.Representation sent,
            boolean isKnown,
            HttpFields.Mutable headers) {
        headers.add(VARY).add(HttpHeader.ETAG, sent.tag());
        if (isKnown) {
            return new SiteResponse(HttpStatus.NOT_MODIFIED_304, headers, null);
        }
        return whole(body, sent, headers);
    }

    private static SiteResponse whole(
            EncodedResource body, EncodedResource.Representation sent, HttpFields.Mutable headers) {
        if (sent.encoding() != ContentCoding.IDENTITY) {
            headers.add(HttpHeader.CONTENT_ENCODING, sent.encoding().token());
        }
        headers.add(HttpHeader.CONTENT_TYPE, body.type());
        PageAssets look = body.look();
        if (look != null) {
            headers.add(PREFETCH).add(PreloadHeader.of(look));
        }
        return new SiteResponse(HttpStatus.OK_200, headers, sent.bytes());
    }

    private static HttpField edition(SiteEdition site) {
        return new HttpField(EDITION, "edition;desc=\"" + site.corpus().edition() + "\"");
    }

    /**
     * Returns a page that was made for this request alone.
     *
     * @param besides headers that only this answer bears
     */
    public static SiteResponse html(int status, Page page, HttpField... besides) {
        PageAssets look = page.look();
        return made(
                status,
                page.type(),
                page.text(),
                look == null ? besides : with(PreloadHeader.of(look), besides));
    }

    /**
     * Returns a page that was made for this request alone, of an edition.
     *
     * @param besides headers that only this answer bears
     */
    public static SiteResponse html(SiteEdition site, int status, Page page, HttpField... besides) {
        return html(status, page, with(edition(site), besides));
    }

    /**
     * Returns an answer of an edition to a program.
     *
     * @param besides headers that only this answer bears
     */
    public static SiteResponse json(
            SiteEdition site, int status, String json, HttpField... besides) {
        return made(status, Page.JSON, json, with(edition(site), besides));
    }

    private static HttpField[] with(HttpField one, HttpField... others) {
        HttpField[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = one;
        return all;
    }

    /**
     * Returns a text that was made for this request alone.
     *
     * @param type its media type
     * @param besides headers that only this answer bears
     */
    public static SiteResponse made(int status, String type, String text, HttpField... besides) {
        HttpFields.Mutable headers =
                HttpFields.build().add(NOT_KEPT).add(HttpHeader.CONTENT_TYPE, type);
        for (HttpField field : besides) {
            headers.add(field);
        }
        return new SiteResponse(status, headers, text.getBytes(UTF_8));
    }

    /**
     * Returns an answer that leads to another address.
     *
     * @param location relative, and encoded
     */
    public static SiteResponse redirect(String location) {
        return new SiteResponse(
                HttpStatus.PERMANENT_REDIRECT_308,
                HttpFields.build().add(HttpHeader.LOCATION, location),
                null);
    }

    /**
     * Returns an answer that leads to another address this time.
     *
     * @param location relative, and encoded
     */
    public static SiteResponse seeOther(String location) {
        return new SiteResponse(
                HttpStatus.SEE_OTHER_303,
                HttpFields.build().add(NOT_KEPT).add(HttpHeader.LOCATION, location),
                null);
    }

    /**
     * Returns an answer that leads to another address.
     *
     * @param location relative, and encoded
     * @param page for those whose browser does not follow
     */
    public static SiteResponse redirect(String location, String page) {
        HttpFields headers =
                HttpFields.build()
                        .add(HttpHeader.LOCATION, location)
                        .add(HttpHeader.CONTENT_TYPE, Page.HTML);
        return new SiteResponse(HttpStatus.PERMANENT_REDIRECT_308, headers, page.getBytes(UTF_8));
    }

    /** Returns the answer to whoever comes while the corpus is still being read. */
    public static SiteResponse loading(EditionHolder editions, String address) {
        Messages words = Messages.english();
        String page =
                editions.loading()
                        .map(loading -> loading.wait(address))
                        .orElseGet(
                                () ->
                                        bare(
                                                words,
                                                words.text("loading"),
                                                words.text("loading.why")));
        return made(
                HttpStatus.SERVICE_UNAVAILABLE_503,
                Page.HTML,
                page,
                new HttpField(HttpHeader.RETRY_AFTER, "1"));
    }

    /** Returns the answer of an edition that has nothing at an address below the root. */
    public static SiteResponse missing(SiteEdition site, String address) {
        return html(site, HttpStatus.NOT_FOUND_404, site.replies().missing(address));
    }

    /**
     * Returns the answer of the present edition, which has nothing at an address below the root.
     */
    public static SiteResponse missing(EditionHolder editions, String address) {
        return editions.current()
                .map(site -> missing(site, address))
                .orElseGet(() -> loading(editions, address));
    }

    /** Returns the answer to a request that is refused or fails, with a status of 400 or more. */
    public static SiteResponse refused(EditionHolder editions, int status) {
        String key = status < 500 ? "error.request" : "error.server";
        Messages words = Messages.english();
        return html(
                status,
                editions.current()
                        .map(site -> site.replies().refused(status, key))
                        .orElseGet(
                                () ->
                                        new Page(
                                                Page.HTML,
                                                bare(
                                                        words,
                                                        Integer.toString(status),
                                                        words.text(key)))));
    }

    /** Returns a page of two constant texts, which needs no edition. */
    private static String bare(Messages words, String title, String text) {
        return BARE.formatted(title, text, words.language());
    }
}
