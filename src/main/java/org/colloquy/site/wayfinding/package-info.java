/** Ways to a place in one interview: the map of a long transcript, and what a reader asks for. */
@NullMarked
package org.colloquy.site.wayfinding;

import org.jspecify.annotations.NullMarked;
