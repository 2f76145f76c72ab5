package org.colloquy;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.colloquy.corpus.Corpus;
import org.colloquy.site.Editions;
import org.colloquy.site.Observation;
import org.colloquy.site.SiteConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the server and, beside it, reads the first edition; until that is there it says so. */
final class Server {
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

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName =
                    "org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration")
    @Import(SiteConfiguration.class)
    static class Application {}

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
                CompletableFuture.runAsync(() -> editions.publish(corpus.get()));
        ConfigurableApplicationContext context = run(application(editions), address, port);
        try {
            first.join();
        } catch (CompletionException e) {
            context.close();
            throw e.getCause() instanceof WrongCall wrong ? wrong : e;
        }
        WebServer server = ((ServletWebServerApplicationContext) context).getWebServer();
        int actual = Objects.requireNonNull(server, "it has started").getPort();
        console.out().printf("Colloquy is ready at http://%s:%d/%n", named(address), actual);
        console.out().flush();
        return context;
    }

    private SpringApplication application(Editions editions) {
        return new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .initializers(
                        context -> {
                            GenericApplicationContext own = (GenericApplicationContext) context;
                            own.registerBean(Editions.class, () -> editions);
                            own.registerBean(Observation.class, () -> observation);
                        })
                .build();
    }

    private ConfigurableApplicationContext run(
            SpringApplication application, InetAddress address, int port) {
        application.setDefaultProperties(
                Map.of(
                        "server.address",
                        address.getHostAddress(),
                        "server.port",
                        port,
                        "colloquy.hsts",
                        hsts));
        try {
            return application.run();
        } catch (PortInUseException e) {
            throw new WrongCall("port " + e.getPort() + " is in use");
        }
    }

    private static String named(InetAddress address) {
        String host = address.getHostAddress();
        return address instanceof Inet6Address ? "[" + host + "]" : host;
    }
}
