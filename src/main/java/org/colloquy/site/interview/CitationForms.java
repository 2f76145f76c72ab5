package org.colloquy.site.interview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.citation.Citation;
import org.colloquy.citation.CitationPart;
import org.colloquy.citation.CitationStyle;
import org.colloquy.citation.CitedPlace;
import org.colloquy.citation.CitedWork;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.site.interview.CitationView.CitationPartView;
import org.colloquy.site.interview.CitationView.FormView;
import org.colloquy.site.rendition.citing.CitedWorks;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.TextDirection;
import org.colloquy.text.language.ScriptRuns;
import org.jspecify.annotations.Nullable;

/**
 * Forms in which an interview is cited, as a page shows them: with slots that script fills, and
 * filled for a place. Words in other scripts bear their language, and names that are written from
 * right to left, which the forms are not, stand apart.
 */
final class CitationForms {
    private final ScriptRuns languages;

    /** Titles and names that are written from right to left. */
    private final Pattern isolated;

    private final List<CitationStyle> forms;

    /** The manners in which only the whole of a page is cited: there may be many places. */
    private final List<CitationStyle> manners;

    private final boolean published;

    CitationForms(Corpus corpus, InterviewDetails details, CitedWork work) {
        // The forms are English, whatever is cited.
        this.languages =
                new ScriptRuns(
                        Messages.english().language(),
                        details.foreign() == null ? details.language() : details.foreign());
        Citation citation = new Citation(work);
        String site = CitedWorks.site(corpus);
        this.forms = citation.forms();
        this.manners = citation.manners(site);
        this.isolated = isolated(Stream.concat(citation.names().stream(), Stream.ofNullable(site)));
        this.published = corpus.settings().baseUrl() != null;
    }

    /** Returns a pattern for the longest of some names; where there are none, it finds nothing. */
    private static Pattern isolated(Stream<String> names) {
        String any =
                names.filter(TextDirection::turns)
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile(any.isEmpty() ? "(?!)" : any);
    }

    /** Returns all forms with slots for what differs from place to place. */
    List<FormView> unfilled() {
        return Stream.concat(forms.stream(), manners.stream()).map(this::form).toList();
    }

    /** Returns the short forms of a place. */
    List<FormView> at(CitedPlace place) {
        return forms.stream().map(form -> filled(form, place)).toList();
    }

    /**
     * Returns all forms of what a page is about.
     *
     * @param frame the code that embeds it; null where it cannot be embedded
     */
    List<FormView> of(CitedPlace place, @Nullable String frame) {
        Stream<CitationStyle> embedding =
                Stream.ofNullable(frame).map(code -> CitationStyle.fixed("embed", code));
        return Stream.of(forms.stream(), manners.stream(), embedding)
                .flatMap(styles -> styles)
                .map(form -> filled(form, place))
                .toList();
    }

    private FormView form(CitationStyle form) {
        List<CitationPartView> parts = new ArrayList<>();
        for (CitationPart piece : form.pieces()) {
            if (piece.slot() == null) {
                addText(parts, piece.text());
            } else {
                parts.add(CitationPartView.slot(piece.text(), piece));
            }
        }
        return new FormView(form.name(), form.title(), parts);
    }

    /** Fills a form for a place; its address stays a slot where only the browser knows it. */
    private FormView filled(CitationStyle form, CitedPlace place) {
        List<CitationPartView> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (CitationPart piece : form.pieces()) {
            if (!published && piece.slot() == CitationPart.Slot.LINK) {
                addText(parts, text.toString());
                text.setLength(0);
                parts.add(CitationPartView.slot(piece.at(place), piece));
            } else {
                text.append(piece.at(place));
            }
        }
        addText(parts, text.toString());
        return new FormView(form.name(), form.title(), parts);
    }

    private void addText(List<CitationPartView> parts, String text) {
        int from = 0;
        for (MatchResult name : isolated.matcher(text).results().toList()) {
            addRuns(parts, text.substring(from, name.start()));
            parts.add(CitationPartView.isolated(name.group(), languages.of(name.group())));
            from = name.end();
        }
        addRuns(parts, text.substring(from));
    }

    private void addRuns(List<CitationPartView> parts, String text) {
        if (!text.isEmpty()) {
            languages.of(text).forEach(run -> parts.add(CitationPartView.text(run)));
        }
    }
}
