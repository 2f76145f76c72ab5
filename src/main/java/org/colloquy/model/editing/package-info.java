/** Addresses at which somebody who wants to change a text finds it. */
@NullMarked
package org.colloquy.model.editing;

import org.jspecify.annotations.NullMarked;
