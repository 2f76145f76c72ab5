/** Doubts whether labels are fields of records, and fields were read as words. */
@NullMarked
package org.colloquy.reader.transcript.doubt.field;

import org.jspecify.annotations.NullMarked;
