package org.colloquy.site.browse;

import java.util.List;
import org.colloquy.model.anthology.Anthology;
import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * Form on a list by which readers choose interviews that are printed together.
 *
 * @param action where the form leads
 * @param most number of interviews that can be chosen
 * @param whole where all of the list is printed; null if it is too much
 * @param count of the interviews in the list, in words
 */
public record AnthologyChoice(String action, int most, @Nullable String whole, String count) {

    /**
     * Returns the choice from a list; null where there is nothing to choose from.
     *
     * @param root the way from the page to the root of the site
     * @param whole where all of the list is printed, from the root on, encoded
     */
    public static @Nullable AnthologyChoice of(
            List<Interview> list, Messages words, String root, String whole) {
        return list.size() < 2
                ? null
                : new AnthologyChoice(
                        root + SitePaths.PRINT,
                        Anthology.MOST_INTERVIEWS,
                        Anthology.fits(list) ? root + whole : null,
                        words.count("interview", list.size()));
    }
}
