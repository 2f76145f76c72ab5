/** Limits on what takes the server long to answer, so that a flood of it leaves readers alone. */
@NullMarked
package org.colloquy.site.web.traffic;

import org.jspecify.annotations.NullMarked;
