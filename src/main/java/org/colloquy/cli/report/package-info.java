/** Problems of a corpus as editors, continuous integration and other programs want them. */
@NullMarked
package org.colloquy.cli.report;

import org.jspecify.annotations.NullMarked;
