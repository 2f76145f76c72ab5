/** Locators that stay: the record beside an interview, and how passages are known again. */
@NullMarked
package org.colloquy.anchor;

import org.jspecify.annotations.NullMarked;
