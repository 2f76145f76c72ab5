/** Order in which readers look for names. */
@NullMarked
package org.colloquy.text.order;

import org.jspecify.annotations.NullMarked;
