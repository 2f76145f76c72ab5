/** Reader of what the house writes itself: its own pages, and what it says of series. */
@NullMarked
package org.colloquy.reader.house;

import org.jspecify.annotations.NullMarked;
