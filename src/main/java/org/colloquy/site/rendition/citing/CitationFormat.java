package org.colloquy.site.rendition.citing;

import org.colloquy.citation.Citation;
import org.colloquy.citation.CitedPlace;

/** Formats of text in which reference managers take one entry behind another. */
public enum CitationFormat {
    /** Entries for BibTeX and its kin, an empty line between them. */
    BIB_TEX("bib", "application/x-bibtex;charset=utf-8", "BibTeX", "\n"),
    /** Records of RIS, of which each ends by itself. */
    RIS("ris", "application/x-research-info-systems;charset=utf-8", "RIS", "");

    private final String ending;
    private final String type;
    private final String title;
    private final String between;

    CitationFormat(String ending, String type, String title, String between) {
        this.ending = ending;
        this.type = type;
        this.title = title;
        this.between = between;
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    String title() {
        return title;
    }

    /** Returns what stands between two entries. */
    String between() {
        return between;
    }

    /** Returns the entry of a place. */
    String entry(Citation citation, CitedPlace place) {
        return switch (this) {
            case BIB_TEX -> citation.bibTex(place) + "\n";
            case RIS -> citation.ris(place);
        };
    }
}
