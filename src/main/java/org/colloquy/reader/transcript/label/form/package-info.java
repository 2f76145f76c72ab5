/** Forms in which labels stand in a text, besides the plain one at the beginning of a line. */
@NullMarked
package org.colloquy.reader.transcript.label.form;

import org.jspecify.annotations.NullMarked;
