package org.colloquy.site.text.link;

import org.colloquy.model.LinkTarget;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;

/** Links to pages of the house. */
public final class HousePageLinks {
    private HousePageLinks() {}

    /**
     * Returns the address of a place on a page of the house; of a page that is not shown, that of
     * the first page of the site.
     *
     * @param root the way to the site's root
     */
    public static String href(Corpus corpus, String root, LinkTarget.PageTarget target) {
        return corpus.pages()
                .find(target.slug())
                .map(
                        page ->
                                SiteLinks.to(root, SitePaths.housePage(page.slug()))
                                        + page.place(target.fragment())
                                                .map(SitePaths::fragment)
                                                .orElse(""))
                .orElse(root + SitePaths.INDEX);
    }
}
