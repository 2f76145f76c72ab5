package org.colloquy.site;

import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The templates. They run without a request, so that a page is the same whether it is served or
 * written to a file.
 */
public final class Templates {
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public Templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
    }

    String render(String template, Frame frame, Object view) {
        return engine.process(
                template, new Context(Locale.ROOT, Map.of("frame", frame, "view", view)));
    }
}
