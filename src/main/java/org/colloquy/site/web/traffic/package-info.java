/**
 * Traffic of the server: limits on what takes long to answer, so that a flood of it leaves readers
 * alone, limits on slow connections, and measures. The settings of the server use it.
 */
@NullMarked
package org.colloquy.site.web.traffic;

import org.jspecify.annotations.NullMarked;
