package org.colloquy.site;

import jakarta.servlet.DispatcherType;
import org.eclipse.jetty.http.HttpField;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jetty.JettyServerCustomizer;
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
    @Bean
    Assets assets() {
        return Assets.all();
    }

    /** What every answer bears. */
    @Bean
    HttpField[] securityFields(@Value("${colloquy.hsts:false}") boolean strictTransport) {
        return SecurityHeaders.fields(strictTransport);
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders(HttpField[] securityFields) {
        FilterRegistrationBean<SecurityHeaders> filter =
                new FilterRegistrationBean<>(new SecurityHeaders(securityFields));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    JettyServerCustomizer container(
            Editions editions, Assets assets, Observation observation, HttpField[] securityFields) {
        return new Container(editions, assets, observation, securityFields);
    }
}
