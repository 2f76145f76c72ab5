/** Record of the times of an interview's words, as a file beside it. */
@NullMarked
package org.colloquy.times.record;

import org.jspecify.annotations.NullMarked;
