package org.colloquy.site.rendition;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.site.caption.CaptionFormat;
import org.colloquy.site.caption.CaptionRendition;
import org.colloquy.site.rendition.citing.CitationFormat;
import org.colloquy.site.rendition.citing.CitationRendition;
import org.colloquy.site.rendition.citing.CslRendition;
import org.colloquy.site.rendition.epub.EpubRendition;
import org.colloquy.site.rendition.format.CollectionRendition;
import org.colloquy.site.rendition.format.FileFormat;
import org.colloquy.site.rendition.format.InterviewRendition;
import org.colloquy.site.rendition.text.JsonRendition;
import org.colloquy.site.rendition.text.LocatorMarkdownRendition;
import org.colloquy.site.rendition.text.MarkdownRendition;
import org.colloquy.site.rendition.text.PlainTextRendition;
import org.colloquy.site.rendition.text.SegmentRendition;
import org.colloquy.site.rendition.word.WordRendition;

/**
 * The formats in which interviews go out, in the order in which pages link to them. The server, the
 * export, the links of pages and the check of the guide all take them from here.
 */
public final class RenditionList {
    private static final List<InterviewRendition> OF_INTERVIEWS =
            List.of(
                    new EpubRendition(),
                    new WordRendition(),
                    new PlainTextRendition(),
                    new MarkdownRendition(),
                    new LocatorMarkdownRendition(),
                    new CaptionRendition(CaptionFormat.WEB_VTT),
                    new CaptionRendition(CaptionFormat.SUB_RIP),
                    new CaptionRendition(CaptionFormat.PODCAST),
                    new CitationRendition(CitationFormat.BIB_TEX),
                    new CitationRendition(CitationFormat.RIS),
                    new CslRendition(),
                    new JsonRendition(),
                    new SegmentRendition());

    private static final List<CollectionRendition> OF_COLLECTIONS =
            List.of(
                    new EpubRendition(),
                    new CitationRendition(CitationFormat.BIB_TEX),
                    new CitationRendition(CitationFormat.RIS),
                    new CslRendition());

    private RenditionList() {}

    /** Returns the formats of one interview. */
    public static List<InterviewRendition> ofInterviews() {
        return OF_INTERVIEWS;
    }

    /** Returns the formats of several interviews together. */
    public static List<CollectionRendition> ofCollections() {
        return OF_COLLECTIONS;
    }

    /** Returns all formats. */
    public static Stream<FileFormat> all() {
        return Stream.concat(
                OF_INTERVIEWS.stream().map(InterviewRendition::format),
                OF_COLLECTIONS.stream().map(CollectionRendition::format));
    }
}
