/** Proposals for the glossary: short forms, names and foreign phrases that a reader may look up. */
@NullMarked
package org.colloquy.analysis.terms;

import org.jspecify.annotations.NullMarked;
