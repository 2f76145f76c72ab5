/** Immutable model of interviews: places, prose, problems and settings. */
@NullMarked
package org.colloquy.model;

import org.jspecify.annotations.NullMarked;
