package org.colloquy.site.search;

import java.util.List;

/**
 * Contents of the page for a search that is not answered.
 *
 * @param fields of the form that asks for the same again; none where there is no such form
 */
public record BusyView(String title, String why, List<FormField> fields) {
    public BusyView {
        fields = List.copyOf(fields);
    }
}
