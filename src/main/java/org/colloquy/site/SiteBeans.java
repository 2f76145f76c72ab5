package org.colloquy.site;

import jakarta.servlet.DispatcherType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpField;
import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.util.unit.DataSize;
import org.springframework.web.accept.ContentNegotiationManager;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.accept.MappingMediaTypeFileExtensionResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.annotation.ResponseStatusExceptionResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/**
 * The site as Spring serves it, bean by bean. Each is named here rather than found: what Spring
 * Boot would configure by itself, it looks for among hundreds of classes at every start, and most
 * of it no answer of this site needs.
 */
public final class SiteBeans {
    private static final int MOST_CONNECTIONS = 4096;
    private static final DataSize WORTH_COMPRESSING = DataSize.ofKilobytes(1);
    private static final String[] COMPRESSED = {
        "text/html",
        "text/css",
        "text/javascript",
        "text/markdown",
        "text/plain",
        "application/json"
    };

    /** For extensions that it does not know Spring proposes to save the page as f.txt. */
    private static final Map<String, MediaType> EXTENSIONS =
            Map.of(
                    "html", MediaType.TEXT_HTML,
                    "md", MediaType.TEXT_MARKDOWN,
                    "css", MediaType.valueOf("text/css"),
                    "js", MediaType.valueOf("text/javascript"),
                    "svg", MediaType.valueOf("image/svg+xml"),
                    "woff2", MediaType.valueOf("font/woff2"));

    private final GenericApplicationContext context;

    private SiteBeans(GenericApplicationContext context) {
        this.context = context;
    }

    /**
     * Makes a context one that serves the site when it is refreshed.
     *
     * @param editions what is served
     * @param observation what is noted of requests
     */
    public static void register(
            GenericApplicationContext context,
            Listening listening,
            Editions editions,
            Observation observation) {
        SiteBeans beans = new SiteBeans(context);
        HttpField[] always = SecurityHeaders.fields(listening.strictTransport());
        Supplier<Container> container =
                () -> new Container(editions, Assets.all(), observation, always);
        context.registerBean(
                JettyServletWebServerFactory.class, () -> server(listening, container.get()));
        beans.registerServlet(always);
        beans.registerAnswering();
        beans.registerControllers(editions);
    }

    private static JettyServletWebServerFactory server(Listening listening, Container container) {
        JettyServletWebServerFactory server = new JettyServletWebServerFactory(listening.port());
        server.setAddress(listening.address());
        server.setMaxConnections(MOST_CONNECTIONS);
        Compression compression = new Compression();
        compression.setEnabled(true);
        compression.setMinResponseSize(WORTH_COMPRESSING);
        compression.setMimeTypes(COMPRESSED);
        server.setCompression(compression);
        server.addErrorPages(new ErrorPage(ErrorPages.ADDRESS));
        server.addServerCustomizers(container);
        return server;
    }

    private void registerServlet(HttpField... always) {
        context.registerBean(FilterRegistrationBean.class, () -> securityHeaders(always));
        context.registerBean(DispatcherServlet.class, () -> new DispatcherServlet());
        context.registerBean(
                ServletRegistrationBean.class,
                () -> new ServletRegistrationBean<>(context.getBean(DispatcherServlet.class), "/"));
    }

    private static FilterRegistrationBean<SecurityHeaders> securityHeaders(HttpField... always) {
        FilterRegistrationBean<SecurityHeaders> filter =
                new FilterRegistrationBean<>(new SecurityHeaders(always));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    /** How a request comes to a controller, and what it returns to the reader. */
    private void registerAnswering() {
        Supplier<ContentNegotiationManager> types = SiteBeans::types;
        lazily(
                RequestMappingHandlerMapping.class,
                () -> {
                    RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
                    mapping.setContentNegotiationManager(types.get());
                    return mapping;
                });
        lazily(
                RequestMappingHandlerAdapter.class,
                () -> {
                    RequestMappingHandlerAdapter adapter = new RequestMappingHandlerAdapter();
                    adapter.setContentNegotiationManager(types.get());
                    adapter.setMessageConverters(
                            List.of(
                                    new StringHttpMessageConverter(StandardCharsets.UTF_8),
                                    new ByteArrayHttpMessageConverter(),
                                    new ResourceHttpMessageConverter(),
                                    new ResourceRegionHttpMessageConverter()));
                    return adapter;
                });
        lazily(ResponseStatusExceptionResolver.class, ResponseStatusExceptionResolver::new);
        lazily(DefaultHandlerExceptionResolver.class, DefaultHandlerExceptionResolver::new);
    }

    private static ContentNegotiationManager types() {
        ContentNegotiationManager types =
                new ContentNegotiationManager(new HeaderContentNegotiationStrategy());
        types.addFileExtensionResolvers(new MappingMediaTypeFileExtensionResolver(EXTENSIONS));
        return types;
    }

    private void registerControllers(Editions editions) {
        lazily(PageController.class, () -> new PageController(editions));
        lazily(SearchController.class, () -> new SearchController(editions));
        lazily(FileController.class, () -> new FileController(editions, Assets.all()));
        lazily(HealthController.class, () -> new HealthController(editions));
        lazily(ErrorPages.class, () -> new ErrorPages(editions));
    }

    /** What nobody needs before the first request that is not answered by ready bytes. */
    private <T> void lazily(Class<T> type, Supplier<T> made) {
        context.registerBean(type, made, definition -> definition.setLazyInit(true));
    }
}
