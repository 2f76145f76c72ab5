package org.colloquy.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.analysis.CorpusAnalysis;
import org.colloquy.analysis.question.QuestionGroup;
import org.colloquy.model.Heading;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Problem;
import org.colloquy.model.Prose;
import org.colloquy.model.Prose.Reference;
import org.colloquy.model.QuestionGrouping;
import org.colloquy.model.Settings;
import org.colloquy.model.StartTime;
import org.colloquy.model.corpus.Appearance;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.People;
import org.colloquy.model.corpus.SeriesIndex.Series;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.details.TextRelease;
import org.colloquy.model.glossary.Mention;
import org.colloquy.model.glossary.Sense;
import org.colloquy.model.glossary.Term;
import org.colloquy.model.house.House;
import org.colloquy.model.house.HouseColours;
import org.colloquy.model.house.HouseLines;
import org.colloquy.model.house.HouseLink;
import org.colloquy.model.interview.CrossReference;
import org.colloquy.model.interview.EditorNote;
import org.colloquy.model.interview.Event;
import org.colloquy.model.interview.InlineDefinition;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.InterviewSegment;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.SpeakerLabel;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.interview.Utterance;
import org.colloquy.model.page.HousePage;
import org.colloquy.model.page.HousePageHead;
import org.colloquy.model.page.HousePassage;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Person;
import org.colloquy.model.people.Speaker;
import org.colloquy.reader.term.TermMatcher;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * A corpus in lines, each of which begins with the kind of what it states; {@code
 * docs/guide/format.md} explains them.
 */
public final class CorpusDump {
    private final List<String> lines = new ArrayList<>();

    private CorpusDump() {}

    public static List<String> of(Corpus corpus) {
        CorpusDump dump = new CorpusDump();
        dump.settings(corpus.settings());
        corpus.preface().forEach(block -> dump.add("preface " + quoted(block.prose().text())));
        corpus.terms().forEach(dump::term);
        dump.people(corpus.people());
        corpus.interviews().forEach(dump::interview);
        dump.across(corpus);
        corpus.pages().all().forEach(dump::page);
        corpus.problems().forEach(dump::problem);
        return dump.lines;
    }

    private void across(Corpus corpus) {
        CorpusAnalysis across = new CorpusAnalysis(corpus);
        for (QuestionGroup family : across.questionGroups().all()) {
            String places =
                    family.asked().stream()
                            .map(a -> a.interview().slug() + "#" + a.locator().id())
                            .collect(Collectors.joining(" "));
            add("family %s %s %s".formatted(family.id(), quoted(family.title()), places));
        }
        for (Series series : corpus.series().all()) {
            add(
                    "series %s %s %s"
                            .formatted(
                                    series.id(),
                                    quoted(series.name()),
                                    series.interviews().stream()
                                            .map(Interview::slug)
                                            .collect(Collectors.joining(" "))));
            Stream.ofNullable(series.profile())
                    .flatMap(profile -> profile.text().stream())
                    .map(block -> shown(html(block.prose())))
                    .forEach(html -> add("series-text %s %s".formatted(series.id(), html)));
        }
        for (Interview interview : corpus.interviews()) {
            for (Interview other : corpus.translations().of(interview)) {
                add(
                        "translation %s %s %s"
                                .formatted(
                                        interview.slug(),
                                        other.details().language(),
                                        other.slug()));
            }
        }
    }

    private void page(HousePage page) {
        HousePageHead head = page.head();
        String order = head.order() == null ? "" : " order " + head.order();
        add(
                "page %s %s %s %s%s%s"
                        .formatted(
                                page.slug(),
                                quoted(page.title()),
                                head.language(),
                                word(head.menu()),
                                order,
                                release(head.release())));
        for (HousePassage one : page.passages()) {
            String rank = one.isHeading() ? " " + one.rank() : "";
            String kind = word(one.block().kind()) + rank;
            String id = one.id().isEmpty() ? page.slug() : page.slug() + "#" + one.id();
            String html = shown(html(one.block().prose()));
            add("page-block %s %s %s".formatted(id, kind, html));
        }
        page.notes()
                .forEach(
                        one ->
                                add(
                                        "page-note %s %s %s"
                                                .formatted(
                                                        page.slug(),
                                                        one.mark(),
                                                        quoted(one.text().get(0).prose().text()))));
    }

