/** Pages that lead to interviews: the front, their lists in each order, series and topics. */
@NullMarked
package org.colloquy.site.browse;

import org.jspecify.annotations.NullMarked;
