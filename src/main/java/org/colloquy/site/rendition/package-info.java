/** The one list of formats in which interviews go out, and their files. */
@NullMarked
package org.colloquy.site.rendition;

import org.jspecify.annotations.NullMarked;
