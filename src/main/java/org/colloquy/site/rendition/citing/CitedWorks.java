package org.colloquy.site.rendition.citing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.citation.CitedPlace;
import org.colloquy.citation.CitedWork;
import org.colloquy.model.Locator;
import org.colloquy.model.SiteIdentity;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.InterviewVoices;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.site.text.Bylines;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.site.wayfinding.PlaceMoments;
import org.colloquy.text.name.FamilyName;
import org.jspecify.annotations.Nullable;

/** Interviews and their places as they are cited. */
public final class CitedWorks {
    private CitedWorks() {}

    /** Returns an interview as a work that is cited. */
    public static CitedWork of(Corpus corpus, Interview interview) {
        InterviewDetails details = interview.details();
        InterviewVoices voices = corpus.people().voices(details);
        Map<String, FamilyName> families = new HashMap<>();
        voices.all()
                .forEach(
                        participant ->
                                corpus.people()
                                        .familyName(participant, details.language())
                                        .ifPresent(name -> families.put(line(participant), name)));
        return new CitedWork(
                corpus.citationKeys().of(interview),
                new CitedWork.Credits(
                        Bylines.words(Bylines.english(corpus).cited(details)),
                        names(voices.answering()),
                        names(voices.asking()),
                        names(voices.speaking()),
                        families),
                details.title(),
                new CitedWork.WorkAppearance(
                        details.publication(),
                        details.date(),
                        details.date() == null ? null : Messages.english().date(details.date())),
                details.language());
    }

    /** Returns the name of the site; null where nobody has given it one. */
    public static @Nullable String site(Corpus corpus) {
        String title = corpus.settings().title();
        return title.equals(SiteIdentity.defaults().title()) ? null : title;
    }

    private static List<String> names(InterviewVoices.VoiceList list) {
        return list.all().stream().map(CitedWorks::line).toList();
    }

    private static String line(Participant participant) {
        return CitedWork.line(participant.name());
    }

    /** Returns a whole interview as a place; its address is empty where it is not known. */
    static CitedPlace whole(Corpus corpus, Interview interview) {
        return CitedPlace.whole(address(corpus, interview));
    }

    /** Returns a question or section as a place. */
    static CitedPlace place(Corpus corpus, Interview interview, Locator locator) {
        String address = address(corpus, interview);
        return CitedPlace.at(
                locator,
                new PlaceMoments(interview).clock(locator),
                address.isEmpty() ? "" : address + SitePaths.fragment(locator.id()));
    }

    /** Returns the address of a published interview; empty where the site is not published. */
    static String address(Corpus corpus, Interview interview) {
        String base = corpus.settings().baseUrl();
        return base == null ? "" : SiteLinks.interview(base, interview);
    }
}
