/** What a page needs to play the recording of an interview. */
@NullMarked
package org.colloquy.site.listening;

import org.jspecify.annotations.NullMarked;
