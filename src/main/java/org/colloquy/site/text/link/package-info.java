/** Links as pages write them. */
@NullMarked
package org.colloquy.site.text.link;

import org.jspecify.annotations.NullMarked;
