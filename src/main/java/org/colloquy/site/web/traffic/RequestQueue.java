package org.colloquy.site.web.traffic;

import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Queue of requests that cost much: a few are worked on at once, some wait, and the others are
 * turned away. Those that wait hold no thread.
 */
final class RequestQueue extends QoSHandler {
    /** Requests that wait for others to end. */
    private static final int MAX_WAITING = 500;

    /** Time after which a request that waits is turned away. */
    static final Duration MAX_WAIT = Duration.ofSeconds(8);

    private final Request.Handler refusal;

    /**
     * Creates a queue.
     *
     * @param atOnce the number of requests that are worked on at the same time
     * @param refusal answers what is turned away
     */
    RequestQueue(Handler next, int atOnce, Request.Handler refusal) {
        super(next);
        this.refusal = refusal;
        setMaxRequestCount(atOnce);
        setMaxSuspendedRequestCount(MAX_WAITING);
        setMaxSuspend(MAX_WAIT);
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        refuse(request, response, callback);
    }

    @Override
    protected void failSuspended(
            Request request,
            Response response,
            Callback callback,
            int status,
            @Nullable Throwable failure) {
        refuse(request, response, callback);
    }

    private void refuse(Request request, Response response, Callback callback) {
        try {
            refusal.handle(request, response, callback);
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }
}
