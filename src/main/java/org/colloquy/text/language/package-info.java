/** Languages and scripts: guessing them, naming them, and runs of a script. */
@NullMarked
package org.colloquy.text.language;

import org.jspecify.annotations.NullMarked;
