package org.colloquy.site.search;

/** Value that a form sends along and does not show. */
record FormField(String name, String value) {}
