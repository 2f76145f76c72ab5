package org.colloquy.site.layout;

/** The pages of one of the long lists of a site, such as that of all terms. */
public interface ListPages {
    /** Returns how many pages there are; none where there is nothing to list. */
    int pages();

    /**
     * Returns the layout of a page.
     *
     * @param page from 1
     */
    PageLayout layout(int page);

    /**
     * Returns the contents of a page, as its template takes them.
     *
     * @param page from 1
     */
    Object view(int page);
}
