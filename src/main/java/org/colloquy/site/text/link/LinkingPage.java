package org.colloquy.site.text.link;

import org.colloquy.model.interview.Interview;
import org.colloquy.site.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * A page on which links stand.
 *
 * @param words the site's own on it
 * @param root the way from it to the root of the site
 * @param whole the interview whose passages are all on it; null if there is none
 */
public record LinkingPage(Messages words, String root, @Nullable Interview whole) {}
