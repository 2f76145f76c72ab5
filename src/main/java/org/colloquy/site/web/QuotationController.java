package org.colloquy.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.colloquy.quotation.QuotationBench.JudgedDraft;
import org.colloquy.search.engine.SearchUnavailableException;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.Page;
import org.colloquy.site.quotation.QuotationsReport;
import org.colloquy.site.quotation.QuoteRequest;
import org.colloquy.site.quotation.QuoteRequest.NoDraftException;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.site.web.response.AwayAnswers;
import org.colloquy.site.web.response.SiteResponse;
import org.colloquy.site.web.response.SiteResponses;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Checked quotations, as a page and as JSON; made for each who asks. Nothing of a draft is kept,
 * and none of it is in an address unless a reader puts it there.
 */
@Controller
final class QuotationController {
    private static final String PAGE = "/" + SitePaths.QUOTES;
    private static final String REPORT = "/" + SitePaths.QUOTES_JSON;
    private static final Set<String> PATHS = Set.of(PAGE, REPORT);
    private static final int OK = HttpStatus.OK.value();
    private static final int TOO_LARGE = HttpStatus.CONTENT_TOO_LARGE.value();

    /** Parameter of an address that asks for a single sentence. */
    private static final String TEXT = "text";

    private final EditionHolder editions;

    QuotationController(EditionHolder editions) {
        this.editions = editions;
    }

    /** Says whether a path takes a draft. */
    static boolean takes(@Nullable String path) {
        return path != null && PATHS.contains(path);
    }

    @GetMapping(PAGE)
    ResponseEntity<?> page(ServletWebRequest request) {
        String text = request.getParameter(TEXT);
        if (text == null) {
            return EditorAccess.edition(editions, request.getRequest())
                    .flatMap(
                            site ->
                                    site.body(SitePaths.QUOTES)
                                            .map(p -> SiteResponses.page(site, p, request)))
                    .orElseGet(() -> SiteResponses.loading(editions, SitePaths.QUOTES))
                    .entity();
        }
        return page(request.getRequest(), QuoteRequest.bounded(text), OK);
    }

    @PostMapping(PAGE)
    ResponseEntity<?> sent(HttpServletRequest request) throws IOException {
        try {
            return page(
                    request,
                    QuoteRequest.read(request.getContentType(), request.getInputStream()),
                    OK);
        } catch (NoDraftException none) {
            return page(request, Optional.of(""), HttpStatus.BAD_REQUEST.value());
        }
    }

    private ResponseEntity<?> page(HttpServletRequest request, Optional<String> draft, int status) {
        return answer(
                request,
                draft,
                (site, judged) ->
                        SiteResponses.html(
                                site,
                                status,
                                site.replies().quotes(draft.orElse(""), judged),
                                SiteResponses.UNLISTED),
                site ->
                        SiteResponses.html(
                                site,
                                TOO_LARGE,
                                site.replies().tooManyQuotes(),
                                SiteResponses.UNLISTED),
                site -> AwayAnswers.page(site, null));
    }

    @PostMapping(REPORT)
    ResponseEntity<?> json(HttpServletRequest request) throws IOException {
        try {
            return json(
                    request, QuoteRequest.read(request.getContentType(), request.getInputStream()));
        } catch (NoDraftException none) {
            return fault(HttpStatus.BAD_REQUEST.value(), "no-text").entity();
        }
    }

    private ResponseEntity<?> json(HttpServletRequest request, Optional<String> draft) {
        return answer(
                request,
                draft,
                (site, judged) ->
                        SiteResponses.made(
                                judged.complete() ? OK : TOO_LARGE,
                                Page.JSON,
                                QuotationsReport.of(site.corpus(), judged.all()).json(),
                                SiteResponses.UNLISTED),
                site -> fault(TOO_LARGE, "too-large"),
                site -> AwayAnswers.json());
    }

    private static SiteResponse fault(int status, String error) {
        return SiteResponses.made(
                status, Page.JSON, "{\"error\":\"" + error + "\"}", SiteResponses.UNLISTED);
    }

    @GetMapping(REPORT)
    ResponseEntity<?> wrongMethod() {
        return SiteResponses.made(
                        HttpStatus.METHOD_NOT_ALLOWED.value(),
                        Page.JSON,
                        "{\"error\":\"post\"}",
                        new HttpField(HttpHeader.ALLOW, HttpMethod.POST.asString()))
                .entity();
    }

    private static Optional<SiteResponse> judged(
            SiteEdition site,
            String draft,
            BiFunction<SiteEdition, JudgedDraft, SiteResponse> answer,
            EditionAnswer away) {
        try {
            return site.quotations()
                    .map(bench -> QuoteRequest.judge(bench, draft))
                    .map(judged -> answer.apply(site, judged));
        } catch (SearchUnavailableException e) {
            return Optional.of(away.of(site));
        }
    }

    /** Answer for an edition. */
    private interface EditionAnswer {
        SiteResponse of(SiteEdition site);
    }

    private ResponseEntity<?> answer(
            HttpServletRequest request,
            Optional<String> draft,
            BiFunction<SiteEdition, JudgedDraft, SiteResponse> answer,
            EditionAnswer tooLarge,
            EditionAnswer away) {
        return EditorAccess.edition(editions, request)
                .flatMap(
                        site ->
                                draft.isEmpty()
                                        ? Optional.of(tooLarge.of(site))
                                        : judged(site, draft.get(), answer, away))
                .orElseGet(() -> SiteResponses.loading(editions, SitePaths.QUOTES))
                .entity();
    }
}
