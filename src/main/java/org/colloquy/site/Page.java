package org.colloquy.site;

/**
 * What is sent for an address.
 *
 * @param type its media type, with the charset
 */
record Page(String type, String text) {
    static final String HTML = "text/html;charset=utf-8";
    static final String SCRIPT = "text/javascript;charset=utf-8";
    static final String JSON = "application/json";
    static final String XML = "application/xml";
    static final String TEXT = "text/plain;charset=utf-8";
    static final String MARKDOWN = "text/markdown;charset=utf-8";
}
