/** Record of an interview's anchors, as a file beside it. */
@NullMarked
package org.colloquy.anchors.record;

import org.jspecify.annotations.NullMarked;
