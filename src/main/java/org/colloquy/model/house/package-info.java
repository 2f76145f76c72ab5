/** The house that publishes the interviews: what its pages look like and where its menu leads. */
@NullMarked
package org.colloquy.model.house;

import org.jspecify.annotations.NullMarked;
