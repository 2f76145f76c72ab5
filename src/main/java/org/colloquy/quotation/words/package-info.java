/** Words as quotations are compared by them: what is forgiven, and what never is. */
@NullMarked
package org.colloquy.quotation.words;

import org.jspecify.annotations.NullMarked;
