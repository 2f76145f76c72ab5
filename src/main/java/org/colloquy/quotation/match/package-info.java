/** Matching of the words of a quotation with those of interviews. */
@NullMarked
package org.colloquy.quotation.match;

import org.jspecify.annotations.NullMarked;
