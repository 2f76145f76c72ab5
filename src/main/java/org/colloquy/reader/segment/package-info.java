/** Tables beside interviews that say what their stretches are about. */
@NullMarked
package org.colloquy.reader.segment;

import org.jspecify.annotations.NullMarked;
