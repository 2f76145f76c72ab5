/** Judgement of quotations: whether somebody of the corpus said what a draft says they did. */
@NullMarked
package org.colloquy.quotation;

import org.jspecify.annotations.NullMarked;
