/** Pages of one interview: the whole, and each question and section alone. */
@NullMarked
package org.colloquy.site.interview;

import org.jspecify.annotations.NullMarked;
