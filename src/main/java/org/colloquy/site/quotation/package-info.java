/** Checked quotations: the page, the report for programs, and links to the words of a quotation. */
@NullMarked
package org.colloquy.site.quotation;

import org.jspecify.annotations.NullMarked;
