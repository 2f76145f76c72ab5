package org.colloquy.site.asset;

import org.jspecify.annotations.Nullable;

/**
 * Page, other text or file that is sent for an address.
 *
 * @param type its media type, with the charset
 * @param look the assets that it loads; null for what is no page of the site
 */
public record Page(String type, @Nullable PageAssets look, PageContent content) {
    public static final String HTML = "text/html;charset=utf-8";
    public static final String SCRIPT = "text/javascript;charset=utf-8";
    public static final String JSON = "application/json";
    public static final String ATOM = "application/atom+xml";
    public static final String XML = "application/xml";
    public static final String CSV = "text/csv;charset=utf-8";
    public static final String TEXT = "text/plain;charset=utf-8";
    public static final String WEB_VTT = "text/vtt;charset=utf-8";
    public static final String SUB_RIP = "application/x-subrip;charset=utf-8";
    public static final String MARKDOWN = "text/markdown;charset=utf-8";

    /** Creates a page of the site. */
    public Page(String type, @Nullable PageAssets look, String text) {
        this(type, look, PageContent.of(text));
    }

    /** Creates a text that is no page of the site. */
    public Page(String type, String text) {
        this(type, null, text);
    }

    /** Creates a text or file that is no page of the site. */
    public Page(String type, PageContent content) {
        this(type, null, content);
    }

    /** Returns its text. */
    public String text() {
        return content.text();
    }
}
