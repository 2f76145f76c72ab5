/** From a query to what readers see of its result. */
@NullMarked
package org.colloquy.search.result;

import org.jspecify.annotations.NullMarked;
