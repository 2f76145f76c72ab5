package org.colloquy.site.layout;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.PartialDate;
import org.colloquy.model.Settings;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.model.details.TextRelease;
import org.colloquy.model.house.HouseLines;
import org.colloquy.model.house.HouseLink;
import org.colloquy.model.interview.Interview;
import org.colloquy.model.page.MenuPlace;
import org.colloquy.site.asset.PageAssets;
import org.colloquy.site.identity.HouseLayout;
import org.colloquy.site.layout.PageLayout.NavigationItem;
import org.colloquy.site.layout.PageLayout.PagePlace;
import org.colloquy.site.layout.PageLayout.PageText;
import org.colloquy.site.layout.PageLayout.SiteImprint;
import org.colloquy.site.layout.PageLayout.SurroundingSite;
import org.colloquy.site.layout.SocialCard.Property;
import org.colloquy.site.text.Messages;
import org.colloquy.site.text.path.InterviewPath;
import org.colloquy.site.text.path.SiteLinks;
import org.colloquy.site.text.path.SitePaths;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes the layout of each page. */
public final class PageLayouts {
    private final Corpus corpus;

    public PageLayouts(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * Returns the layout of a page.
     *
     * @param address the page's own
     * @param section the address in the navigation to which the page belongs
     */
    public PageLayout layout(
            String address,
            @Nullable String section,
            String language,
            String title,
            String description,
            String running) {
        Settings settings = corpus.settings();
        String base = settings.baseUrl();
        Messages words = Messages.of(corpus, language);
        String url = base == null ? null : SiteLinks.to(base, address);
        HouseLayout house = HouseLayout.of(settings.house());
        PageLayout layout =
                new PageLayout(
                        new PagePlace(
                                SitePaths.root(address),
                                url,
                                shown(base, address),
                                field(address),
                                true),
                        new SurroundingSite(
                                settings.title(),
                                settings.language(),
                                words,
                                navigation(words, address, section),
                                house,
                                imprint(words, address)),
                        new PageText(language, title, description, running, null),
                        section != null && section.startsWith("interviews/"),
                        PageAssets.SITE.of(house.assets()),
                        null);
        return base == null ? layout : described(layout, "website", null, data -> null);
    }

    /**
     * Returns a layout with the band of a draft, if the page shows one.
     *
     * @param release of what the page shows
     */
    public PageLayout marked(PageLayout layout, TextRelease release) {
        return release.isDraft(corpus.now())
                ? layout.withDraft(draft(layout.words(), release, corpus.now()))
                : layout;
    }

    /** Returns until when something is a draft, in words. */
    public static String draft(Messages words, TextRelease release, ZonedDateTime now) {
        ZonedDateTime due = release.due(now);
        return due == null
                ? words.text("draft")
                : words.text("draft.until", words.date(PartialDate.of(due.toLocalDate())));
    }

    private static @Nullable String field(String address) {
        return switch (address) {
            case SitePaths.SEARCH -> null;
            case SitePaths.INDEX -> "home";
            default -> "aside";
        };
    }

    private SiteImprint imprint(Messages words, String address) {
        Settings settings = corpus.settings();
        String contact = settings.identity().contact();
        HouseLines lines = settings.house().lines();
        HouseLink imprint = lines.imprint();
        List<NavigationItem> links = new ArrayList<>();
        if (imprint != null && isThere(imprint)) {
            links.add(item(address, imprint, words.text("imprint")));
        }
        links.addAll(pages(address, MenuPlace.FOOTER));
        return new SiteImprint(
                lines.footer(),
                settings.rights(),
                contact == null || !contact.contains("@") || contact.contains("//")
                        ? contact
                        : "mailto:" + contact,
                hasFeed(corpus),
                links);
    }

    /** Returns links to the pages of the house that a menu names by itself. */
    private List<NavigationItem> pages(String address, MenuPlace place) {
        HouseLines lines = corpus.settings().house().lines();
        Set<String> named =
                Stream.concat(lines.menu().stream(), Stream.ofNullable(lines.imprint()))
                        .map(HouseLink::address)
                        .collect(Collectors.toSet());
        return corpus.pages()
                .in(place)
                .map(page -> new HouseLink(page.title(), SitePaths.housePage(page.slug()), ""))
                .filter(link -> !named.contains(link.address()))
                .map(link -> item(address, link, link.name()))
                .toList();
    }

    /** Tells whether a link leads to something: what is a draft is not published. */
    private boolean isThere(HouseLink link) {
        Optional<String> page = SitePaths.housePageOf(link.address());
        if (link.isInside() && page.isPresent()) {
            return corpus.pages().find(page.get()).isPresent();
        }
        return !link.isInside()
                || InterviewPath.readPage(link.address())
                        .map(path -> corpus.interview(path.slug()).isPresent())
                        .orElse(true);
    }

    private static NavigationItem item(String address, HouseLink link, String name) {
        if (!link.isInside()) {
            return new NavigationItem(link.address(), name, null);
        }
        String fragment = link.fragment().isEmpty() ? "" : SitePaths.fragment(link.fragment());
        return new NavigationItem(
                SiteLinks.to(SitePaths.root(address), link.address()) + fragment,
                name,
                link.address().equals(address) && fragment.isEmpty() ? "page" : null);
    }

    /**
     * Returns the layout of a page that answers for others and has no address of its own.
     *
     * @param root the way to the site's root from where it is read
     */
    public PageLayout layoutAnywhere(String language, String title, String root) {
        return layout(SitePaths.MISSING, null, language, title, title, title).at(root);
    }

    /**
     * Returns a layout with what machines read of it, if it is known where the site is published.
     *
     * @param type of Open Graph
     * @param date of what is on the page
     * @param data the page as schema.org describes it
     */
    public PageLayout described(
            PageLayout layout,
            String type,
            @Nullable PartialDate date,
            Function<SchemaOrgData, @Nullable ObjectNode> data) {
        String base = corpus.settings().baseUrl();
        if (base == null || layout.canonical() == null) {
            return layout;
        }
        List<Property> properties = new ArrayList<>();
        properties.add(new Property("og:type", type));
        properties.add(new Property("og:title", layout.title()));
        properties.add(new Property("og:url", layout.canonical()));
        properties.add(new Property("og:site_name", layout.siteTitle()));
        if (date != null) {
            properties.add(new Property("article:published_time", date.iso()));
        }
        ObjectNode node = data.apply(new SchemaOrgData(corpus, base));
        return layout.with(
                new SocialCard(
                        properties, hasFeed(corpus), node == null ? null : DataBlock.of(node)));
    }

    /** Tells whether there is a feed: an interview has a date, and it is known where it stands. */
    public static boolean hasFeed(Corpus corpus) {
        return corpus.settings().baseUrl() != null
                && corpus.translations().leads().stream()
                        .anyMatch(interview -> interview.details().published() != null);
    }

    /** Returns the address that print shows: without scheme and extension. */
    public static String shown(@Nullable String base, String address) {
        if (base == null) {
            return "";
        }
        return (base + address).replaceFirst("^https?://", "").replaceFirst("\\.html(?=#|$)", "");
    }

    /**
     * Returns the entries of the menu. A corpus of one leads to its interview, any other to its
     * list; the house's own come after these, and the search is last.
     */
    private List<NavigationItem> navigation(
            Messages words, String address, @Nullable String section) {
        String root = SitePaths.root(address);
        List<Interview> interviews = corpus.translations().leads();
        List<NavigationItem> items = new ArrayList<>();
        if (interviews.size() == 1) {
            String only = SitePaths.interview(interviews.get(0));
            items.add(item(root, only, words.text("interview"), address, section));
        } else {
            items.add(item(root, SitePaths.INDEX, words.text("interviews"), address, section));
        }
        if (!corpus.terms().isEmpty()) {
            items.add(item(root, SitePaths.GLOSSARY, words.text("terms"), address, section));
        }
        if (!corpus.people().isEmpty()) {
            items.add(item(root, SitePaths.PEOPLE, words.text("people"), address, section));
        }
        if (interviews.size() > 1 && corpus.hasTags()) {
            items.add(item(root, SitePaths.TOPICS, words.text("topics"), address, section));
        }
        corpus.settings().house().lines().menu().stream()
                .filter(this::isThere)
                .map(link -> item(address, link, link.name()))
                .filter(link -> items.stream().noneMatch(item -> item.href().equals(link.href())))
                .forEach(items::add);
        items.addAll(pages(address, MenuPlace.HEADER));
        items.add(item(root, SitePaths.SEARCH, words.text("search"), address, section));
        return items;
    }

    private static NavigationItem item(
            String root, String target, String name, String address, @Nullable String section) {
        boolean below =
                target.equals(section)
                        || (target.equals(SitePaths.INDEX)
                                && section != null
                                && section.startsWith("interviews/"));
        String current = target.equals(address) ? "page" : below ? "true" : null;
        return new NavigationItem(SiteLinks.to(root, target), name, current);
    }
}
