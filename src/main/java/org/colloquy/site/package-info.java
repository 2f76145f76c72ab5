/** The site: addresses, pages and the controllers that serve them. */
@NullMarked
package org.colloquy.site;

import org.jspecify.annotations.NullMarked;
