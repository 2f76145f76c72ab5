/** Pictures of where topics are in an interview and who speaks when, and the same in words. */
@NullMarked
package org.colloquy.site.timeline;

import org.jspecify.annotations.NullMarked;
