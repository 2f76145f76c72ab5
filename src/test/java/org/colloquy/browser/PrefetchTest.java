package org.colloquy.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** A page is on its way before it is asked for, if its link is about to be followed. */
class PrefetchTest extends BrowserTest {
    PrefetchTest() {
        super(SEEDS);
    }

    @Test
    void theLinkThatIsPointedAt() {
        Page page = context(window(DESKTOP)).newPage();
        Collection<String> fetched = new ConcurrentLinkedQueue<>();
        CDPSession session = page.context().newCDPSession(page);
        session.on("Preload.prefetchStatusUpdated", event -> fetched.add(described(event)));
        session.send("Preload.enable");
        page.navigate(site().at("glossary.html"));
        page.hover("main a[href='glossary/chip4.html'] >> nth=0");
        page.waitForCondition(() -> fetched.contains(site().at("glossary/chip4.html") + " Ready"));
    }

    private static String described(JsonObject event) {
        return event.get("prefetchUrl").getAsString() + " " + event.get("status").getAsString();
    }
}
