/**
 * Operations on text that need no model: decoding, folding, scripts, dates, addresses made of
 * names.
 */
@NullMarked
package org.colloquy.text;

import org.jspecify.annotations.NullMarked;
