package org.colloquy.serve;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.colloquy.console.Console;
import org.colloquy.console.UsageException;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.desk.Desk;
import org.colloquy.site.web.ListenAddress;
import org.colloquy.site.web.SiteApplication;
import org.colloquy.site.web.traffic.RequestObservation;
import org.colloquy.site.web.traffic.TrafficLimits;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The start of the site as a Spring Boot application. The first edition is read beside it; until it
 * is there the server answers that it is still reading.
 */
public final class SiteServer {
    private final Console console;
    private final boolean hsts;
    private final TrafficLimits limits;
    private final RequestObservation observation;
    private final Desk desk;

    /**
     * Creates a server of which nobody keeps a record.
     *
     * @param hsts true to tell browsers to use TLS only
     */
    SiteServer(Console console, boolean hsts) {
        this(console, hsts, TrafficLimits.COMMON, RequestObservation.NONE, Desk.closed());
    }

    /**
     * Creates a server that does not run yet.
     *
     * @param hsts true to tell browsers to use TLS only
     * @param limits on what takes long to answer
     * @param observation the records that are kept of requests
     * @param desk what the editor is told, where the server listens on the loopback interface
     */
    public SiteServer(
            Console console,
            boolean hsts,
            TrafficLimits limits,
            RequestObservation observation,
            Desk desk) {
        this.console = console;
        this.hsts = hsts;
        this.limits = limits;
        this.observation = observation;
        this.desk = desk;
    }

    /**
     * Starts to serve and returns when the first edition is there.
     *
     * @param editions the editions to serve
     * @param corpus reads the first edition
     * @throws UsageException if the port is in use
     */
    public ConfigurableApplicationContext start(
            InetAddress address, int port, EditionHolder editions, Supplier<Corpus> corpus) {
        CompletableFuture<Void> first =
                CompletableFuture.runAsync(() -> editions.publish(corpus.get()));
        ConfigurableApplicationContext context =
                serve(new ListenAddress(address, port, hsts, limits), editions);
        try {
            first.join();
        } catch (CompletionException e) {
            context.close();
            throw e.getCause() instanceof UsageException wrong ? wrong : e;
        }
        console.out().printf("Colloquy is ready at http://%s:%d/%n", named(address), port(context));
        console.out().flush();
        return context;
    }

    private ConfigurableApplicationContext serve(ListenAddress listening, EditionHolder editions) {
        SpringApplication application = new SpringApplication(SiteApplication.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        // No bean is configured by a property, so there is no text to convert.
        application.setAddConversionService(false);
        // Controllers are not wanted before the first request for a page that is not ready.
        application.setLazyInitialization(true);
        // The command line configures the server and its log, and no file where it is started.
        application.setListeners(List.of());
        application.setInitializers(List.of(beans(listening, editions)));
        try {
            return application.run();
        } catch (ApplicationContextException e) {
            throw e.getCause() instanceof PortInUseException used
                    ? new UsageException("port " + used.getPort() + " is in use")
                    : e;
        }
    }

    /** Returns what makes the values of this start known to the beans of the site. */
    private ApplicationContextInitializer<GenericApplicationContext> beans(
            ListenAddress listening, EditionHolder editions) {
        return context -> {
            context.registerBean(ListenAddress.class, () -> listening);
            context.registerBean(RequestObservation.class, () -> observation);
            context.registerBean(Desk.class, () -> desk);
            context.registerBean(EditionHolder.class, () -> editions);
            context.registerBean(Assets.class, Assets::all);
        };
    }

    private static int port(ConfigurableApplicationContext context) {
        WebServer server = ((ServletWebServerApplicationContext) context).getWebServer();
        return Objects.requireNonNull(server, "it has started").getPort();
    }

    private static String named(InetAddress address) {
        String host = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + host + "]" : host;
    }
}
