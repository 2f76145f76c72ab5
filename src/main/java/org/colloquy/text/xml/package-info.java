/** XML: what nobody trusts is read, what we say is written, and the characters that it may have. */
@NullMarked
package org.colloquy.text.xml;

import org.jspecify.annotations.NullMarked;
