/** Anchor commands: comparing, recording and merging the record of anchors. */
@NullMarked
package org.colloquy.cli.anchors;

import org.jspecify.annotations.NullMarked;
