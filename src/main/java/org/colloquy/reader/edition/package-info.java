/** Checks of what only all files of an edition together show. */
@NullMarked
package org.colloquy.reader.edition;

import org.jspecify.annotations.NullMarked;
