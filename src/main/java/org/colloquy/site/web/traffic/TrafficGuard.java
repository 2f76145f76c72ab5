package org.colloquy.site.web.traffic;

import java.time.Duration;
import java.util.function.Predicate;
import org.colloquy.site.quotation.QuoteRequest;
import org.colloquy.site.text.path.SitePaths;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ConditionalHandler;
import org.eclipse.jetty.server.handler.DoSHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler;

/**
 * Limits on searches, of which no cache can hold all: each costs the server work that pages do not.
 * One address may ask for so many over time; all who come from nowhere for narrowed searches share
 * one small allowance; and only a few are worked on at once, as are drafts that are sent in and
 * editions that are printed.
 */
public final class TrafficGuard {
    /** The longest time for which a request waits for its like before it is turned away. */
    public static final Duration LONGEST_WAIT = RequestQueue.MAX_WAIT;

    /** Seconds of its rate that an address may ask for at once, as one does who types. */
    private static final int BURST_SECONDS = 15;

    /** Addresses that are told apart; those beyond are not limited one by one. */
    private static final int MAX_ADDRESSES = 100_000;

    /** Narrowed searches per second for all who come from nowhere, and how many at once. */
    private static final int STRAY_RATE = 4;

    private static final int STRAY_BURST = 40;

    private static final Duration FORGET = Duration.ofMinutes(10);

    /** Drafts that come in at once: each takes memory, and as long as its sender's line wants. */
    private static final int MAX_DRAFTS = 16;

    /** Bytes of a draft that are awaited; one that has more is refused without the rest. */
    private static final long MAX_DRAFT = QuoteRequest.MOST_BYTES + 1L;

    /** Bytes that each piece of a draft is reckoned to take besides its own. */
    private static final int FRAMING = 0;

    /** Editions that are made or sent at once: a reader may be slow to take one. */
    private static final int MAX_EDITIONS = 8;

    private final TrafficLimits limits;
    private final Request.Handler refusal;
    private final Predicate<Request> isReady;

    /**
     * Creates a guard.
     *
     * @param refusal answers what is over a limit
     * @param isReady tells a search whose answer is ready, to which no limit applies
     */
    public TrafficGuard(TrafficLimits limits, Request.Handler refusal, Predicate<Request> isReady) {
        this.limits = limits;
        this.refusal = refusal;
        this.isReady = isReady;
    }

    /** Returns a handler that turns away, before any work, what is over a limit. */
    public Handler before(Handler next) {
        if (limits.searchesPerSecond() == 0) {
            return next;
        }
        ClientAddress client = new ClientAddress(limits.addresses());
        DoSHandler strays =
                new DoSHandler(
                        next,
                        request -> "all",
                        new DoSHandler.LeakingBucketTrackerFactory(STRAY_RATE, STRAY_BURST, FORGET),
                        refusal,
                        1);
        include(
                strays,
                request ->
                        SearchTraffic.isStray(request)
                                && !ClientAddress.isLocal(request)
                                && !isReady.test(request));
        int rate = limits.searchesPerSecond();
        DoSHandler each =
                new DoSHandler(
                        strays,
                        client::of,
                        new DoSHandler.LeakingBucketTrackerFactory(
                                rate, rate * BURST_SECONDS, FORGET),
                        refusal,
                        MAX_ADDRESSES);
        include(
                each,
                request ->
                        SearchTraffic.isSearch(request)
                                && client.of(request) != null
                                && !isReady.test(request));
        return each;
    }

    /**
     * Returns a handler that has a few of the requests that cost much worked on at once, and the
     * others wait: searches, drafts whose quotations are looked for, and editions that are printed.
     * A draft stands in the queue of searches only when all of it has come.
     */
    public Handler queue(Handler controllers) {
        return drafts(editions(searches(controllers)));
    }

    private Handler searches(Handler next) {
        if (limits.searchesPerSecond() == 0) {
            return next;
        }
        int processors = Math.max(1, Runtime.getRuntime().availableProcessors());
        return queue(next, processors, SearchTraffic::isSearch);
    }

    private Handler editions(Handler next) {
        return queue(next, MAX_EDITIONS, TrafficGuard::isEdition);
    }

    private Handler drafts(Handler next) {
        EagerContentHandler whole =
                new EagerContentHandler(
                        next,
                        new EagerContentHandler.RetainedContentLoaderFactory(
                                MAX_DRAFT, FRAMING, false));
        include(whole, SearchTraffic::isDraft);
        return queue(whole, MAX_DRAFTS, SearchTraffic::isDraft);
    }

    private RequestQueue queue(Handler next, int atOnce, Predicate<Request> condition) {
        RequestQueue queue = new RequestQueue(next, atOnce, refusal);
        include(queue, condition);
        return queue;
    }

    private static boolean isEdition(Request request) {
        String path = Request.getPathInContext(request);
        return path.equals("/" + SitePaths.PRINT) || path.startsWith("/" + SitePaths.PRINT_FOLDER);
    }

    @SuppressWarnings("unchecked") // an array of one condition
    private static void include(ConditionalHandler handler, Predicate<Request> condition) {
        handler.include(condition);
    }
}
