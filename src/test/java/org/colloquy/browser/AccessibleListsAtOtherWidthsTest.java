package org.colloquy.browser;

import org.junit.jupiter.api.Tag;

/** The same, each page at each width. */
@Tag("slow")
class AccessibleListsAtOtherWidthsTest extends AccessibleListsTest {
    @Override
    int[] widths(int page) {
        return WIDTHS;
    }
}
