/**
 * Drafts: which there are, and what each lacks. They are shown to whoever edits, and nobody else.
 */
@NullMarked
package org.colloquy.site.draft;

import org.jspecify.annotations.NullMarked;