    private static String release(TextRelease release) {
        return (release.held() ? " draft" : "")
                + (release.day() == null ? "" : " publish " + release.day());
    }

    public static List<String> of(Interview interview) {
        CorpusDump dump = new CorpusDump();
        dump.interview(interview);
        return dump.lines;
    }

    public static String problem(Problem problem, boolean withFile) {
        return "problem %s%d:%d %s %s"
                .formatted(
                        withFile ? problem.file() + " " : "",
                        problem.line(),
                        problem.column(),
                        problem.severity().word(),
                        problem.code());
    }

    private void add(String line) {
        lines.add(line);
    }

    private void problem(Problem problem) {
        add(problem(problem, true));
    }

    private void settings(Settings settings) {
        add("setting title " + quoted(settings.title()));
        optional("setting description ", settings.description());
        add("setting language " + settings.language());
        optional("setting rights ", settings.rights());
        optional("setting base-url ", settings.baseUrl());
        house(settings.house());
        settings.mediaHosts().forEach(host -> add("setting media-host " + host));
        add("setting terms.link " + word(settings.linking()));
        if (settings.grouping() != QuestionGrouping.ALL) {
            add("setting questions.of-several " + word(settings.grouping()));
        }
        settings.topics()
                .forEach(
                        topic ->
                                add(
                                        "setting topic %s %s"
                                                .formatted(topic.id(), quoted(topic.name()))));
    }

    private void house(House house) {
        HouseLines lines = house.lines();
        if (lines.header() != null) {
            add("setting header " + quoted(lines.header()));
        }
        lines.menu().forEach(link -> add("setting menu " + quoted(link.name()) + place(link)));
        lines.footer().forEach(line -> add("setting footer " + quoted(line)));
        if (lines.imprint() != null) {
            add("setting imprint" + place(lines.imprint()));
        }
        if (!house.colours().isNone()) {
            HouseColours colours = house.colours();
            add(
                    "setting colours %s %s %s"
                            .formatted(
                                    colours.ground().hex(),
                                    colours.words().hex(),
                                    colours.mark().hex()));
        }
    }

    private static String place(HouseLink link) {
        return " " + link.address() + (link.fragment().isEmpty() ? "" : "#" + link.fragment());
    }

    private void term(Term term) {
        String names =
                TermMatcher.namesOf(term).stream()
                        .map(CorpusDump::quoted)
                        .collect(Collectors.joining(" "));
        add(
                "term %s %s%s%s%s"
                        .formatted(
                                term.id(),
                                names,
                                term.qualifier() == null ? "" : " (" + term.qualifier() + ")",
                                term.match() == Term.Match.AUTO ? "" : " " + word(term.match()),
                                term.isPointer() ? " see " + term.see() : ""));
        optional("source-of " + term.id() + " ", term.source());
        for (Sense sense : term.senses()) {
            String text =
                    sense.definition().stream()
                            .map(block -> block.prose().text())
                            .collect(Collectors.joining(" / "));
            add(
                    "sense %s%s %s"
                            .formatted(
                                    term.id(),
                                    sense.since() == null ? "" : " since " + sense.since().iso(),
                                    quoted(text)));
        }
    }

    private void interview(Interview interview) {
        add("interview %s %s".formatted(interview.slug(), quoted(interview.details().title())));
        add("form " + interview.form().word());
        add("dialect " + interview.dialect().word());
        details(interview.details());
        interview.speakers().forEach(this::speaker);
        interview.introduction().forEach(this::passage);
        interview.sections().forEach(this::section);
        interview.segments().forEach(this::segment);
        interview.mentions().forEach(this::mention);
        interview.notes().forEach(this::note);
        interview.crossReferences().forEach(this::crossReference);
        interview.glosses().forEach(this::gloss);
        interview
                .fragments()
                .filter(fragment -> !interview.place(fragment).orElseThrow().id().equals(fragment))
                .sorted()
                .forEach(f -> add("place #%s %s".formatted(f, id(interview, f))));
    }

