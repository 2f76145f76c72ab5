package org.colloquy.reader.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.corpus.InterviewList;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.SeriesProfile;
import org.colloquy.model.page.SeriesProfiles;
import org.colloquy.reader.source.EditionReports;
import org.colloquy.text.Slugs;

/** Checker of what folders and interviews say of series, which may contradict each other. */
public final class SeriesChecker {
    private static final Pattern KEY = Pattern.compile("^series[ \\t]*:", Pattern.MULTILINE);

    private final SeriesProfiles profiles;
    private final EditionReports reports;

    public SeriesChecker(SeriesProfiles profiles, EditionReports reports) {
        this.profiles = profiles;
        this.reports = reports;
    }

    /** Reports what does not fit together. */
    public void check(InterviewList interviews) {
        if (profiles.all().isEmpty()) {
            return;
        }
        interviews.all().forEach(this::checkSeries);
        Set<String> shown = new HashSet<>();
        interviews.series().all().forEach(series -> shown.add(series.id()));
        Map<String, SeriesProfile> first = new HashMap<>();
        for (SeriesProfile profile : profiles.all()) {
            SeriesProfile before = first.putIfAbsent(profile.id(), profile);
            if (before != null) {
                reports.report(
                        Severity.WARNING,
                        "duplicate-series",
                        profile.file(),
                        0,
                        "the series \"%s\" has a file already, \"%s\", which counts: give this one another title"
                                .formatted(profile.title(), before.file()));
            } else if (!shown.contains(profile.id())) {
                reports.report(
                        Severity.WARNING,
                        "empty-series",
                        profile.file(),
                        0,
                        "no interview belongs to the series \"%s\"".formatted(profile.title()));
            }
        }
    }

    private void checkSeries(Interview interview) {
        String own = interview.details().series().series();
        if (own == null || own.isBlank()) {
            return;
        }
        profiles.of(interview.path())
                .filter(profile -> !profile.id().equals(Slugs.ofName(own)))
                .ifPresent(
                        profile ->
                                reports.report(
                                        Severity.WARNING,
                                        "other-series",
                                        interview.path(),
                                        place(interview),
                                        "this belongs to the series \"%s\", as it says itself; by \"%s\" it would belong to \"%s\""
                                                .formatted(own, profile.file(), profile.title())));
    }

    private static int place(Interview interview) {
        Matcher key = KEY.matcher(interview.source());
        return key.find() ? key.start() : 0;
    }
}
