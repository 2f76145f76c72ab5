/** The look of the house: all that pages show and load of the publisher. */
@NullMarked
package org.colloquy.site.identity;

import org.jspecify.annotations.NullMarked;
