/** Commands that read other formats into interviews, and times into records. */
@NullMarked
package org.colloquy.cli.importing;

import org.jspecify.annotations.NullMarked;
