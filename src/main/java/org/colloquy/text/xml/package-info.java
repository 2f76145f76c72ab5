/** XML that nobody trusts, and the characters that it may have. */
@NullMarked
package org.colloquy.text.xml;

import org.jspecify.annotations.NullMarked;
