/** Form and dialect in which an interview is written, and the files it lies in. */
@NullMarked
package org.colloquy.model.reading;

import org.jspecify.annotations.NullMarked;
