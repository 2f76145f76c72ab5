/** Names beside the quotations of drafts: whom a draft says they are from. */
@NullMarked
package org.colloquy.quotation.naming;

import org.jspecify.annotations.NullMarked;
