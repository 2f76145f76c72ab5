/** Pages and data of a search. */
@NullMarked
package org.colloquy.site.search;

import org.jspecify.annotations.NullMarked;
