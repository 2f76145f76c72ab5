/** Passages as other sites show them in a frame, and what tells those sites how. */
@NullMarked
package org.colloquy.site.embed;

import org.jspecify.annotations.NullMarked;
