/**
 * Text on pages: the site's own words, addresses, links, bylines, and prose as one page shows it.
 */
@NullMarked
package org.colloquy.site.text;

import org.jspecify.annotations.NullMarked;
