/** Logos as pictures: drawings of shapes, and pictures of pixels made smaller. */
@NullMarked
package org.colloquy.site.preview.drawing;

import org.jspecify.annotations.NullMarked;
