/** Assets that pages load, and the encodings in which bytes are sent. */
@NullMarked
package org.colloquy.site.asset;

import org.jspecify.annotations.NullMarked;
