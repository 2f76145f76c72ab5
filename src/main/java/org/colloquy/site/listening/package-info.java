/** Parts of a page that play the recording of an interview. */
@NullMarked
package org.colloquy.site.listening;

import org.jspecify.annotations.NullMarked;
