package org.colloquy.site.web.traffic;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * A watch that closes connections that are never silent and yet go nowhere, which no idle timeout
 * notices: those whose request does not come to the end of its head in time, those whose body only
 * drips in, and those whose answer makes no progress. They hold no thread, only memory and a place.
 */
public final class SlowConnections extends AbstractLifeCycle {
    private static final long LOOKS_IN_PATIENCE = 10;

    /** Bytes of a body that are to come within the time for a head: what the slowest line takes. */
    private static final long LEAST_OF_BODY = 64_000;

    private final ServerConnector connector;
    private final long forRequests;
    private final long forAnswers;
    private Map<EndPoint, State> before = new HashMap<>();
    private volatile Scheduler.@Nullable Task next;

    /**
     * Creates a watch over the connections of a connector.
     *
     * @param forRequests how long the head of a request may take to come, and each step of a body
     * @param forAnswers how long an answer may make no progress
     */
    public SlowConnections(ServerConnector connector, Duration forRequests, Duration forAnswers) {
        this.connector = connector;
        this.forRequests = forRequests.toNanos();
        this.forAnswers = forAnswers.toNanos();
    }

    /**
     * The progress of a connection.
     *
     * @param isReceiving true from the end of a head until the answer is complete
     * @param in bytes read until the last step
     * @param out bytes handed to the network
     * @param isWriting true while it waits for its reader
     * @param since when it last got a step further, as {@link System#nanoTime} says
     */
    private record State(
            long requests, boolean isReceiving, long in, long out, boolean isWriting, long since) {
        static State of(EndPoint end, Connection connection, long now) {
            return new State(
                    connection.getMessagesIn(),
                    connection.getMessagesIn() > connection.getMessagesOut(),
                    connection.getBytesIn(),
                    connection.getBytesOut(),
                    end instanceof AbstractEndPoint here && here.getWriteFlusher().isPending(),
                    now);
        }

        /** Returns this as the state that follows on another. */
        State after(@Nullable State earlier) {
            return earlier == null || isFurtherThan(earlier)
                    ? this
                    : new State(requests, isReceiving, earlier.in, out, isWriting, earlier.since);
        }

        private boolean isFurtherThan(State earlier) {
            boolean isSilent = !isWriting && in == earlier.in;
            return isSilent
                    || (isReceiving && in - earlier.in >= LEAST_OF_BODY)
                    || isWriting != earlier.isWriting
                    || requests != earlier.requests
                    || out != earlier.out;
        }
    }

    @Override
    protected void doStart() {
        schedule();
    }

    @Override
    protected void doStop() {
        Scheduler.Task task = next;
        if (task != null) {
            task.cancel();
        }
    }

    private void schedule() {
        long pause = Math.max(1, forRequests / LOOKS_IN_PATIENCE);
        next = connector.getScheduler().schedule(this::look, pause, TimeUnit.NANOSECONDS);
    }

    private void look() {
        long now = System.nanoTime();
        Collection<EndPoint> open = connector.getConnectedEndPoints();
        Map<EndPoint, State> seen = new HashMap<>();
        for (EndPoint end : open) {
            Connection connection = end.getConnection();
            if (connection == null) {
                continue;
            }
            State state = State.of(end, connection, now).after(before.get(end));
            if (now - state.since() > (state.isWriting() ? forAnswers : forRequests)) {
                end.close();
            } else {
                seen.put(end, state);
            }
        }
        before = seen;
        if (isRunning()) {
            schedule();
        }
    }
}
