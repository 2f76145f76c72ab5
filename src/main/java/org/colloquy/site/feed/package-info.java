/** Data for machines: feed, sitemap, and the model of an interview as JSON. */
@NullMarked
package org.colloquy.site.feed;

import org.jspecify.annotations.NullMarked;
