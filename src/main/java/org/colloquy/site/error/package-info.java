/** Pages for requests that lead nowhere or are refused. */
@NullMarked
package org.colloquy.site.error;

import org.jspecify.annotations.NullMarked;
