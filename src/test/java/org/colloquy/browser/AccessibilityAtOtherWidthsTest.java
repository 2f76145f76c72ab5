package org.colloquy.browser;

import org.junit.jupiter.api.Tag;

/** The same, each page at each width. */
@Tag("slow")
class AccessibilityAtOtherWidthsTest extends AccessibilityTest {
    @Override
    int[] widths(String address) {
        return WIDTHS;
    }
}
