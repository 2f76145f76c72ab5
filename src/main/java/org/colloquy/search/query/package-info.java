/** Query language. */
@NullMarked
package org.colloquy.search.query;

import org.jspecify.annotations.NullMarked;
