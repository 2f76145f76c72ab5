/**
 * Parts that all interviews are read with: settings, glossary, people, and remarks on questions.
 */
@NullMarked
package org.colloquy.reader.shared;

import org.jspecify.annotations.NullMarked;
