package org.colloquy.site.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.colloquy.citation.CitedPlace;
import org.colloquy.citation.CitedWork;
import org.colloquy.model.Locator;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.editing.EditTemplate;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.interview.Passage;
import org.colloquy.model.interview.Question;
import org.colloquy.model.interview.Section;
import org.colloquy.model.interview.Turn;
import org.colloquy.model.people.Participant;
import org.colloquy.model.people.Speaker;
import org.colloquy.model.people.Speaker.SpeakerKind;
import org.colloquy.model.reading.InterviewForm;
import org.colloquy.site.embed.EmbedSource;
import org.colloquy.site.interview.CitationView.CitationDialog;
import org.colloquy.site.interview.CitationView.CitedPlaceView;
import org.colloquy.site.interview.CitationView.CitedVoice;
import org.colloquy.site.rendition.RenditionLinks;
import org.colloquy.site.rendition.citing.CitedWorks;
import org.colloquy.site.rendition.format.InterviewExtract;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.site.wayfinding.PlaceMoments;
import org.jspecify.annotations.Nullable;

/**
 * Citations of one interview on its pages. Each place is cited at its permanent address, its anchor
 * on the page of the whole interview, on the pages of single questions too.
 *
 * <p>Where the site is not published, an address is known only to the browser: the page names it
 * from the site's root, in a slot that script fills.
 */
final class InterviewCitations {
    /** Number of places above which a page lists only those that no other page lists. */
    static final int MANY = 200;

    private static final String EXAMPLE = "5.2";

    private static final Set<SpeakerKind> NAMED = Set.of(SpeakerKind.PERSON, SpeakerKind.GROUP);

    private final Corpus corpus;
    private final Messages words;
    private final Interview interview;
    private final InterviewDetails details;
    private final CitedWork.Credits credits;
    private final PlaceMoments moments;
    private final CitationForms forms;
    private final String address;

    InterviewCitations(Corpus corpus, Interview interview) {
        this.corpus = corpus;
        this.words = Messages.of(corpus, interview.details().language());
        this.interview = interview;
        this.details = interview.details();
        this.moments = new PlaceMoments(interview);
        CitedWork work = CitedWorks.of(corpus, interview);
        this.credits = work.credits();
        this.forms = new CitationForms(corpus, details, work);
        String base = corpus.settings().baseUrl();
        this.address =
                (base == null ? "" : base) + SitePaths.encoded(SitePaths.interview(interview));
    }

    /** Returns where the file can be edited on a code host. */
    private @Nullable String edit() {
        EditTemplate host = corpus.settings().editing().host();
        return host == null ? null : host.href(interview.path(), "", 1);
    }

    private CitationDialog dialog() {
        return new CitationDialog(forms.unfilled(), voices());
    }

    /**
     * Returns those of whom it is known who they are; a part such as {@code Q} is nobody's name.
     */
    private List<CitedVoice> voices() {
        List<String> first =
                Stream.of(credits.interviewees(), credits.speakers())
                        .flatMap(List::stream)
                        .toList();
        Stream<String> labelled =
                interview.speakers().stream()
                        .filter(one -> NAMED.contains(one.kind()))
                        .map(Speaker::name);
        Stream<String> named = details.credits().named().stream().map(Participant::name);
        return Stream.concat(labelled, named)
                .distinct()
                .map(
                        speaker -> {
                            String name =
                                    CitedWork.line(
                                            interview
                                                    .person(speaker)
                                                    .map(Participant::name)
                                                    .orElse(speaker));
                            return new CitedVoice(speaker, name, first.equals(List.of(name)));
                        })
                .toList();
    }

    /** Returns the citations for the page of the whole interview. */
    CitationView whole() {
        String root = SitePaths.root(SitePaths.interview(interview));
        String self = SiteLinks.interview(root, interview);
        List<Locator> places = places(interview.introduction(), interview.sections());
        boolean elsewhere = places.size() > MANY && places.stream().anyMatch(this::isElsewhere);
        List<Locator> listed =
                places.size() > MANY
                        ? places.stream().filter(place -> !isElsewhere(place)).toList()
                        : places;
        List<Locator> shown = few(listed);
        return new CitationView(
                dialog(),
                withManners(
                        words.text("cite.this"), self, CitedPlace.whole(readable(address)), null),
                choice(shown.size() < listed.size()),
                entries(shown, ""),
                elsewhere,
                shown.size() < listed.size() ? rule() : null,
                pointing(places),
                source(root, new RenditionLinks(corpus, words, root).of(interview)));
    }

    /** Returns the citations for the page of one question or section. */
    CitationView alone(InterviewExtract part) {
        Locator locator = part.locator();
        Section section = part.text();
        String root = SitePaths.root(SitePaths.part(interview, locator));
        String whole = SiteLinks.interview(root, interview);
        List<Locator> places = new ArrayList<>(places(List.of(), List.of(section)));
        places.remove(locator);
        List<Locator> shown = few(places);
        return new CitationView(
                dialog(),
                withManners(words.place(locator), whole + fragment(locator), place(locator), part),
                interview.turns() > 0 && section.questions().isEmpty()
                        ? words.text("cite.choice.turn-paragraph")
                        : words.text("cite.choice.paragraph"),
                entries(shown, whole),
                false,
                shown.size() < places.size() ? rule() : null,
                pointing(places),
                source(root, new RenditionLinks(corpus, words, root).of(interview, part)));
    }

