/** Decision which labels are labels, and who is behind them. */
@NullMarked
package org.colloquy.reader.transcript.speaker;

import org.jspecify.annotations.NullMarked;
