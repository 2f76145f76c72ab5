/** Pages of the house itself: about, rights, how to use. */
@NullMarked
package org.colloquy.site.pages;

import org.jspecify.annotations.NullMarked;
