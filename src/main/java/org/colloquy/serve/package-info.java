/** Server of a corpus that is followed while it is edited. */
@NullMarked
package org.colloquy.serve;

import org.jspecify.annotations.NullMarked;
