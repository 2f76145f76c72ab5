/** Reader of the house's own style sheet: what would break the pages is named and left out. */
@NullMarked
package org.colloquy.reader.identity.style;

import org.jspecify.annotations.NullMarked;
