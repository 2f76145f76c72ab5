package org.colloquy.browser;

import org.junit.jupiter.api.Tag;

/** The same at the other widths. */
@Tag("slow")
class AccessibilityAtOtherWidthsTest extends AccessibilityTest {
    @Override
    int[] widths() {
        return OTHER_WIDTHS;
    }
}
