/** Layout around the contents of pages, and the templates that write both. */
@NullMarked
package org.colloquy.site.layout;

import org.jspecify.annotations.NullMarked;