    private void segment(InterviewSegment one) {
        add(
                "segment %s%s %s%s%s%s"
                        .formatted(
                                one.from().id(),
                                one.to() == null ? "" : " to " + one.to().id(),
                                quoted(one.title()),
                                one.tags().isEmpty() ? "" : " tags " + one.tags(),
                                one.synopsis().isEmpty()
                                        ? ""
                                        : " synopsis " + quoted(one.synopsis()),
                                one.keywords().isEmpty() ? "" : " keywords " + one.keywords()));
    }

    private static String id(Interview interview, String fragment) {
        return interview.place(fragment).orElseThrow().id();
    }

    private void details(InterviewDetails details) {
        optional("detail subtitle ", details.subtitle());
        if (details.date() != null) {
            add("detail date " + details.date().iso());
        }
        details.interviewers().forEach(participant -> person("interviewer", participant));
        details.interviewees().forEach(participant -> person("interviewee", participant));
        details.speakers().forEach(participant -> person("speaker", participant));
        optional("detail publication ", details.publication());
        optional("detail source ", details.source());
        add("detail language " + details.language());
        if (details.foreign() != null) {
            add("detail foreign " + details.foreign());
        }
        optional("detail rights ", details.rights());
        details.tags().forEach(tag -> add("detail tag " + quoted(tag)));
        if (details.release().held()) {
            add("detail draft");
        }
        if (details.release().day() != null) {
            add("detail publish " + details.release().day());
        }
        details.other().entrySet().stream()
                .map(
                        other ->
                                "detail other %s %s"
                                        .formatted(other.getKey(), quoted(other.getValue())))
                .sorted()
                .forEach(this::add);
    }

    private void person(String part, Participant participant) {
        String further =
                Stream.of(participant.role(), participant.bio(), participant.url())
                        .map(text -> text == null ? "" : ", " + quoted(text))
                        .collect(Collectors.joining());
        String aliases =
                participant.aliases().stream()
                        .map(a -> " alias " + quoted(a))
                        .collect(Collectors.joining());
        String id = participant.id() == null ? "" : " id " + participant.id();
        add("detail %s %s%s%s%s".formatted(part, quoted(participant.name()), further, aliases, id));
    }

    private void people(People people) {
        people.preface().forEach(b -> add("preface-of-people " + quoted(b.prose().text())));
        for (Person profile : people.all()) {
            String aliases =
                    profile.aliases().stream()
                            .map(alias -> " " + quoted(alias))
                            .collect(Collectors.joining());
            String listed = profile.listed() ? "" : " unlisted";
            add(
                    "person %s %s%s%s"
                            .formatted(profile.id(), quoted(profile.name()), aliases, listed));
            profile.bio().forEach(b -> add("bio " + profile.id() + " " + quoted(b.prose().text())));
            optional("url-of " + profile.id() + " ", profile.url());
            optional("source-of " + profile.id() + " ", profile.source());
            people.appearances(profile).forEach(a -> appearance(profile, a));
        }
    }

    private void appearance(Person profile, Appearance appearance) {
        String role = appearance.participant().role();
        add(
                "appearance %s %s in %s%s"
                        .formatted(
                                profile.id(),
                                word(appearance.capacity()),
                                appearance.interview().slug(),
                                role == null ? "" : " as " + quoted(role)));
    }

    private void section(Section section) {
        Heading heading = section.heading();
        if (heading != null && section.locator() != null) {
            add(
                    "section %s %s%s"
                            .formatted(
                                    section.locator().id(),
                                    quoted(heading.prose().text()),
                                    label(heading)));
            html(section.locator().id(), heading.prose());
        }
        section.lead().forEach(this::passage);
        section.questions().forEach(this::question);
        section.spoken().forEach(this::spoken);
    }

    private void speaker(Speaker speaker) {
        String people =
                speaker.people().isEmpty()
                        ? ""
                        : " of " + quoted(String.join(", ", speaker.people()));
        add(
                "speaker %s %s %d turns, labels %s%s"
                        .formatted(
                                quoted(speaker.name()),
                                speaker.kind().word(),
                                speaker.turns(),
                                quoted(String.join(", ", speaker.labels())),
                                people));
    }

    private void spoken(Utterance spoken) {
        if (spoken instanceof Turn turn) {
            add("turn " + turn.locator().id() + label(turn.label()));
            turn.passages().forEach(this::passage);
        } else {
            Event event = (Event) spoken;
            add("event" + label(event.label()) + " " + quoted(event.prose().text()));
        }
    }

