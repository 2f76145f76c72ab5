package org.colloquy.site.search;

import java.util.List;

/**
 * Contents of the page for a search that is turned away.
 *
 * @param fields of the form that asks for the same again
 */
public record BusyView(List<FormField> fields) {}
