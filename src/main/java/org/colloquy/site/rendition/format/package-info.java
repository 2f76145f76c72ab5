/** Contract of the formats in which interviews go out. */
@NullMarked
package org.colloquy.site.rendition.format;

import org.jspecify.annotations.NullMarked;
