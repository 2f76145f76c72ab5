package org.colloquy.site.web.traffic;

import java.time.Duration;
import java.util.function.Predicate;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ConditionalHandler;
import org.eclipse.jetty.server.handler.DoSHandler;

/**
 * Limits on searches, of which no cache can hold all: each costs the server work that pages do not.
 * One address may ask for so many over time; all who come from nowhere for narrowed searches share
 * one small allowance; and only a few are worked on at once.
 */
public final class TrafficGuard {
    /** Seconds of its rate that an address may ask for at once, as one does who types. */
    private static final int BURST_SECONDS = 15;

    /** Addresses that are told apart; those beyond are not limited one by one. */
    private static final int MAX_ADDRESSES = 100_000;

    /** Narrowed searches per second for all who come from nowhere, and how many at once. */
    private static final int STRAY_RATE = 4;

    private static final int STRAY_BURST = 40;

    private static final Duration FORGET = Duration.ofMinutes(10);

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

    /** Returns a handler that has a few searches worked on at once, and the others wait. */
    public Handler queue(Handler controllers) {
        if (limits.searchesPerSecond() == 0) {
            return controllers;
        }
        SearchQueue queue = new SearchQueue(controllers, refusal);
        include(queue, SearchTraffic::isSearch);
        return queue;
    }

    @SuppressWarnings("unchecked") // an array of one condition
    private static void include(ConditionalHandler handler, Predicate<Request> condition) {
        handler.include(condition);
    }
}
