/** The site: its addresses, its pages, and the edition that holds them. */
@NullMarked
package org.colloquy.site;

import org.jspecify.annotations.NullMarked;
