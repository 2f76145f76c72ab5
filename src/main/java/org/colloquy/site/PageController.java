package org.colloquy.site;

import java.text.Normalizer;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** Every page of the edition in hand; a page without its {@code .html} leads to the page. */
@Controller
final class PageController {
    private final Editions editions;

    PageController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/**")
    ResponseEntity<?> page(ServletWebRequest request) {
        Optional<Site> site = editions.current();
        return site.isPresent()
                ? answer(site.get(), request)
                : answerWhileLoading(address(request.getRequest().getServletPath()));
    }

    private ResponseEntity<?> answerWhileLoading(String address) {
        return editions.loading()
                .flatMap(loading -> loading.page(address))
                .map(page -> Answers.html(HttpStatus.OK, page))
                .orElseGet(() -> Answers.loading(editions, address));
    }

    private static ResponseEntity<?> answer(Site site, ServletWebRequest request) {
        String address = address(request.getRequest().getServletPath());
        Optional<Body> page = site.body(address);
        if (page.isPresent()) {
            return Answers.page(site, page.get(), request);
        }
        String withExtension = address + ".html";
        if (site.body(withExtension).isPresent()) {
            String last = withExtension.substring(withExtension.lastIndexOf('/') + 1);
            return redirect(site, address, "./" + Address.encoded(last), request);
        }
        Optional<String> moved = site.moved(address).or(() -> site.moved(withExtension));
        return moved.isPresent()
                ? redirect(site, address, Address.root(address) + moved.get(), request)
                : Answers.html(site, HttpStatus.NOT_FOUND, site.replies().missing(address));
    }

    /**
     * With the query, which may say for which words a link was made; browsers take the fragment.
     */
    private static ResponseEntity<?> redirect(
            Site site, String address, String location, ServletWebRequest request) {
        String query = request.getRequest().getQueryString();
        int fragment = location.indexOf('#');
        int end = fragment < 0 ? location.length() : fragment;
        String whole =
                query == null
                        ? location
                        : location.substring(0, end) + '?' + query + location.substring(end);
        return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, whole)
                .contentType(MediaType.parseMediaType(Page.HTML))
                .body(site.replies().redirect(address, location));
    }

    /** The address that a decoded path asks for. */
    static String address(String path) {
        String address = Normalizer.normalize(path.substring(1), Normalizer.Form.NFC);
        return address.isEmpty() ? Address.INDEX : address;
    }
}
