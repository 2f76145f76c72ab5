package org.colloquy.site.layout;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.colloquy.site.text.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.util.FileCopyUtils;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;
import org.thymeleaf.templateresource.StringTemplateResource;

/**
 * Renderer of the page templates. Templates run without a request, so that a page is the same
 * whether it is served or written to a file.
 */
public final class TemplateRenderer {
    /** The only engine, since the templates of a program are always the same. */
    private static final SpringTemplateEngine ENGINE = engine();

    private final boolean loading;

    /** Creates a renderer of the pages of a corpus that has been read. */
    public TemplateRenderer() {
        this(false);
    }

    private TemplateRenderer(boolean loading) {
        this.loading = loading;
    }

    private static SpringTemplateEngine engine() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        ClassLoaderTemplateResolver resolver = new CompactTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(new TemplateMessages());
        return engine;
    }

    /** Returns a renderer whose pages say that the rest of the corpus is still being read. */
    public TemplateRenderer whileLoading() {
        return new TemplateRenderer(true);
    }

    /**
     * Returns a page without what nobody sees. Every attribute is in double quotes, so a single
     * quote need not be written as five characters.
     *
     * @param view the model that the template expects
     */
    public String render(PageTemplate template, PageLayout layout, Object view) {
        Map<String, Object> values =
                Map.of(
                        "layout", layout,
                        "view", view,
                        "look", layout.look(),
                        "loading", loading);
        Context context = new Context(layout.words().locale(), values);
        String page = ENGINE.process(template.path(), context).replace("&#39;", "'");
        return EmptyLines.removed(page);
    }

    /** Source of the site's own words, as templates ask for them. */
    private static final class TemplateMessages extends AbstractMessageSource {
        @Override
        protected String getMessageInternal(
                @Nullable String key, Object @Nullable [] values, @Nullable Locale locale) {
            return Messages.of(locale == null ? "" : locale.toLanguageTag())
                    .text(String.valueOf(key), values == null ? new Object[0] : values);
        }

        @Override
        protected @Nullable MessageFormat resolveCode(String key, Locale locale) {
            return null;
        }
    }

    /** Resolver that gives the parser templates without their indentation. */
    private static final class CompactTemplateResolver extends ClassLoaderTemplateResolver {
        @Override
        protected ITemplateResource computeTemplateResource(
                IEngineConfiguration configuration,
                @Nullable String ownerTemplate,
                String template,
                String resourceName,
                String characterEncoding,
                @Nullable Map<String, Object> attributes) {
            ITemplateResource file =
                    super.computeTemplateResource(
                            configuration,
                            ownerTemplate,
                            template,
                            resourceName,
                            characterEncoding,
                            attributes);
            try (Reader reader = file.reader()) {
                return new StringTemplateResource(
                        IndentationFilter.apply(FileCopyUtils.copyToString(reader)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
