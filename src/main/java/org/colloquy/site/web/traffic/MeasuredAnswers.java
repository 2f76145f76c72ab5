package org.colloquy.site.web.traffic;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The count and the times of all answers, by method and status: from the end of the request's head
 * until the last byte is handed to the network.
 */
public final class MeasuredAnswers extends Handler.Wrapper {
    private final MeterRegistry registry;
    private final Map<Labels, Timer> timers = new ConcurrentHashMap<>();

    public MeasuredAnswers(Handler next, MeterRegistry registry) {
        super(next);
        this.registry = registry;
    }

    /** The labels of an answer. They are few: whoever asks cannot make up more. */
    private record Labels(String method, int status) {
        static Labels of(Request request, Response response) {
            String method = request.getMethod();
            boolean isReading = method.equals("GET") || method.equals("HEAD");
            return new Labels(
                    isReading ? method.toLowerCase(Locale.ROOT) : "other", response.getStatus());
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Request.addCompletionListener(
                request,
                failure ->
                        timers.computeIfAbsent(Labels.of(request, response), this::timer)
                                .record(
                                        System.nanoTime() - request.getHeadersNanoTime(),
                                        TimeUnit.NANOSECONDS));
        return super.handle(request, response, callback);
    }

    private Timer timer(Labels labels) {
        return Timer.builder("http.server.requests")
                .tag("method", labels.method())
                .tag("status", Integer.toString(labels.status()))
                .register(registry);
    }
}
