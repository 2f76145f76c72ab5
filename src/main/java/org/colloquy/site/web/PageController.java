package org.colloquy.site.web;

import java.util.Optional;
import org.colloquy.model.Locator;
import org.colloquy.site.EditionHolder;
import org.colloquy.site.SiteEdition;
import org.colloquy.site.asset.EncodedResource;
import org.colloquy.site.asset.Page;
import org.colloquy.site.text.path.SitePaths;
import org.colloquy.site.web.response.SiteResponse;
import org.colloquy.site.web.response.SiteResponses;
import org.colloquy.text.TextFolding;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Every page of the edition in hand; a page without its {@code .html} leads to the page. */
@Controller
final class PageController {
    private final EditionHolder editions;

    PageController(EditionHolder editions) {
        this.editions = editions;
    }

    @GetMapping("/**")
    ResponseEntity<?> page(ServletWebRequest request) {
        String address = address(request.getRequest().getServletPath());
        return EditorAccess.edition(editions, request.getRequest())
                .map(site -> answer(site, address, request))
                .orElseGet(() -> answerWhileLoading(address))
                .entity();
    }

    private SiteResponse answerWhileLoading(String address) {
        return editions.loading()
                .flatMap(loading -> loading.page(address))
                .map(page -> SiteResponses.made(HttpStatus.OK.value(), Page.HTML, page))
                .orElseGet(() -> SiteResponses.loading(editions, address));
    }

    private SiteResponse answer(SiteEdition site, String address, ServletWebRequest request) {
        String asked = request.getParameter(SitePaths.PLACE);
        Optional<Locator> place = asked == null ? Optional.empty() : site.place(address, asked);
        if (place.isPresent()) {
            return SiteResponses.seeOther(here(address) + SitePaths.fragment(place.get().id()));
        }
        Optional<EncodedResource> page = site.body(address);
        if (page.isPresent()) {
            return SiteResponses.page(site, page.get(), request);
        }
        Optional<EncodedResource> earlier = editions.earlier().find(address);
        if (earlier.isPresent()) {
            return SiteResponses.asset(earlier.get(), request);
        }
        String withExtension = address + ".html";
        if (site.body(withExtension).isPresent()) {
            return redirect(site, address, here(withExtension), request);
        }
        Optional<String> moved = site.moved(address).or(() -> site.moved(withExtension));
        return moved.isPresent()
                ? redirect(site, address, SitePaths.root(address) + moved.get(), request)
                : SiteResponses.missing(site, address);
    }

    static String here(String address) {
        return "./" + SitePaths.encoded(address.substring(address.lastIndexOf('/') + 1));
    }

    /**
     * Leads to another address, with the query, which may say for which words a link was made.
     * Browsers take the fragment themselves.
     */
    private static SiteResponse redirect(
            SiteEdition site, String address, String location, ServletWebRequest request) {
        String query = request.getRequest().getQueryString();
        int fragment = location.indexOf('#');
        int end = fragment < 0 ? location.length() : fragment;
        String whole =
                query == null
                        ? location
                        : location.substring(0, end) + '?' + query + location.substring(end);
        return SiteResponses.redirect(whole, site.replies().redirect(address, location));
    }

    /** Returns the address that a decoded path asks for. */
    static String address(String path) {
        String address = TextFolding.composed(path.substring(1));
        return address.isEmpty() ? SitePaths.INDEX : address;
    }
}
