package org.colloquy.site.web.response;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.site.asset.Assets;
import org.colloquy.site.asset.PageAssets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/**
 * Header that names the sheet that a page waits for, so that the connection that has carried the
 * page carries it next, and the fonts of its first lines, below everything that a page cannot be
 * painted without.
 */
final class PreloadHeader {
    /**
     * Those of the looks of late: a house has a few, and others after each edit of its own sheet.
     */
    private static final Cache<PageAssets, HttpField> KNOWN =
            Caffeine.newBuilder().maximumSize(64).build();

    private PreloadHeader() {}

    /** Returns the header of pages that load these. */
    static HttpField of(PageAssets look) {
        return KNOWN.get(look, PreloadHeader::written);
    }

    private static HttpField written(PageAssets look) {
        Stream<String> fonts =
                look.fonts().stream()
                        .map(font -> preload(font, "font; crossorigin; fetchpriority=low"));
        Stream<String> sheets =
                Stream.concat(
                                Stream.of(Assets.folder() + look.sheet()),
                                Stream.ofNullable(look.house().sheet()))
                        .map(sheet -> preload(sheet, "style"));
        return new PreEncodedHttpField(
                HttpHeader.LINK, Stream.concat(sheets, fonts).collect(Collectors.joining(", ")));
    }

    private static String preload(String address, String as) {
        return "</" + address + ">; rel=preload; as=" + as;
    }
}
