package org.colloquy.site;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;

/** The site as Spring serves it. What it serves comes from {@link Editions}. */
@Configuration(proxyBeanMethods = false)
@Import({
    PageController.class,
    SearchController.class,
    FileController.class,
    HealthController.class,
    ErrorPages.class
})
public class SiteConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders(
            @Value("${colloquy.hsts:false}") boolean strictTransport) {
        FilterRegistrationBean<SecurityHeaders> filter =
                new FilterRegistrationBean<>(new SecurityHeaders(strictTransport));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> quietErrors() {
        return factory -> {
            factory.addContextCustomizers(
                    context -> {
                        if (context.getParent() instanceof StandardHost host) {
                            host.setErrorReportValveClass(QuietErrors.class.getName());
                            host.getPipeline().addValve(new QuietErrors());
                        }
                    });
            factory.addConnectorCustomizers(
                    connector -> {
                        connector.setProperty(
                                "connectionTimeout", Long.toString(PATIENCE.toMillis()));
                        connector.setProperty(
                                "keepAliveTimeout", Long.toString(PATIENCE.toMillis()));
                        connector.setXpoweredBy(false);
                    });
        };
    }
}
