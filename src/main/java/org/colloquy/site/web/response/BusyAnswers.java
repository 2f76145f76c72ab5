package org.colloquy.site.web.response;

import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.Page;
import org.colloquy.site.search.SearchRequest;
import org.colloquy.site.search.Unanswered;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/**
 * The answers to requests over a limit: when to come again, and for people who search a button that
 * asks for the same once more.
 */
public final class BusyAnswers implements Request.Handler {
    private static final int STATUS = HttpStatus.TOO_MANY_REQUESTS_429;

    /** Seconds after which the least that is allowed is allowed again. */
    private static final HttpField RETRY = new HttpField(HttpHeader.RETRY_AFTER, "5");

    private final EditionHolder editions;
    private final Supplier<HttpFields> always;

    /**
     * Creates the answers.
     *
     * @param always the headers that every answer bears
     */
    public BusyAnswers(EditionHolder editions, Supplier<HttpFields> always) {
        this.editions = editions;
        this.always = always;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        for (HttpField field : always.get()) {
            headers.put(field);
        }
        answer(request).send(request, response, callback);
        return true;
    }

    private SiteResponse answer(Request request) {
        return editions.current()
                .flatMap(site -> page(site, request))
                .map(page -> SiteResponses.html(STATUS, page, RETRY))
                .orElseGet(BusyAnswers::line);
    }

    private static Optional<Page> page(SiteEdition site, Request request) {
        String path = Request.getPathInContext(request);
        if (path.endsWith("/" + SitePaths.SEARCH)) {
            return Optional.of(site.replies().unanswered(Unanswered.BUSY, asked(request)));
        }
        return path.startsWith("/print")
                ? Optional.of(site.replies().refused(STATUS, "edition.busy"))
                : Optional.empty();
    }

    private static SearchRequest asked(Request request) {
        Fields parameters = Request.extractQueryParameters(request);
        return SearchRequest.read(parameters::getValue);
    }

    private static SiteResponse line() {
        return SiteResponses.made(
                STATUS, Page.TEXT, Messages.english().text("search.busy") + "\n", RETRY);
    }
}
