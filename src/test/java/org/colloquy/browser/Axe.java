package org.colloquy.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Runs axe-core in a page. It reaches the page through the debugger, past the page's policy.
 *
 * <p>What axe leaves open is a fault too, except the contrast of texts in the list of questions,
 * notes, panels, menus, dialogs, the notice about a link, below the bar beside selected words, what
 * scrolls by itself, what is folded to a line and the place that a link led to, which is measured
 * here instead, against the nearest ground and for AAA. Axe cannot tell it there: it takes the
 * reading bars of the list and the rule of the place, which stand beside the text, for its ground;
 * it does not know the top layer, so that it takes the page below a sheet to show through; and what
 * is scrolled out of sight it calls obscured.
 */
final class Axe {
    /**
     * Axe whose objects hold their private fields themselves: in weak maps, as its translation to
     * older script has them, they take half of its time. A colour is parsed once.
     */
    private static final String QUICK =
            """
            ((WeakMap, WeakSet) => {
            %s
            ({ WeakMap, WeakSet } = globalThis);
            const parsed = new Map(), { prototype } = axe.commons.color.Color, parse = prototype.parseString;
            prototype.parseString = function (text) {
              if (!parsed.has(text)) {
                const { r, g, b, alpha } = parse.call(this, text);
                parsed.set(text, { r, g, b, alpha });
              }
              return Object.assign(this, parsed.get(text));
            };
            })(
              class {
                #field = Symbol();
                has(object) { return Object.hasOwn(object, this.#field); }
                get(object) { return object[this.#field]; }
                set(object, value) { object[this.#field] = value; return this; }
              },
              class {
                #mark = Symbol();
                has(object) { return Object.hasOwn(object, this.#mark); }
                add(object) { object[this.#mark] = true; return this; }
              },
            );
            """;

    private static final String SOURCE = source();

    /** Whether each page is looked at in both schemes at each width, as before a release. */
    static final boolean ALL_VIEWS = "all".equals(System.getProperty("views"));

    private static final List<ColorScheme> BOTH = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private static final String RUN =
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const found = await axe.run(document, {
                runOnly: { type: 'tag', values: tags },
                rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
                resultTypes: ['violations', 'incomplete'],
              });
              const luminance = colour => {
                const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4);
                return .2126 * r + .7152 * g + .0722 * b;
              };
              const ground = e => { const colour = getComputedStyle(e).backgroundColor; return /^rgb\\(/.test(colour) ? colour : ground(e.parentElement); };
              const contrast = e => {
                const [dark, light] = [getComputedStyle(e).color, ground(e)].map(luminance).sort((a, b) => a - b);
                return (light + .05) / (dark + .05);
              };
              const bar = document.querySelector('.quoting:popover-open')?.getBoundingClientRect();
              const isCovered = e => bar && [...e.getClientRects()].some(box => box.left < bar.right && box.right > bar.left && box.top < bar.bottom && box.bottom > bar.top);
              const settled = result => result.id.startsWith('color-contrast')
                ? result.nodes.filter(node => { const e = document.querySelector(node.target[0]); return !isCovered(e) && !e.closest('.side, .note, .panel, .menu, .receipt, dialog, .scrolls, :target') && getComputedStyle(e).webkitLineClamp === 'none' || contrast(e) < 7; })
                : result.nodes;
              found.incomplete.forEach(result => { result.nodes = settled(result); });
              const said = (kind, results) => results.flatMap(result => result.nodes.map(node =>
                [kind, result.id, node.target.join(' '), node.any.concat(node.all, node.none).map(check => check.message).join('; ')].join(' | ')));
              return said('violation', found.violations).concat(said('incomplete', found.incomplete));
            }
            """;

    /** What follows edits, at once: else a page has it a third of a second later. */
    private static final String FOLLOWING =
            "() => { if (typeof colloquy === 'object') colloquy.fetched('follow.js'); }";

    private Axe() {}

    /** What is wrong, or may be, on the page as it is. */
    static List<String> faults(Page page) {
        // What stands in frames follows no edits.
        if (!page.url().contains("/embed/")) {
            page.evaluate(FOLLOWING);
            BrowserTest.settle(page);
        }
        BrowserTest.layOut(page);
        if (!Boolean.TRUE.equals(page.evaluate("() => typeof axe === 'object'"))) {
            page.evaluate(SOURCE);
        }
        String where =
                "%s, %d px, %s: "
                        .formatted(
                                page.url().replaceFirst("^http://[^/]+/", ""),
                                page.viewportSize().width,
                                page.evaluate(
                                        "() => matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'"));
        return ((List<?>) page.evaluate(RUN)).stream().map(found -> where + found).toList();
    }

    /**
     * The same at a width, in the schemes that are looked at there: a wide window and the smallest
     * in light, the two between in dark, so that a page that is seen at the usual widths is seen in
     * both. With {@code -Dviews=all} each width is seen in both.
     */
    static List<String> faultsAt(Page page, int width) {
        return faults(page, width, schemes(width));
    }

    /** The schemes that are looked at in a window of a width. */
    static List<ColorScheme> schemes(int width) {
        if (ALL_VIEWS) {
            return BOTH;
        }
        boolean light = width == BrowserTest.DESKTOP || width == BrowserTest.SMALLEST;
        return List.of(light ? ColorScheme.LIGHT : ColorScheme.DARK);
    }

    /** The same at the only width at which something is looked at, in light and in dark. */
    static List<String> faultsInBothSchemes(Page page, int width) {
        return faults(page, width, BOTH);
    }

    private static List<String> faults(Page page, int width, List<ColorScheme> schemes) {
        page.setViewportSize(width, page.viewportSize().height);
        return schemes.stream()
                .flatMap(
                        scheme -> {
                            page.emulateMedia(
                                    new Page.EmulateMediaOptions().setColorScheme(scheme));
                            return faults(page).stream();
                        })
                .toList();
    }

    private static String source() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            byte[] bytes = Objects.requireNonNull(file, "axe.min.js").readAllBytes();
            return QUICK.replace("%s", new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
