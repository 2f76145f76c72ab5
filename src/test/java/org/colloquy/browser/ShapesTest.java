package org.colloquy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What interviews of unusual shape look like. */
class ShapesTest extends BrowserTest {
    ShapesTest() {
        super(Corpora.SHAPES);
    }

    @Test
    void aKoreanPageHasTheSizesOfAnyOther() {
        Page korean = open(window(DESKTOP), "interviews/korean.html");
        Page english = open(window(DESKTOP), "interviews/two-interviewees.html");
        for (String place : List.of("h1", ".question h2", ".para", ".tools")) {
            String size = "e => getComputedStyle(e).fontSize";
            assertThat(korean.locator(place).first().evaluate(size))
                    .as(place)
                    .isEqualTo(english.locator(place).first().evaluate(size));
        }
    }

    @Test
    void aLongListShowsTheCurrentQuestion() {
        Page wide = open(window(DESKTOP), "interviews/forty-questions.html#q20");
        assertThat(wide.locator("#toc a[href='#q20']")).hasAttribute("aria-current", "location");
        assertThat(inList(wide, "#q20")).isTrue();
        Page phone = open(phone(PHONE), "interviews/forty-questions.html#q20");
        phone.locator(".bar-toc").tap();
        assertThat(phone.locator("#toc")).isVisible();
        phone.waitForCondition(() -> inList(phone, "#q20"));
    }

    /**
     * A list of questions keeps the room of its numbers, and breaks words that are longer than it.
     */
    @Test
    void aLongWordLeavesTheNumbersOfTheListTheirRoom() {
        String numbers =
                "list => [...list.querySelectorAll('.num')].map(number => number.getBoundingClientRect().width)";
        for (int width : List.of(DESKTOP, SMALLEST)) {
            Page page = open(window(width), "interviews/forty-questions.html");
            page.evaluate("() => document.querySelector('#toc:not(:popover-open)')?.showPopover()");
            Object before = page.locator("#toc ol").evaluate(numbers);
            page.locator("#toc li:nth-child(3) a > span:last-child")
                    .evaluate("words => { words.textContent = 'Hafenschlamm'.repeat(8); }");
            assertThat(page.locator("#toc ol").evaluate(numbers)).isEqualTo(before);
            assertThat(evaluated(page.locator("#toc"), "e => e.scrollWidth <= e.clientWidth"))
                    .isTrue();
        }
    }

    @Test
    void aWideTableScrollsByItself() {
        Page page = open(phone(PHONE), "interviews/blocks.html");
        assertThat(
                        evaluated(
                                page.locator(".scrolls").first(),
                                "e => e.scrollWidth > e.clientWidth"))
                .isTrue();
        assertThat(page.locator("#q1 img")).hasJSProperty("naturalWidth", 64);
    }

    @Test
    void sectionsStandApart() {
        Page page = open(window(DESKTOP), "interviews/sections.html");
        BoundingBox above = Objects.requireNonNull(page.locator("#q2-p1").boundingBox());
        BoundingBox heading = Objects.requireNonNull(page.locator("#s2 h2").boundingBox());
        assertThat(heading.y - (above.y + above.height)).isGreaterThan(48);
    }

    @Test
    void termsAreNumberedWithoutTheListsInTheirDefinitions() {
        Page page = open(window(DESKTOP), "interviews/sections.html");
        assertThat(page.locator(".terms > li").all()).hasSizeGreaterThan(1);
        assertThat(
                        page.locator(".terms li li")
                                .first()
                                .evaluate("e => getComputedStyle(e).counterIncrement"))
                .isEqualTo("none");
    }

    @Test
    void aFullNameStandsBesideItsShortForm() {
        Page page = open(window(DESKTOP), "interviews/sections.html");
        BoundingBox term = Objects.requireNonNull(page.locator("#term-tga > p dfn").boundingBox());
        BoundingBox full =
                Objects.requireNonNull(page.locator("#term-tga > p .full-name").boundingBox());
        assertThat(full.x).isGreaterThanOrEqualTo(term.x + term.width);
    }

    private static boolean inList(Page page, String fragment) {
        return evaluated(
                page.locator("#toc a[href='" + fragment + "']"),
                """
                e => {
                  const [entry, list] = [e, e.closest('#toc')].map(x => x.getBoundingClientRect());
                  return entry.top >= list.top && entry.bottom <= list.bottom;
                }
                """);
    }
}
