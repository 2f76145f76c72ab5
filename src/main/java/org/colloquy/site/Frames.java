package org.colloquy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colloquy.corpus.Corpus;
import org.colloquy.corpus.Interview;
import org.colloquy.corpus.PartialDate;
import org.colloquy.corpus.Settings;
import org.colloquy.site.Frame.NavigationItem;
import org.colloquy.site.Frame.PagePlace;
import org.colloquy.site.Frame.PageText;
import org.colloquy.site.Frame.SiteIdentity;
import org.colloquy.site.Preview.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes the frame of each page. */
final class Frames {
    private final Corpus corpus;
    private final Words words;

    Frames(Corpus corpus) {
        this.corpus = corpus;
        this.words = Words.of(corpus);
    }

    /**
     * @param address the page's own
     * @param section the address in the navigation to which the page belongs
     */
    Frame frame(
            String address,
            @Nullable String section,
            String language,
            String title,
            String description,
            String running) {
        Settings settings = corpus.settings();
        String base = settings.baseUrl();
        String url = base == null ? null : base + Address.encoded(address);
        Frame frame =
                new Frame(
                        new PagePlace(Address.root(address), url, shown(base, address)),
                        new SiteIdentity(
                                settings.title(),
                                settings.language(),
                                words,
                                navigation(address, section)),
                        new PageText(language, title, description, running),
                        section != null && section.startsWith("interviews/"),
                        Look.SITE,
                        null);
        return base == null ? frame : described(frame, "website", null, data -> null);
    }

    /**
     * The frame of a page that answers for others and has no address of its own.
     *
     * @param root the way to the site's root from where it is read
     */
    Frame frameAnywhere(String language, String title, String root) {
        return frame(Address.MISSING, null, language, title, title, title).at(root);
    }

    /**
     * Returns a layout with what machines read of it, if it is known where the site is published.
     *
     * @param type of Open Graph
     * @param date of what is on the page
     * @param data the page as schema.org describes it
     */
    Frame described(
            Frame frame,
            String type,
            @Nullable PartialDate date,
            Function<StructuredData, @Nullable ObjectNode> data) {
        String base = corpus.settings().baseUrl();
        if (base == null || frame.canonical() == null) {
            return frame;
        }
        List<Property> properties = new ArrayList<>();
        properties.add(new Property("og:type", type));
        properties.add(new Property("og:title", frame.title()));
        properties.add(new Property("og:url", frame.canonical()));
        properties.add(new Property("og:site_name", frame.siteTitle()));
        if (date != null) {
            properties.add(new Property("article:published_time", date.iso()));
        }
        ObjectNode node = data.apply(new StructuredData(corpus, base));
        return frame.with(
                new Preview(properties, hasFeed(corpus), node == null ? null : DataBlock.of(node)));
    }

    /** Tells whether there is a feed: an interview has a date, and it is known where it stands. */
    static boolean hasFeed(Corpus corpus) {
        return corpus.settings().baseUrl() != null
                && corpus.interviews().stream()
                        .anyMatch(interview -> interview.details().date() != null);
    }

    /** The address that print shows: without scheme and extension. */
    static String shown(@Nullable String base, String address) {
        if (base == null) {
            return "";
        }
        return (base + address).replaceFirst("^https?://", "").replaceFirst("\\.html(?=#|$)", "");
    }

    /** A corpus of one leads to its interview, any other to its list. */
    private List<NavigationItem> navigation(String address, @Nullable String section) {
        String root = Address.root(address);
        List<Interview> interviews = corpus.interviews();
        List<NavigationItem> items = new ArrayList<>();
        if (interviews.size() == 1) {
            String only = Address.interview(interviews.get(0));
            items.add(item(root, only, words.text("interview"), address, section));
        } else {
            items.add(item(root, Address.INDEX, words.text("interviews"), address, section));
        }
        if (!corpus.terms().isEmpty()) {
            items.add(item(root, Address.GLOSSARY, words.text("terms"), address, section));
        }
        if (!corpus.people().isEmpty()) {
            items.add(item(root, Address.PEOPLE, words.text("people"), address, section));
        }
        items.add(item(root, Address.SEARCH, words.text("search"), address, section));
        return items;
    }

    private static NavigationItem item(
            String root, String target, String name, String address, @Nullable String section) {
        boolean below =
                target.equals(section)
                        || (target.equals(Address.INDEX)
                                && section != null
                                && section.startsWith("interviews/"));
        String current = target.equals(address) ? "page" : below ? "true" : null;
        return new NavigationItem(root + Address.encoded(target), name, current);
    }
}
