/** Results of a query: counted, ranked, and made ready to be shown. */
@NullMarked
package org.colloquy.search.result;

import org.jspecify.annotations.NullMarked;
