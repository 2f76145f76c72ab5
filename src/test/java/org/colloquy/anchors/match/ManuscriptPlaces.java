package org.colloquy.anchors.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.anchors.Manuscript;
import org.colloquy.anchors.Manuscript.Kind;
import org.colloquy.anchors.Manuscript.Part;
import org.colloquy.anchors.record.AnchorRecord;
import org.colloquy.anchors.record.Fingerprint;
import org.colloquy.anchors.record.RecordEntry;
import org.colloquy.model.Locator;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;

/** Numbers the parts of a manuscript as the reader of its Markdown does, in far less time. */
final class ManuscriptPlaces {
    private static final Map<String, Fingerprint> PRINTS = new HashMap<>();

    private int sections;
    private int questions;
    private int turns;
    private int blocks;
    private Locator whole = Locator.introduction();

    private ManuscriptPlaces() {}

    static List<AnchoredPlace> of(Manuscript text) {
        ManuscriptPlaces places = new ManuscriptPlaces();
        List<AnchoredPlace> all = new ArrayList<>();
        text.parts.forEach(part -> all.add(places.next(part)));
        return all;
    }

    static AnchorRecord record(Manuscript text) {
        List<RecordEntry> entries =
                of(text).stream()
                        .map(unit -> RecordEntry.live(unit.place(), null, unit.fingerprint()))
                        .toList();
        return new AnchorRecord(InterviewForm.QUESTIONS, Dialect.HEADINGS, entries);
    }

    private AnchoredPlace next(Part part) {
        String words = part.kind == Kind.LABEL ? part.words() + ":" : part.words();
        Fingerprint fingerprint = PRINTS.computeIfAbsent(words, Fingerprint::of);
        if (part.kind == Kind.BLOCK) {
            return new AnchoredPlace(whole.block(++blocks), whole, fingerprint);
        }
        blocks = 0;
        whole =
                switch (part.kind) {
                    case SECTION -> Locator.section(++sections);
                    case HEAD -> Locator.question(++questions);
                    case LABEL, BLOCK -> Locator.turn(++turns);
                };
        return new AnchoredPlace(whole, whole, fingerprint);
    }
}
