/** Recognition of recorded passages in a text that was edited since. */
@NullMarked
package org.colloquy.anchors.match;

import org.jspecify.annotations.NullMarked;
