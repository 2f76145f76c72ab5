/**
 * Text as such: decoding, folding, scripts, languages, words and addresses made of names.
 *
 * <p>Everybody may use it; it uses the JDK and ICU only.
 */
@NullMarked
package org.colloquy.text;

import org.jspecify.annotations.NullMarked;