    /**
     * Returns the places that can be listed: of too many turns and paragraphs none, of sections and
     * questions all.
     */
    private static List<Locator> few(List<Locator> places) {
        List<Locator> large = places.stream().filter(InterviewCitations::isLarge).toList();
        return places.size() - large.size() > MANY ? large : places;
    }

    private static boolean isLarge(Locator place) {
        return place.part().isEmpty() && place.kind() != Locator.PlaceKind.TURN;
    }

    /** Returns the sentence that says how to cite whatever is not listed. */
    private String rule() {
        return words.text(
                interview.form() == InterviewForm.TURNS ? "cite.rule.turn" : "cite.rule.paragraph");
    }

    /** Returns the sentence that says on paper how to point at a place, by the example of one. */
    private @Nullable String pointing(List<Locator> places) {
        return example(places)
                .map(
                        place ->
                                words.text(
                                        "cite.point",
                                        place.label(),
                                        address.replaceFirst("^(?:https?://|interviews/.*)", "")
                                                + SitePaths.fragment(place.id())))
                .orElse(null);
    }

    /** Returns the place that the guide points at, where there is it; else a second paragraph. */
    private static Optional<Locator> example(List<Locator> places) {
        return places.stream()
                .filter(place -> place.label().equals(EXAMPLE))
                .findFirst()
                .or(() -> places.stream().filter(p -> p.part().equals("2")).findFirst())
                .or(() -> places.stream().reduce((first, last) -> last));
    }

    private static List<Locator> places(List<Passage> introduction, List<Section> sections) {
        return Stream.concat(
                        introduction.stream().map(Passage::locator),
                        sections.stream().flatMap(InterviewCitations::places))
                .toList();
    }

    private static Stream<Locator> places(Section section) {
        Stream<Locator> own = Stream.ofNullable(section.locator());
        Stream<Locator> lead = section.lead().stream().map(Passage::locator);
        return Stream.of(
                        own,
                        lead,
                        section.questions().stream().flatMap(InterviewCitations::places),
                        section.turns().flatMap(InterviewCitations::places))
                .flatMap(places -> places);
    }

    /** A turn's first block is the turn itself, as its number says. */
    private static Stream<Locator> places(Turn turn) {
        boolean begins = turn.label() != null;
        return Stream.concat(
                begins ? Stream.of(turn.locator()) : Stream.empty(),
                turn.passages().stream().skip(begins ? 1 : 0).map(Passage::locator));
    }

    private static Stream<Locator> places(Question question) {
        return Stream.concat(
                Stream.of(question.locator()), question.answer().stream().map(Passage::locator));
    }

    /** Tells whether a paragraph stands on the page of its question or section too. */
    private boolean isElsewhere(Locator place) {
        return !place.part().isEmpty() && interview.place(place.whole().id()).isPresent();
    }

    /**
     * Returns the words for the kind of places that are listed.
     *
     * @param large whether only sections and questions are listed
     */
    private String choice(boolean large) {
        boolean turns = interview.form() == InterviewForm.TURNS;
        boolean headed = !interview.headedSections().isEmpty();
        String what =
                !interview.questions().isEmpty()
                        ? "question-paragraph"
                        : large
                                ? "section"
                                : headed
                                        ? (turns ? "section-turn-paragraph" : "section-paragraph")
                                        : (turns ? "turn-paragraph" : "paragraph");
        return words.text("cite.choice." + what);
    }

    /**
     * Returns the citations of some places.
     *
     * @param page what stands before the fragment in links to places
     */
    private List<CitedPlaceView> entries(List<Locator> places, String page) {
        return places.stream().map(place -> entry(place, page)).toList();
    }

    private CitedPlaceView entry(Locator locator, String page) {
        return new CitedPlaceView(
                words.place(locator), page + fragment(locator), forms.at(place(locator)));
    }

    private CitedPlaceView withManners(
            String name, String href, CitedPlace place, @Nullable InterviewExtract part) {
        String frame = EmbedSource.frame(corpus, interview, part);
        return new CitedPlaceView(name, href, forms.of(place, frame));
    }

    private CitedPlace place(Locator locator) {
        return CitedPlace.at(
                locator, moments.clock(locator), readable(address + fragment(locator)));
    }

    private static String fragment(Locator locator) {
        return SitePaths.fragment(locator.id());
    }

    /** Brackets would end a link in Markdown. */
    private static String readable(String address) {
        return address.replace("(", "%28").replace(")", "%29");
    }

    private CitationView.CitedSource source(
            String root, List<RenditionLinks.RenditionGroup> files) {
        String source = details.source();
        boolean web = source != null && source.matches("https?://\\S+");
        String rights = details.rights() != null ? details.rights() : corpus.settings().rights();
        return new CitationView.CitedSource(
                details.publication(),
                words.dateIfKnown(details.date()),
                web ? source : null,
                web ? null : source,
                RecordingLink.all(details.recording(), root, words).stream()
                        .map(RecordingLink::href)
                        .toList(),
                rights,
                files,
                edit());
    }
}