    private static String label(@Nullable SpeakerLabel label) {
        if (label == null) {
            return "";
        }
        StartTime time = label.time();
        return " label %s by %s%s"
                .formatted(
                        quoted(label.text()),
                        quoted(label.speaker()),
                        time == null ? "" : " at " + time.seconds());
    }

    private void question(Question question) {
        String id = question.locator().id();
        add(
                "question %s %s%s%s %d %s"
                        .formatted(
                                id,
                                quoted(question.heading().prose().text()),
                                label(question.heading()),
                                question.asker() == null
                                        ? ""
                                        : " asker " + quoted(question.asker()),
                                question.answer().size(),
                                question.answer().size() == 1 ? "block" : "blocks"));
        html(id, question.heading().prose());
        question.answer().forEach(this::passage);
    }

    private static String label(Heading heading) {
        return heading.label() == null ? "" : " label " + quoted(heading.label().strip());
    }

    private void passage(Passage passage) {
        String depth = passage.block().depth() == 0 ? "" : " " + passage.block().depth();
        add(
                "block %s %s%s%s %s"
                        .formatted(
                                passage.locator().id(),
                                word(passage.block().kind()),
                                depth,
                                label(passage.label()),
                                quoted(passage.text())));
        html(passage.locator().id(), passage.block().prose());
    }

    private void gloss(InlineDefinition gloss) {
        String places =
                gloss.places().stream()
                        .map(locator -> " at " + locator.id())
                        .collect(Collectors.joining());
        add(
                "gloss %s %s %s%s"
                        .formatted(
                                gloss.id(),
                                quoted(gloss.name()),
                                quoted(gloss.definition()),
                                places));
    }

    private void html(String id, Prose prose) {
        add("html %s %s".formatted(id, shown(html(prose))));
    }

    private void mention(Mention mention) {
        add(
                "mention %s at %s %s%s"
                        .formatted(
                                mention.term(),
                                mention.place().id(),
                                quoted(mention.words()),
                                mention.linked() ? " linked" : ""));
    }

    private void note(EditorNote note) {
        String text =
                note.text().stream()
                        .map(block -> block.prose().text())
                        .collect(Collectors.joining(" / "));
        add("note %s [^%s] %s".formatted(note.mark(), note.label(), quoted(text)));
    }

    private void crossReference(CrossReference one) {
        add(
                "see-also %s to %s %s"
                        .formatted(one.at().id(), address(one.target()), quoted(one.reason())));
    }

    /** The HTML with each reference written as its target. */
    public static String html(Prose prose) {
        return prose.html(CorpusDump::startTag);
    }

    private static String startTag(Reference reference) {
        return "<%s %s=\"%s\"%s>"
                .formatted(
                        reference.element(),
                        reference.element().equals("img") ? "src" : "href",
                        address(reference.target()),
                        reference.attributes());
    }

    private static String address(LinkTarget target) {
        if (target instanceof LinkTarget.TermTarget term) {
            return "term:" + term.term();
        }
        if (target instanceof LinkTarget.PassageTarget passage) {
            return "passage:" + passage.slug() + "#" + passage.fragment();
        }
        if (target instanceof LinkTarget.PageTarget page) {
            return "page:" + page.slug() + "#" + page.fragment();
        }
        if (target instanceof LinkTarget.OutwardTarget outward) {
            return Entities.escape(outward.address());
        }
        if (target instanceof LinkTarget.DefinitionTarget gloss) {
            return Entities.escape(gloss.href());
        }
        if (target instanceof LinkTarget.MomentTarget moment) {
            return "moment:" + moment.moment().seconds();
        }
        return target instanceof LinkTarget.NoteTarget note
                ? "note:" + note.mark()
                : ((LinkTarget.AddressTarget) target).address();
    }

    private void optional(String kind, @Nullable String text) {
        if (text != null) {
            add(kind + quoted(text));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String quoted(String text) {
        return '"' + shown(text) + '"';
    }

    /** Line ends and no-break spaces are written out. */
    private static String shown(String text) {
        return text.replace("\n", "⏎").replace("\u00A0", "␣");
    }
}
