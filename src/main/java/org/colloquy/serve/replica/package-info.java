/** The build that many servers of one edition start from: made once, copied, and read by each. */
@NullMarked
package org.colloquy.serve.replica;

import org.jspecify.annotations.NullMarked;
