package org.colloquy.reader.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.LinkTarget;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.house.HouseLink;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenLink;
import org.colloquy.reader.frontmatter.settings.WrittenHouse.WrittenValue;
import org.colloquy.reader.link.LinkResolver;
import org.colloquy.reader.link.LinkResolver.Resolution;
import org.colloquy.reader.source.SourceFile;

/**
 * Links of the menu and to the imprint. An address is that of another site, a file of the folder as
 * links in texts name it, or the name of a list that the site has: {@code people}.
 */
final class HouseLinks {
    private static final Map<String, String> LISTS =
            Map.of(
                    "index", "index.html",
                    "glossary", "glossary.html",
                    "people", "people.html",
                    "topics", "topics.html",
                    "search", "search.html");

    private final LinkResolver resolver;
    private final SourceFile source;

    /** Links to lists of the site, which not every corpus has. */
    private final Map<String, WrittenValue> lists = new LinkedHashMap<>();

    /**
     * Creates the reader of links in the settings.
     *
     * @param source the settings, where problems are reported
     */
    HouseLinks(LinkResolver resolver, SourceFile source) {
        this.resolver = resolver;
        this.source = source;
    }

    /** Returns the links that lead somewhere; the others are told. */
    List<HouseLink> menu(List<WrittenLink> written) {
        List<HouseLink> links = new ArrayList<>();
        written.forEach(link -> link(link.name(), link.address()).ifPresent(links::add));
        return links;
    }

    /** Returns the addresses of the lists to which links lead, as they are written. */
    Map<String, WrittenValue> lists() {
        return lists;
    }

    /** Returns a link; empty, with a problem, if it leads nowhere. */
    Optional<HouseLink> link(String name, WrittenValue address) {
        String list = LISTS.get(address.text().replaceFirst("\\.html$", ""));
        if (list != null) {
            lists.putIfAbsent(list, address);
            return Optional.of(new HouseLink(name, list, ""));
        }
        Resolution found = resolver.resolve(address.text(), address.offset());
        if (found instanceof Resolution.Broken broken) {
            source.report(Severity.WARNING, broken.code(), address.offset(), broken.message());
            return Optional.empty();
        }
        return Optional.of(
                found instanceof Resolution.External outside
                        ? new HouseLink(name, outside.href(), "")
                        : inside(name, ((Resolution.Internal) found).target()));
    }

    private static HouseLink inside(String name, LinkTarget target) {
        if (target instanceof LinkTarget.PassageTarget passage) {
            return new HouseLink(
                    name, "interviews/" + passage.slug() + ".html", passage.fragment());
        }
        if (target instanceof LinkTarget.PageTarget page) {
            return new HouseLink(name, "pages/" + page.slug() + ".html", page.fragment());
        }
        if (target instanceof LinkTarget.TermTarget term) {
            return new HouseLink(name, "glossary/" + term.term() + ".html", "");
        }
        return new HouseLink(name, ((LinkTarget.AddressTarget) target).address(), "");
    }
}
