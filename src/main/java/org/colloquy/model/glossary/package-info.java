/** Glossary of the model: terms, their senses, and the places that name them. */
@NullMarked
package org.colloquy.model.glossary;

import org.jspecify.annotations.NullMarked;
