package org.colloquy.site.web;

import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.jetty.autoconfigure.servlet.JettyServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.MediaType;
import org.springframework.http.converter.ByteArrayHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.ResourceHttpMessageConverter;
import org.springframework.http.converter.ResourceRegionHttpMessageConverter;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The site as a Spring Boot application. The parts of Spring Boot that it uses are imported by
 * name, because looking through all that are on the class path takes part of every start.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    LifecycleAutoConfiguration.class,
    JettyServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@ComponentScan
public class SiteApplication implements WebMvcConfigurer {
    /** For extensions that it does not know Spring proposes to save a page as {@code f.txt}. */
    private static final Map<String, MediaType> EXTENSIONS =
            Map.of(
                    "html", MediaType.TEXT_HTML,
                    "md", MediaType.TEXT_MARKDOWN,
                    "css", MediaType.valueOf("text/css"),
                    "js", MediaType.valueOf("text/javascript"),
                    "svg", MediaType.valueOf("image/svg+xml"),
                    "woff2", MediaType.valueOf("font/woff2"));

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer types) {
        types.mediaTypes(EXTENSIONS);
    }

    /** Limits what controllers return to bytes and files, of which readers may ask for parts. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters
                .disableDefaults()
                .addCustomConverter(new ByteArrayHttpMessageConverter())
                .addCustomConverter(new ResourceHttpMessageConverter())
                .addCustomConverter(new ResourceRegionHttpMessageConverter());
    }
}
