package org.colloquy.site.feed;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.reverseOrder;

import java.util.List;
import java.util.Objects;
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
import org.colloquy.text.xml.XmlText;
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
    private final XmlText xml = new XmlText();

    /**
     * Creates an atom feed.
     *
     * @param base where the site is published
     */
    private AtomFeed(Corpus corpus, String base) {
        this.corpus = corpus;
        this.base = base;
    }

    /** Returns the source of the feed, where there is something to tell. */
    public static PageSource source(Corpus corpus) {
        String base = Objects.requireNonNullElse(corpus.settings().baseUrl(), "");
        return new SinglePageSource(
                ADDRESS,
                () -> PageLayouts.hasFeed(corpus),
                () -> new Page(Page.ATOM, new AtomFeed(corpus, base).write()));
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

    /** Returns the feed. */
    private String write() {
        List<Interview> newest = newest(corpus);
        xml.open(
                "feed",
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                corpus.settings().language());
        text("id", base);
        text("title", corpus.settings().title());
        text("subtitle", corpus.settings().description());
        text("rights", corpus.settings().rights());
        text("icon", SiteLinks.to(base, HouseLayout.of(corpus.settings().house()).icon()));
        text("updated", newest.stream().map(this::updated).max(naturalOrder()).orElseThrow());
        empty("link", "rel", "self", "type", Page.ATOM, "href", base + ADDRESS);
        empty("link", "rel", "alternate", "type", "text/html", "href", base);
        person("author", corpus.settings().title());
        newest.forEach(this::entry);
        return xml.end();
    }

    private void entry(Interview interview) {
        InterviewDetails details = interview.details();
        String url = SiteLinks.interview(base, interview);
        xml.line();
        xml.open("entry", "xml:lang", details.language());
        text("id", url);
        text("title", details.title());
        alternates(interview, url);
        text("published", moment(details.published()));
        text("updated", updated(interview));
        InterviewVoices voices = corpus.people().voices(details);
        boolean answered = !voices.answering().isEmpty();
        for (Participant participant : (answered ? voices.answering() : voices.speaking()).all()) {
            person("author", participant.name());
        }
        VoiceList others = answered ? voices.asking().and(voices.speaking()) : voices.asking();
        for (Participant participant : others.all()) {
            person("contributor", participant.name());
        }
        for (String tag : details.tags()) {
            empty("category", "term", tag);
        }
        text("summary", Standfirst.of(interview));
        text("rights", details.rights());
        xml.close();
    }

    /** Writes the addresses of an interview; where there are several, each names its language. */
    private void alternates(Interview interview, String url) {
        List<LanguageLink> others = LanguageLink.others(corpus, interview, base);
        if (others.isEmpty()) {
            empty("link", "rel", "alternate", "type", "text/html", "href", url);
            return;
        }
        alternate(interview.details().language(), url);
        for (LanguageLink other : others) {
            alternate(other.language(), other.href());
        }
    }

    private void alternate(String language, String url) {
        empty("link", "rel", "alternate", "type", "text/html", "hreflang", language, "href", url);
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

    private void person(String capacity, String name) {
        xml.line();
        xml.open(capacity);
        text("name", name);
        xml.close();
    }

    /** Writes an element with a text on a line of its own; nothing where there is none. */
    private void text(String name, @Nullable String words) {
        if (words != null) {
            xml.line();
            xml.element(name, words);
        }
    }

    /** Writes an empty element on a line of its own. */
    private void empty(String name, String... attributes) {
        xml.line();
        xml.empty(name, attributes);
    }

    private static String moment(@Nullable PartialDate known) {
        PartialDate date = Objects.requireNonNull(known, "the others are left out");
        return "%04d-%02d-%02dT00:00:00Z"
                .formatted(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }
}
