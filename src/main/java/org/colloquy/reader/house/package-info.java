/** Reader of what the house writes itself: its own pages. */
@NullMarked
package org.colloquy.reader.house;

import org.jspecify.annotations.NullMarked;
