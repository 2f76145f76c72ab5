package org.colloquy.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.lang.reflect.Field;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The windows of a JVM in which pages of many tests are opened. They keep the files that pages
 * fetched, and nothing that a page wrote down or was allowed.
 */
final class SharedWindows {
    private static final Map<String, BrowserContext> CONTEXTS = new HashMap<>();

    private SharedWindows() {}

    /** Opens an empty page in the window of these options. */
    static Page page(Browser browser, Browser.NewContextOptions options) {
        return CONTEXTS.computeIfAbsent(described(options), kind -> started(browser, options))
                .newPage();
    }

    private static BrowserContext started(Browser browser, Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(Chromium.PATIENCE);
        // While a page is open, the process that shows pages goes on.
        context.newPage();
        return context;
    }

    /**
     * Closes the pages of a test, and forgets what their sites wrote down, which they do until they
     * are closed.
     */
    static void close(List<Page> pages) {
        Map<BrowserContext, Set<String>> used = new HashMap<>();
        for (Page page : pages) {
            URI address = URI.create(page.url());
            used.computeIfAbsent(page.context(), context -> new HashSet<>())
                    .add(address.getScheme() + "://" + address.getAuthority());
            page.close();
        }
        used.forEach(SharedWindows::forget);
    }

    private static void forget(BrowserContext context, Set<String> origins) {
        CDPSession session = context.newCDPSession(context.pages().get(0));
        for (String origin : origins) {
            JsonObject data = new JsonObject();
            data.addProperty("origin", origin);
            data.addProperty("storageTypes", "all");
            session.send("Storage.clearDataForOrigin", data);
        }
        session.detach();
        context.clearCookies();
        context.clearPermissions();
    }

    /** What is said of a window, in words, which are the same for windows that are alike. */
    private static String described(Browser.NewContextOptions options) {
        return Arrays.stream(Browser.NewContextOptions.class.getFields())
                .map(field -> field.getName() + " " + described(field, options))
                .collect(Collectors.joining(", "));
    }

    private static String described(Field field, Browser.NewContextOptions options) {
        try {
            Object value = field.get(options);
            return value instanceof Optional<?> given
                    ? given.map(SharedWindows::described).orElse("none")
                    : described(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String described(@Nullable Object value) {
        return value instanceof ViewportSize size
                ? size.width + " x " + size.height
                : String.valueOf(value);
    }
}
