/**
 * What runs across interviews: the same question, the same terms, passages that belong together.
 */
@NullMarked
package org.colloquy.across;

import org.jspecify.annotations.NullMarked;
