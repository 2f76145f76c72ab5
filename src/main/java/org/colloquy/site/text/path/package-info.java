/** Addresses of the pages, relative to one another. */
@NullMarked
package org.colloquy.site.text.path;

import org.jspecify.annotations.NullMarked;
