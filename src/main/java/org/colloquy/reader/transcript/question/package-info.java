/** Words by which it is told whether a line asks. */
@NullMarked
package org.colloquy.reader.transcript.question;

import org.jspecify.annotations.NullMarked;
