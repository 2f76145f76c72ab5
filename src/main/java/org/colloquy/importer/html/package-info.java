/** Pages of HTML: their article, without what surrounds it. */
@NullMarked
package org.colloquy.importer.html;

import org.jspecify.annotations.NullMarked;
