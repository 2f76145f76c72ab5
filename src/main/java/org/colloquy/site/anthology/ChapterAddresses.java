package org.colloquy.site.anthology;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.path.SitePaths;

/** The targets of the links of interviews once these stand on one page. */
final class ChapterAddresses {
    private static final String ROOT = "http://site.invalid/";

    private final Map<String, Integer> chapters = new HashMap<>();
    private final String root;

    /**
     * Creates the addresses of an edition.
     *
     * @param root the way from its page to the root of the site
     */
    ChapterAddresses(List<Interview> interviews, String root) {
        this.root = root;
        for (int i = 0; i < interviews.size(); i++) {
            chapters.put(SitePaths.encoded(SitePaths.interview(interviews.get(i))), i + 1);
        }
    }

    /** Returns the name that an element of a chapter has in the edition. */
    static String id(int chapter, String own) {
        return "i" + chapter + "-" + own;
    }

    /** Returns where a link of an interview's page leads: into the edition, or out of it. */
    String of(int chapter, String page, String href) {
        if (href.startsWith("#")) {
            return "#" + id(chapter, href.substring(1));
        }
        try {
            URI whole = URI.create(ROOT + page).resolve(new URI(href));
            String text = whole.toString();
            if (!text.startsWith(ROOT)) {
                return href;
            }
            String below = text.substring(ROOT.length());
            int hash = below.indexOf('#');
            Integer other = chapters.get(hash < 0 ? below : below.substring(0, hash));
            if (other == null) {
                return root + below;
            }
            return hash < 0 ? "#i" + other : "#" + id(other, below.substring(hash + 1));
        } catch (URISyntaxException e) {
            return href;
        }
    }
}
