/** Pages of an export as tagged PDF: printed by Chromium, completed to PDF/UA-1 by PDFBox. */
@NullMarked
package org.colloquy.export.pdf;

import org.jspecify.annotations.NullMarked;
