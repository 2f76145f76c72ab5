package org.colloquy.site.feed;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.colloquy.model.PartialDate;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.corpus.InterviewVoices;
import org.colloquy.model.corpus.InterviewVoices.VoiceList;
import org.colloquy.model.details.InterviewDetails;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.people.Participant;
import org.colloquy.site.asset.Page;
import org.colloquy.site.identity.HouseLayout;
import org.colloquy.site.layout.PageLayouts;
import org.colloquy.site.layout.PageSource;
import org.colloquy.site.layout.SinglePageSource;
import org.colloquy.site.text.LanguageLink;
import org.colloquy.site.text.Standfirst;
import org.colloquy.site.text.path.SiteLinks;
import org.jspecify.annotations.Nullable;

/**
 * The newest interviews, each once whatever its languages, for those who follow a site (RFC 4287).
 * What has a day under {@code publish} is as new as that day. Those without a date are never new,
 * and a date known to the year or the month is its first day. The id of an entry is the interview's
 * address.
 */
public final class AtomFeed {
    static final String ADDRESS = "feed.xml";

    private static final int MAX_ENTRIES = 50;

    private final Corpus corpus;
    private final String base;

    /**
     * Creates an atom feed.
     *
     * @param base where the site is published
     */
    AtomFeed(Corpus corpus, String base) {
        this.corpus = corpus;
        this.base = base;
    }

    /** Returns the source of the feed, where there is something to tell. */
    public static PageSource source(Corpus corpus) {
        String base = Objects.requireNonNullElse(corpus.settings().baseUrl(), "");
        return new SinglePageSource(
                ADDRESS,
                () -> PageLayouts.hasFeed(corpus),
                () -> new Page(Page.ATOM, new AtomFeed(corpus, base).xml()));
    }

    private static List<Interview> newest(Corpus corpus) {
        return corpus.translations().leads().stream()
                .filter(interview -> interview.details().published() != null)
                .sorted(
                        comparing(
                                (Interview one) -> moment(one.details().published()),
                                reverseOrder()))
                .limit(MAX_ENTRIES)
                .toList();
    }

    String xml() {
        return XmlWriter.document("feed", "http://www.w3.org/2005/Atom", this::write);
    }

    private void write(XmlWriter xml) throws XMLStreamException {
        List<Interview> newest = newest(corpus);
        xml.language(corpus.settings().language());
        xml.text("id", base);
        xml.text("title", corpus.settings().title());
        xml.text("subtitle", corpus.settings().description());
        xml.text("rights", corpus.settings().rights());
        xml.text("icon", SiteLinks.to(base, HouseLayout.of(corpus.settings().house()).icon()));
        xml.text("updated", newest.stream().map(this::updated).max(naturalOrder()).orElseThrow());
        xml.empty("link", "rel", "self", "type", Page.ATOM, "href", base + ADDRESS);
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", base);
        person(xml, "author", corpus.settings().title());
        for (Interview interview : newest) {
            xml.element("entry", () -> entry(xml, interview));
        }
    }

    private void entry(XmlWriter xml, Interview interview) throws XMLStreamException {
        InterviewDetails details = interview.details();
        String url = SiteLinks.interview(base, interview);
        xml.language(details.language());
        xml.text("id", url);
        xml.text("title", details.title());
        alternates(xml, interview, url);
        xml.text("published", moment(details.published()));
        xml.text("updated", updated(interview));
        InterviewVoices voices = corpus.people().voices(details);
        boolean answered = !voices.answering().isEmpty();
        for (Participant participant : (answered ? voices.answering() : voices.speaking()).all()) {
            person(xml, "author", participant.name());
        }
        VoiceList others = answered ? voices.asking().and(voices.speaking()) : voices.asking();
        for (Participant participant : others.all()) {
            person(xml, "contributor", participant.name());
        }
        for (String tag : details.tags()) {
            xml.empty("category", "term", tag);
        }
        xml.text("summary", Standfirst.of(interview));
        xml.text("rights", details.rights());
    }

    /** Writes the addresses of an interview; where there are several, each names its language. */
    private void alternates(XmlWriter xml, Interview interview, String url)
            throws XMLStreamException {
        List<LanguageLink> others = LanguageLink.others(corpus, interview, base);
        if (others.isEmpty()) {
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", url);
            return;
        }
        alternate(xml, interview.details().language(), url);
        for (LanguageLink other : others) {
            alternate(xml, other.language(), other.href());
        }
    }

    private static void alternate(XmlWriter xml, String language, String url)
            throws XMLStreamException {
        xml.empty(
                "link", "rel", "alternate", "type", "text/html", "hreflang", language, "href", url);
    }

    /** Returns the date on which an interview came out, or that of its latest translation. */
    private String updated(Interview interview) {
        return corpus.translations().versions(interview).stream()
                .map(version -> version.details().published())
                .filter(Objects::nonNull)
                .map(AtomFeed::moment)
                .max(naturalOrder())
                .orElseThrow();
    }

    private static void person(XmlWriter xml, String capacity, String name)
            throws XMLStreamException {
        xml.element(capacity, () -> xml.text("name", name));
    }

    private static String moment(@Nullable PartialDate known) {
        PartialDate date = Objects.requireNonNull(known, "the others are left out");
        return "%04d-%02d-%02dT00:00:00Z"
                .formatted(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }
}
