/** Pages of the house itself: about, rights, how to use. */
@NullMarked
package org.colloquy.model.page;

import org.jspecify.annotations.NullMarked;
