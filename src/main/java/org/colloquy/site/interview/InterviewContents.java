package org.colloquy.site.interview;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Heading;
import org.colloquy.model.Locator;
import org.colloquy.model.StartTime;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.site.interview.InterviewView.ContentsEntry;
import org.colloquy.site.interview.InterviewView.Neighbours;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.site.wayfinding.MapStop;
import org.colloquy.site.wayfinding.TranscriptMap;
import org.colloquy.text.language.ScriptRuns;
import org.jspecify.annotations.Nullable;

/** Ways from place to place in one interview: its contents, and the neighbours of a part. */
final class InterviewContents {
    private final Interview interview;
    private final ScriptRuns languages;
    private final Messages words;

    InterviewContents(Interview interview, ScriptRuns languages, Messages words) {
        this.interview = interview;
        this.languages = languages;
        this.words = words;
    }

    /**
     * Returns a line for each section and question, and for each stop of the map of a long
     * transcript.
     */
    List<ContentsEntry> entries() {
        TranscriptMap map = new TranscriptMap(interview);
        List<ContentsEntry> entries = new ArrayList<>();
        for (Section section : interview.sections()) {
            Locator locator = section.locator();
            if (section.heading() != null && locator != null) {
                boolean topic = !section.questions().isEmpty();
                String part = topic ? null : "--" + locator.id();
                entries.add(entry(locator, section.heading(), part, begins(section)));
            }
            for (Question question : section.questions()) {
                Locator at = question.locator();
                entries.add(entry(at, question.heading(), "--" + at.id(), null));
            }
            map.stops(section).forEach(stop -> entries.add(entry(stop)));
        }
        return entries;
    }

    private ContentsEntry entry(MapStop stop) {
        return new ContentsEntry(
                SitePaths.fragment(stop.place().id()),
                stop.time() == null ? stop.place().label() : stop.time(),
                languages.of(stop.words()),
                null,
                false,
                null);
    }

    /** Returns the time at which a section begins, if its first turn bears one. */
    private static @Nullable String begins(Section section) {
        StartTime time =
                section.turns()
                        .findFirst()
                        .map(turn -> turn.label())
                        .map(SpeakerLabel::time)
                        .orElse(null);
        return time == null ? null : time.written().replaceAll("^\\D+|\\D+$", "");
    }

    private ContentsEntry entry(
            Locator locator, Heading heading, @Nullable String part, @Nullable String time) {
        return new ContentsEntry(
                SitePaths.fragment(locator.id()),
                locator.label(),
                languages.of(heading.prose().text()),
                part,
                part == null,
                time);
    }

    /** Returns the neighbours of a question. */
    Neighbours besideQuestion(int index) {
        List<Question> all = interview.questions();
        String place =
                words.text("place.question.of", all.get(index).locator().label(), all.size());
        return neighbours(
                place,
                index == 0 ? null : question(all.get(index - 1)),
                index + 1 == all.size() ? null : question(all.get(index + 1)));
    }

    /** Returns the neighbours of a section that has a heading. */
    Neighbours besideSection(int index) {
        List<Section> all = interview.headedSections();
        Locator locator = all.get(index).locator();
        String label = locator == null ? "" : locator.label();
        return neighbours(
                words.text("place.section.of", label, all.size()),
                index == 0 ? null : section(all.get(index - 1)),
                index + 1 == all.size() ? null : section(all.get(index + 1)));
    }

    private ContentsEntry question(Question question) {
        return alone(question.locator(), question.heading());
    }

    private @Nullable ContentsEntry section(Section section) {
        return section.locator() == null || section.heading() == null
                ? null
                : alone(section.locator(), section.heading());
    }

    private ContentsEntry alone(Locator locator, Heading heading) {
        String root = SitePaths.root(SitePaths.part(interview, locator));
        return new ContentsEntry(
                SiteLinks.to(root, SitePaths.part(interview, locator)),
                locator.label(),
                languages.of(heading.prose().text()),
                null,
                false,
                null);
    }

    private Neighbours neighbours(
            String place, @Nullable ContentsEntry before, @Nullable ContentsEntry after) {
        String root = SitePaths.root(SitePaths.interview(interview) + "/");
        return new Neighbours(
                interview.details().title(),
                SiteLinks.interview(root, interview),
                place,
                before,
                after);
    }
}
