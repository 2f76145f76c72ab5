package org.colloquy.site;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Every page of the edition in hand; a page without its {@code .html} leads to the page. */
@Controller
final class PageController {
    private final Editions editions;

    PageController(Editions editions) {
        this.editions = editions;
    }

    @GetMapping("/**")
    ResponseEntity<String> page(HttpServletRequest request) {
        Optional<Site> site = editions.current();
        String address = address(request.getServletPath());
        return site.map(found -> answer(found, address)).orElseGet(Answers::loading);
    }

    private static ResponseEntity<String> answer(Site site, String address) {
        Optional<Page> page = site.page(address);
        if (page.isPresent()) {
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(page.get().type()))
                    .cacheControl(CacheControl.noCache())
                    .body(page.get().text());
        }
        String withExtension = address + ".html";
        if (site.page(withExtension).isPresent()) {
            String last = withExtension.substring(withExtension.lastIndexOf('/') + 1);
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                    .header(HttpHeaders.LOCATION, "./" + Address.encoded(last))
                    .build();
        }
        return Answers.html(HttpStatus.NOT_FOUND, site.missing(address));
    }

    private static String address(String path) {
        String address = Normalizer.normalize(path.substring(1), Normalizer.Form.NFC);
        return address.isEmpty() ? Address.INDEX : address;
    }
}
