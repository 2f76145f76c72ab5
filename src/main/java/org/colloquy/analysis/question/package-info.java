/** Questions that several people were asked, and those that nobody was. */
@NullMarked
package org.colloquy.analysis.question;

import org.jspecify.annotations.NullMarked;
