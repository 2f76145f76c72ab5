/**
 * How a text is written down: what in it are labels, turns and questions. Knows source text only.
 */
@NullMarked
package org.colloquy.markdown.dialect;

import org.jspecify.annotations.NullMarked;
