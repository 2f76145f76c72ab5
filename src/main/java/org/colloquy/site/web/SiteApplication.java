package org.colloquy.site.web;

import java.lang.reflect.Type;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.DefaultLifecycleProcessor;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.accept.MappingMediaTypeFileExtensionResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The site as a Spring Boot application. Its parts are imported by name, and the few beans of
 * Spring that it needs are made here: automatic configuration would load many more classes at every
 * start (ADR 12).
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({
    ContainerSettings.class,
    SecurityHeaders.class,
    PageController.class,
    PrintController.class,
    SearchController.class,
    QuotationController.class,
    EmbedController.class,
    FileController.class,
    DeskController.class,
    HealthController.class,
    ErrorPageController.class
})
public class SiteApplication {
    /** The longest time for which a server that is stopped waits for its readers. */
    private static final Duration SHUTDOWN_PATIENCE = Duration.ofSeconds(30);

    /**
     * Media types by extension: for one that it does not know Spring proposes to save a page as
     * {@code f.txt}.
     */
    private static final Map<String, MediaType> EXTENSIONS =
            Map.of(
                    "html", MediaType.TEXT_HTML,
                    "md", MediaType.TEXT_MARKDOWN,
                    "css", MediaType.valueOf("text/css"),
                    "js", MediaType.valueOf("text/javascript"),
                    "svg", MediaType.valueOf("image/svg+xml"),
                    "woff2", MediaType.valueOf("font/woff2"));

    @Bean
    JettyServletWebServerFactory server(ContainerSettings container) {
        return container.factory();
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    ContentNegotiationManager mediaTypes() {
        ContentNegotiationManager types =
                new ContentNegotiationManager(new HeaderContentNegotiationStrategy());
        types.addFileExtensionResolvers(new MappingMediaTypeFileExtensionResolver(EXTENSIONS));
        return types;
    }

    @Bean
    RequestMappingHandlerMapping handlerMapping(ContentNegotiationManager types) {
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        mapping.setContentNegotiationManager(types);
        return mapping;
    }

    /** Limits what controllers return to bytes and files, of which readers may ask for parts. */
    @Bean
    RequestMappingHandlerAdapter handlerAdapter(ContentNegotiationManager types) {
        RequestMappingHandlerAdapter adapter = new RequestMappingHandlerAdapter();
        adapter.setContentNegotiationManager(types);
        adapter.setMessageConverters(
                List.of(
                        new ByteArrayHttpMessageConverter(),
                        new ResourceHttpMessageConverter(),
                        new FileParts()));
        return adapter;
    }

    /** Parts of a file, known by the value: what a controller is declared to return may be all. */
    private static final class FileParts extends ResourceRegionHttpMessageConverter {
        @Override
        public boolean canWrite(
                @Nullable Type declared, @Nullable Class<?> value, @Nullable MediaType type) {
            return value != null && List.class.isAssignableFrom(value);
        }
    }

    /** Bears the name by which Spring finds it. */
    @Bean
    DefaultLifecycleProcessor lifecycleProcessor() {
        DefaultLifecycleProcessor lifecycle = new DefaultLifecycleProcessor();
        lifecycle.setTimeoutPerShutdownPhase(SHUTDOWN_PATIENCE.toMillis());
        return lifecycle;
    }
}
