/** Dates and times of day as people write them. */
@NullMarked
package org.colloquy.text.time;

import org.jspecify.annotations.NullMarked;
