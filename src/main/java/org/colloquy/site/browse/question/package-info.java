/** Lists of questions and of who was asked them. */
@NullMarked
package org.colloquy.site.browse.question;

import org.jspecify.annotations.NullMarked;
