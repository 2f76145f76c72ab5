/** Times at which the words of an interview are said in its recording. */
@NullMarked
package org.colloquy.model.timing;

import org.jspecify.annotations.NullMarked;
