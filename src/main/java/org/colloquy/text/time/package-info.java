/** Dates and times of day as people write them, and the words before dates. */
@NullMarked
package org.colloquy.text.time;

import org.jspecify.annotations.NullMarked;
