package org.colloquy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.colloquy.corpus.Corpus;
import org.colloquy.site.Editions;
import org.colloquy.site.Listening;
import org.colloquy.site.Observation;
import org.colloquy.site.SiteBeans;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.context.support.DefaultLifecycleProcessor;

/** Starts the server and, beside it, reads the first edition; until that is there it says so. */
final class Server {
    /** Bound on how long a server that is stopped waits for its readers. */
    private static final Duration TO_READ_TO_THE_END = Duration.ofSeconds(30);

    private final Console console;
    private final boolean hsts;
    private final Observation observation;

    /**
     * @param hsts whether to tell browsers to use TLS only
     */
    Server(Console console, boolean hsts) {
        this(console, hsts, Observation.NONE);
    }

    /**
     * @param observation what is noted of requests
     */
    Server(Console console, boolean hsts, Observation observation) {
        this.console = console;
        this.hsts = hsts;
        this.observation = observation;
    }

    /**
     * Starts to serve and returns when the first edition is there.
     *
     * @param editions what is served
     * @param corpus reads the first edition
     * @throws WrongCall if the port is in use
     */
    ConfigurableApplicationContext start(
            InetAddress address, int port, Editions editions, Supplier<Corpus> corpus) {
        CompletableFuture<Void> first =
                CompletableFuture.runAsync(() -> publishFirst(editions, corpus));
        ServletWebServerApplicationContext context =
                serve(new Listening(address, port, hsts), editions);
        try {
            first.join();
        } catch (CompletionException e) {
            context.close();
            throw e.getCause() instanceof WrongCall wrong ? wrong : e;
        }
        WebServer server = context.getWebServer();
        int actual = Objects.requireNonNull(server, "it has started").getPort();
        console.out().printf("Colloquy is ready at http://%s:%d/%n", named(address), actual);
        console.out().flush();
        return context;
    }

    private static void publishFirst(Editions editions, Supplier<Corpus> corpus) {
        editions.publish(corpus.get());
        // Most of what a first page takes is done once: beside the start, nobody waits for it.
        ForkJoinPool.commonPool().execute(editions::welcome);
    }

    private ServletWebServerApplicationContext serve(Listening listening, Editions editions) {
        ServletWebServerApplicationContext context = new ServletWebServerApplicationContext();
        SiteBeans.register(context, listening, editions, observation);
        DefaultLifecycleProcessor ending = new DefaultLifecycleProcessor();
        ending.setTimeoutPerShutdownPhase(TO_READ_TO_THE_END.toMillis());
        context.registerBean(
                AbstractApplicationContext.LIFECYCLE_PROCESSOR_BEAN_NAME,
                DefaultLifecycleProcessor.class,
                () -> ending);
        context.registerShutdownHook();
        try {
            context.refresh();
        } catch (ApplicationContextException e) {
            throw e.getCause() instanceof PortInUseException used
                    ? new WrongCall("port " + used.getPort() + " is in use")
                    : e;
        }
        return context;
    }

    private static String named(InetAddress address) {
        String host = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + host + "]" : host;
    }
}
